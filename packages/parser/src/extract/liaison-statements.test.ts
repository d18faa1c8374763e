import type { LiaisonStatement } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { plain } from '../document/found.js'
import { outlineOf } from '../testing/outline-of.js'
import { extractLiaisonStatements } from './liaison-statements.js'

const statements = (text: string) => plain(extractLiaisonStatements(outlineOf(text))) as LiaisonStatement[]
const one = (
  id: string | null,
  document: string | null,
  to: string[],
  purpose: string | null,
  due: string | null,
) => ({
  id,
  document,
  to,
  purpose,
  due,
})

describe('liaison statements that a meeting sends', () => {
  it.each([
    [
      '会议同意向第5研究组和TDAG发出一份联络声明（见TD61），供其在2019年3月之前采取行动。',
      one(null, 'TD61', ['SG5', 'TDAG'], 'action', '2019-03'),
    ],
    [
      'The meeting noted liaison statement SG5-LS41 and agreed to send the reply liaison statement in TD61 to Study Group 5.',
      one(null, 'TD61', ['SG5'], null, null),
    ],
    [
      '会议决定向ITU-T各研究组发送联络声明（TD62/TSAG-LS9）。',
      one('LS9', 'TD62', ['ITU-T各研究组'], null, null),
    ],
    [
      '会议同意就该问题向无线电通信顾问组（RAG）发出联络声明（TD63）。',
      one(null, 'TD63', ['RAG'], null, null),
    ],
    [
      'The meeting agreed to send the liaison statement in TD 61 to SG5 and TDAG for action by 15 March 2019.',
      one(null, 'TD61', ['SG5', 'TDAG'], 'action', '2019-03-15'),
    ],
    [
      'SG9 approved the outgoing liaison statement (TD 62 Rev.1) to ISO/IEC JTC 1 for information.',
      one(null, 'TD62R1', ['ISO/IEC JTC 1'], 'information', null),
    ],
    [
      'It was agreed to forward a liaison statement to all ITU-T study groups, see TD 64.',
      one(null, 'TD64', ['all ITU-T study groups'], null, null),
    ],
    [
      'The plenary agreed to send the liaison statement contained in TD 65 to Study Group 2, asking it to comment.',
      one(null, 'TD65', ['SG2'], null, null),
    ],
  ])('%s', (sentence, expected) => {
    expect(statements(`1\tWork\n1.1\t${sentence}`)).toEqual([expected])
  })

  it.each([
    '会议注意到第5研究组发来的联络声明（TD66）。',
    '会议认为没有必要向第5研究组发出联络声明。',
    '日本提议向第5研究组发出联络声明（TD67）。',
    'The meeting noted the liaison statement received from SG5 (TD 66).',
    'The meeting agreed not to send a liaison statement to SG5.',
    'Japan proposed to send a liaison statement to SG5 (TD 67).',
  ])('finds none in: %s', (sentence) => {
    expect(statements(`1\tWork\n1.1\t${sentence}`)).toEqual([])
  })

  it.each([
    [
      '研究组同意发送下列联络声明：\n– LS 4，致第5研究组，供其采取行动（TD 61）；\n– LS 5，发至ETSI TC EE，供参考（TD 62）。\n会议闭幕。',
    ],
    [
      'The meeting approved the following liaison statements:\n– LS 4 to SG5, for action to SG5 (TD 61);\n– LS 5 to ETSI TC EE, for information (TD 62).\nThe meeting closed.',
    ],
  ])('takes the items of a list for one statement each: %s', (text) => {
    expect(statements(text)).toEqual([
      one('LS4', 'TD61', ['SG5'], 'action', null),
      one('LS5', 'TD62', ['ETSI TC EE'], 'information', null),
    ])
  })

  it('knows the sender by its kind alone', () => {
    expect(statements('焦点组同意向第5研究组发送一份联络声明。')).toEqual([
      one(null, null, ['SG5'], null, null),
    ])
  })

  it('merges the paragraph and the row about the same paper', () => {
    expect(
      statements(
        '1\t结果\n1.1\t会议同意向TDAG发出一份联络声明（见TD71）。\n1.2\t其它事项见下表。\n\t组\n\t发出的联络声明\n\n\tRG-ABC\n\t· 2019年5月2日之前向TDAG发出关于统计的TD71/TSAG-LS4，供其发表意见；\n· 向第3研究组发出TD72/TSAG-LSxxx，供其参考。\n\n',
      ),
    ).toEqual([
      one('LS4', 'TD71', ['TDAG'], 'comment', '2019-05-02'),
      one(null, 'TD72', ['SG3'], 'information', null),
    ])
  })

  it('reads a table with a row for each outgoing statement', () => {
    expect(
      statements(
        '1\tOutgoing liaison statements\nThe list follows.\n\tLS No.\n\tTD\n\tTo\n\tPurpose\n\tDeadline\n\n\tLS 3\n\tTD 81\n\tSG2, SG13\n\tFor action\n\t1 June 2018\n\n\tLS 4\n\tTD 82\n\tIETF\n\tInformation\n\t-\n\n',
      ),
    ).toEqual([
      one('LS3', 'TD81', ['SG2', 'SG13'], 'action', '2018-06-01'),
      one('LS4', 'TD82', ['IETF'], 'information', null),
    ])
  })

  it('takes the words of a front page for data in the middle of a row', () => {
    const table =
      '发出的联络声明\n\t编号\n\t标题\n\t发往\n\t用途\n\t文件\n\n\tLS 7\n\t接地\n\tITU-T第5研究组\n\t供采取行动\n\tTD 61\n\n'
    expect(statements(table)).toEqual([one('LS7', 'TD61', ['SG5'], 'action', null)])
  })

  it('leaves tables of statements that came in', () => {
    expect(
      statements(
        '1\tIncoming liaison statements\nThe list follows.\n\tTD\n\tTo\n\tDeadline\n\n\tTD 81\n\tSG2\n\t1 June 2018\n\n',
      ),
    ).toEqual([])
  })
})

describe('a paper that is a liaison statement', () => {
  it('is the one statement, in English', () => {
    expect(
      statements(
        'TD 12\nLIAISON STATEMENT\nFor action to:\tITU-T SG2, SG3\nFor comment to:\t-\nFor information to:\tTSAG\nDeadline:\t28 February 2018\nSG9 thanks SG2 for its questions.',
      ),
    ).toEqual([one(null, 'TD12', ['SG2', 'SG3', 'TSAG'], 'action', '2018-02-28')])
  })

  it.each([
    ['联络声明\n致：第5研究组\n主题：接地\n现将结果通报贵组。'],
    ['第9研究组 – 联络声明\n致：第5研究组\n标题：接地\n现将结果通报贵组。'],
  ])('is one by the line that says so: %s', (text) => {
    expect(statements(text)).toEqual([one(null, null, ['SG5'], null, null)])
  })

  it('is none where a letter only says to whom', () => {
    expect(statements('通函\n致：第5研究组\n事由：接地\n现将结果通报如下。')).toEqual([])
  })

  it('is the one statement, in Chinese', () => {
    expect(
      statements(
        'TD12\n联络声明\n采取行动：\t第2研究组\n供参考：\tTSAG\n截止日期：\t2018年2月28日\n第9研究组感谢第2研究组提出的问题。',
      ),
    ).toEqual([one(null, 'TD12', ['SG2', 'TSAG'], 'action', '2018-02-28')])
  })
})

describe('several statements, old front pages and groups outside the ITU', () => {
  it.each([
    [
      'The meeting agreed the liaison statements in TD 31 to 3GPP SA2 and TD 32 to ITU-T SG5 and SG9.',
      [one(null, 'TD31', ['3GPP SA2'], null, null), one(null, 'TD32', ['SG5', 'SG9'], null, null)],
    ],
    [
      'A liaison to ETSI TM9 was drafted (TD 33) and approved for transmission.',
      [one(null, 'TD33', ['ETSI TM9'], null, null)],
    ],
    [
      'It was agreed to reply to the LS from SG20 (LS 40) in TD 34.',
      [one(null, 'TD34', ['SG20'], null, null)],
    ],
    ['The meeting agreed not to reply to the liaison statement from IEC (TD 35).', []],
  ])('%s', (text, expected) => expect(statements(text)).toEqual(expected))

  it('read recipients, purpose and deadline of a front page of one column', () => {
    expect(
      statements(
        'SG11\tTD 9\nLIAISON STATEMENT TO:\tStudy Group 9; ATM Forum CS/SIG\nFOR:\tAction\nDEADLINE:\t1 March 1999\n',
      ),
    ).toEqual([one(null, 'TD9', ['SG9', 'ATM Forum CS/SIG'], 'action', '1999-03-01')])
  })
})

it('the group in the number of a statement is whose it is, and does not get it', () => {
  expect(statements('会议同意向第5研究组发出联络声明TSAG-LS14（TD250）。')).toEqual([
    one('LS14', 'TD250', ['SG5'], null, null),
  ])
})

it('tells statements apart that are named each with its paper in brackets', () => {
  expect(
    statements('The liaison statements to Study Group 7 (TD 31) and to Study Group 9 (TD 32) were approved.'),
  ).toEqual([one(null, 'TD31', ['SG7'], null, null), one(null, 'TD32', ['SG9'], null, null)])
})
