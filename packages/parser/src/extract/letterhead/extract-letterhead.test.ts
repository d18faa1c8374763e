import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Found } from '../../document/found.js'
import { foldSpace } from '../../document/text.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractLetterhead } from './extract-letterhead.js'

/** The record without its provenance. */
function bare(value: unknown): unknown {
  if (value instanceof Found) return value.value
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]))
}

const letterheadOf = (text: string) => bare(extractLetterhead(outlineOf(text))) as Record<string, unknown>

interface Words {
  readonly date: string
  readonly labels: Record<'ref' | 'tel' | 'fax' | 'mail' | 'to' | 'copy' | 'subject', string>
  readonly reference: string
  readonly file: string
  readonly to: readonly string[]
  readonly copies: readonly string[]
  readonly subject: string
  readonly letter: string
}

const zh: Words = {
  date: '2015年10月8日，日内瓦',
  labels: {
    ref: '文号：',
    tel: '电话：',
    fax: '传真：',
    mail: '电子邮件：',
    to: '致：',
    copy: '抄送：',
    subject: '事由：',
  },
  reference: '电信标准化局第190号通函',
  file: 'COM 20/XY',
  to: ['国际电联各成员国主管部门', 'ITU-T部门成员', '国际电联学术成员'],
  copies: ['各研究组正副主席', '电信发展局主任'],
  subject: '可持续城市焦点组的总结会议',
  letter: '尊敬的先生/女士：\n1\t谨通知贵方会议已经安排妥当。\n',
}

const en: Words = {
  date: 'Geneva, 8 October 2015',
  labels: {
    ref: 'Ref:',
    tel: 'Tel:',
    fax: 'Fax:',
    mail: 'E-mail:',
    to: 'To:',
    copy: 'Copy:',
    subject: 'Subject:',
  },
  reference: 'TSB Circular 190',
  file: 'COM 20/XY',
  to: ['Administrations of Member States of the Union', 'ITU-T Sector Members', 'ITU Academia'],
  copies: [
    'The Chairmen and Vice-Chairmen of Study Groups',
    'The Director of the Telecommunication Development Bureau',
  ],
  subject: 'Closing meeting of the group on sustainable cities',
  letter: 'Dear Sir/Madam,\n1\tPlease note that the meeting has been arranged.\n',
}

const tel = '+41 22 730 5780'
const fax = '+41 22 730 5853'
const mail = 'tsbcities@itu.int'

const dashed = (items: readonly string[], mark = '-\t') => items.map((item) => `${mark}${item}；`).join('\n')

/** Ways in which one letterhead is printed. */
const layouts: Record<string, (words: Words) => string> = {
  'label and value in two cells, addressees in a third': ({
    date,
    labels,
    reference,
    file,
    to,
    copies,
    subject,
    letter,
  }) =>
    ` \t${date}\n\n\t${labels.ref}\n\t${reference}\n${file}\n\t${labels.to}\n${dashed(to)}\n\n\t${labels.tel}\n\t${tel}\n\t\n\n\t${labels.fax}\n\t${fax}\n\t\n\n\t${labels.mail}\n\t${mail}\n\t${labels.copy}\n${dashed(copies)}\n\n\n\t${labels.subject}\n\t${subject}\n\n\n${letter}`,
  'labels in one cell, values in the next': ({
    date,
    labels,
    reference,
    file,
    to,
    copies,
    subject,
    letter,
  }) =>
    ` \t${date}\n\n\t${labels.ref}\n\n${labels.tel}\n${labels.fax}\n${labels.mail}\n\t${reference}\n${file}\n${tel}\n${fax}\n${mail}\n\t${labels.to}\n${dashed(to)}\n\n${labels.copy}\n${dashed(copies)}\n\n\t${labels.subject}\n\t${subject}\n\n\n${letter}`,
  'plain lines': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date}\n${labels.ref} ${reference}\n${file}\n${labels.tel} ${tel}\n${labels.fax} ${fax}\n${labels.mail} ${mail}\n${labels.to}\n${dashed(to, '- ')}\n${labels.copy}\n${dashed(copies, '– ')}\n${labels.subject} ${subject}\n${letter}`,
  'every label on a line of its own': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date}\n${labels.ref}\n${reference}\n${file}\n${labels.tel}\n${tel}\n${labels.fax}\n${fax}\n${labels.mail}\n${mail}\n${labels.to}\n${to.join('\n')}\n${labels.copy}\n${copies.join('\n')}\n${labels.subject}\n${subject}\n${letter}`,
  'label lines first, value lines after': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date}\n${labels.ref}\n${labels.tel}\n${labels.fax}\n${labels.mail}\n${reference}\n${file}\n${tel}\n${fax}\n${mail}\n${labels.to}\n${dashed(to, '• ')}\n${labels.copy}\n${dashed(copies, '• ')}\n${labels.subject}\t${subject}\n${letter}`,
  'values glued to labels': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date}\n${labels.ref}${reference}\n${file}\n${labels.tel}${tel}${labels.fax}${fax}${labels.mail}${mail}\n${labels.to}${dashed(to, '-')}\n${labels.copy}${dashed(copies, '-')}\n${labels.subject}${subject}\n${letter}`,
  'cells flattened to slashes': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date} / ${labels.ref} / ${reference} / ${file} / ${labels.tel} / ${labels.fax} / ${tel} / ${fax} / ${labels.mail} / ${mail} / ${labels.to} / ${to.map((item) => `- ${item}`).join(' / ')} / ${labels.copy} / ${copies.map((item) => `- ${item}`).join(' / ')} / ${labels.subject} / ${subject}\n${letter}`,
  'cells flattened to tabs': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date}\t${labels.ref}\t${reference}\t${file}\t${labels.to}\t${to.map((item) => `-\t${item}`).join('\t')}\t${labels.tel}\t${tel}\t${labels.fax}\t${fax}\t${labels.mail}\t${mail}\t${labels.copy}\t${copies.map((item) => `-\t${item}`).join('\t')}\t${labels.subject}\t${subject}\n${letter}`,
  'everything on one line': ({ date, labels, reference, file, to, copies, subject, letter }) =>
    `${date} ${labels.ref} ${labels.tel} ${labels.fax} ${reference} ${file} ${tel} ${fax} ${labels.to} ${to.map((item) => `- ${item};`).join(' ')} ${labels.mail} ${mail} ${labels.copy} ${copies.map((item) => `- ${item};`).join(' ')} ${labels.subject} ${subject}\n${letter}`,
  'labels without colons': ({ date, labels, reference, file, to, copies, subject, letter }) => {
    const [ref, phone, telefax, email, addressees, copy, about] = Object.values(labels).map((label) =>
      label.slice(0, -1),
    )
    return `${date}\n${ref}\t${reference}\n\t${file}\n${phone}\t${tel}\n${telefax}\t${fax}\n${email}\t${mail}\n${addressees}\n${dashed(to)}\n${copy}\n${dashed(copies)}\n${about}\t${subject}\n${letter}`
  },
  'a label on every addressee': ({ date, labels, reference, file, to, copies, subject, letter }) => {
    const to1 = labels.to === '致：' ? '致' : 'To '
    return ` \t${date}\n\n\t${labels.ref}\n${labels.tel}\n${labels.fax}\n\t${reference}\n${file}\n${tel}\n${fax}\n\t${dashed(to.map((item) => to1 + item))}\n\n\t${labels.mail}\n\t${mail}\n\t${labels.copy}\n${dashed(copies.map((item) => to1 + item))}\n\n\t${labels.subject}\n\t${subject}\n\n\n${letter}`
  },
}

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('a letterhead in %s', (_, words) => {
  it.each(Object.entries(layouts))('is read from %s', (_name, layout) => {
    const record = letterheadOf(layout(words))
    const texts = (list: unknown) => (list as { text: string }[]).map(({ text }) => text)
    expect(record).toMatchObject({ date: '2015-10-08', subject: words.subject })
    expect(record.place).toMatch(/^(?:Geneva|日内瓦)$/u)
    expect(record.reference).toEqual({
      text: words.reference,
      series: 'circular',
      bureau: 'TSB',
      number: '190',
      group: null,
      file: words.file,
      amendment: null,
    })
    expect(texts(record.addressees)).toEqual(words.to)
    expect(texts(record.copies)).toEqual(words.copies)
    expect(record.contacts).toEqual([
      { name: null, organization: null, telephone: [tel], fax: [fax], email: [mail], web: [] },
    ])
  })

  it('gives every printed value words of the canonical text', () => {
    for (const layout of Object.values(layouts)) {
      const outline = outlineOf(layout(words))
      const check = (value: unknown): void => {
        if (value instanceof Found) {
          const words = foldSpace(outline.document.text.slice(value.start, value.end))
          expect(words).not.toBe('')
          if (/label|list|words|file|contact|line$/u.test(value.rule) && !/date/u.test(value.rule))
            expect(words).toBe(value.value)
        } else if (value !== null && typeof value === 'object') Object.values(value).forEach(check)
      }
      check(extractLetterhead(outline))
    }
  })
})

it('never fails on letterheads with lines lost, doubled or out of order', () => {
  const lines = [
    ...(layouts['plain lines']?.(zh).split('\n') ?? []),
    ...(layouts['cells flattened to slashes']?.(en).split('\n') ?? []),
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines, '\t', ' \t', ''), { maxLength: 25 }), (some) => {
      const { addressees } = extractLetterhead(outlineOf(some.join('\n')))
      return Array.isArray(addressees)
    }),
    { numRuns: 60 },
  )
})

describe('letterheads of other times and bureaux', () => {
  it('reads an English letter of the nineties', () => {
    expect(
      letterheadOf(`INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU
Geneva, 14 March 1994
Ref. : TSB Circular No. 98
COM 1/AB
Tel. No.: +41 22 730 5866
Telefax No.: +41 22 730 5853
Telex: 421 000 uit ch
TO THE ADMINISTRATIONS OF MEMBER STATES
Subject : Inquiry on numbering plans
Dear Sir,
The inquiry is enclosed.
`),
    ).toMatchObject({
      date: '1994-03-14',
      place: 'Geneva',
      reference: { text: 'TSB Circular No. 98', number: '98', file: 'COM 1/AB' },
      addressees: [{ text: 'THE ADMINISTRATIONS OF MEMBER STATES', role: 'member-states' }],
      contacts: [{ telephone: ['+41 22 730 5866'], fax: ['+41 22 730 5853'] }],
      subject: 'Inquiry on numbering plans',
    })
  })

  it('reads an administrative circular whose addressees are one sentence', () => {
    expect(
      letterheadOf(`Radiocommunication Bureau (BR)
Administrative Circular
CACE/999	12 April 2018
To Administrations of Member States of the ITU, Radiocommunication Sector Members, ITU-R Associates participating in the work of Study Group 6 and ITU Academia
Subject:	Study Group 6 (Broadcasting)
–	Proposed adoption of two drafts
The Study Group met last week.
`),
    ).toMatchObject({
      date: '2018-04-12',
      place: null,
      reference: {
        text: 'Administrative Circular CACE/999',
        series: 'administrative-circular',
        bureau: 'BR',
        number: 'CACE/999',
      },
      addressees: [
        { text: 'Administrations of Member States of the ITU', role: 'member-states' },
        { text: 'Radiocommunication Sector Members', role: 'sector-members' },
        { text: 'ITU-R Associates participating in the work of Study Group 6', role: 'associates' },
        { text: 'ITU Academia', role: 'academia' },
      ],
      subject: 'Study Group 6 (Broadcasting) – Proposed adoption of two drafts',
    })
  })

  it('reads a Chinese circular letter and takes the sentence of its addressees apart', () => {
    expect(
      letterheadOf(`无线电通信局（BR）
2016年3月2日
第CR/999号通函
致国际电联各成员国主管部门、无线电通信部门成员、参加第4研究组工作的ITU-R部门准成员以及国际电联学术成员
事由：	卫星网络资料的提交方式
尊敬的先生/女士：
正文。
`),
    ).toMatchObject({
      date: '2016-03-02',
      reference: { series: 'circular-letter', bureau: 'BR', number: 'CR/999' },
      addressees: [
        { text: '国际电联各成员国主管部门', role: 'member-states' },
        { text: '无线电通信部门成员', role: 'sector-members' },
        { text: '参加第4研究组工作的ITU-R部门准成员', role: 'associates' },
        { text: '国际电联学术成员', role: 'academia' },
      ],
    })
  })

  it('puts a label that is broken over lines together, and reads letter-spaced ones', () => {
    expect(
      letterheadOf(`国 际 电 信 联 盟
电信标准化局
日内瓦，2008年11月5日
文 号：电信标准化局第5/16号通函
电子
邮件：tsbsg16@itu.int
致 国际电联各成员国主管部门
事 由：第16研究组下次会议
尊敬的先生/女士：
正文。
`),
    ).toMatchObject({
      date: '2008-11-05',
      place: '日内瓦',
      reference: { series: 'collective-letter', number: '5/16', group: 'SG16' },
      contacts: [{ email: ['tsbsg16@itu.int'] }],
      subject: '第16研究组下次会议',
    })
  })

  it('knows the advisory group by the file of its collective letter', () => {
    expect(
      letterheadOf(
        'Geneva, 9 January 2017\nRef: TSB Collective letter 2\nTSAG/AB\nTo: Administrations\nSubject: Advisory work\nDear Sir,\nx\n',
      ),
    ).toMatchObject({
      reference: { number: '2', group: 'TSAG', file: 'TSAG/AB', series: 'collective-letter' },
    })
  })

  it('keeps the line that asks for a reply, and the name of the contact', () => {
    expect(
      letterheadOf(
        'Geneva, 9 January 2024\nRef: TSB Circular 180\nContact: Ms Ann Sample\nTel: +41 22 730 6356\nWeb: www.itu.int/go/cities\nTo: Member States\nSubject: Approval of\ntwo texts\nAction: Please reply by 1 March 2024\nDear Sir/Madam,\nx\n',
      ),
    ).toMatchObject({
      subject: 'Approval of two texts',
      action: 'Please reply by 1 March 2024',
      contacts: [{ name: 'Ms Ann Sample', telephone: ['+41 22 730 6356'], web: ['www.itu.int/go/cities'] }],
    })
  })
})

describe('what stands beside or between', () => {
  it('goes on with a subject in the next row, and not with the addressees above it', () => {
    expect(
      letterheadOf(
        '\t文号：第33号通函\n电话：+41 22 730 6828\n\t2019年6月7日，日内瓦\n致：\n- 国际电联各成员国主管部门\n\n\t事由：\n\t环境与气候\n\n\t\n\t第二次讲习班（2019年9月，日内瓦）\n\n\n尊敬的先生/女士：\n正文。\n',
      ),
    ).toMatchObject({
      addressees: [{ text: '国际电联各成员国主管部门' }],
      subject: '环境与气候 第二次讲习班（2019年9月，日内瓦）',
    })
  })

  it('puts a reference and an addressee together that were broken over lines', () => {
    expect(
      letterheadOf(
        'Geneva, 23 April 2019\nRef:\tAddendum 1 to\nTSB Circular 33\nTo:\n- Participants in the workshop on security\nof ledgers (Geneva, 21 March 2019);\n- ITU Member States; and\n- ITU Academia.\ncc:\t- The Chairmen of\nStudy Groups\nSubject: Climate Action: next steps\nDear Sir/Madam,\nx\n',
      ),
    ).toMatchObject({
      date: '2019-04-23',
      reference: { text: 'Addendum 1 to TSB Circular 33', amendment: { type: 'addendum', number: 1 } },
      addressees: [
        {
          text: 'Participants in the workshop on security of ledgers (Geneva, 21 March 2019)',
          role: 'participants',
        },
        { text: 'ITU Member States', role: 'member-states' },
        { text: 'ITU Academia', role: 'academia' },
      ],
      copies: [{ text: 'The Chairmen of Study Groups', role: 'chairs' }],
      subject: 'Climate Action: next steps',
      action: null,
    })
    expect(
      letterheadOf(
        '２０１９年６月７日 日内瓦\n文号:\t电信标准化局\n\t第 8/17 号集体函\n致:\t第17研究组的ITU-T部门准成员\n\t和国际电联学术成员\n事由:\t会议\n尊敬的先生：\n正文。\n',
      ),
    ).toMatchObject({
      date: '2019-06-07',
      place: '日内瓦',
      reference: { text: '电信标准化局 第 8/17 号集体函', number: '8/17' },
      addressees: [{ text: '第17研究组的ITU-T部门准成员' }, { text: '国际电联学术成员' }],
    })
  })

  it('takes a sentence of copies apart', () => {
    expect(
      letterheadOf(
        '文号：第3号通函\n抄送：各研究组正副主席、电信发展局主任、无线电通信局主任\n事由：海缆\n尊敬的先生：\n正文。\n',
      ).copies,
    ).toEqual([
      { text: '各研究组正副主席', role: 'chairs' },
      { text: '电信发展局主任', role: 'directors' },
      { text: '无线电通信局主任', role: 'directors' },
    ])
  })
})

describe('addressees whose lines were wrapped', () => {
  const addressees = (to: string) =>
    letterheadOf(`Geneva, 8 October 2015\nRef: TSB Circular 3\n${to}\nSubject: Cables\nDear Sir,\nx\n`)
      .addressees

  it('are one where the next line begins with no addressee, in capitals too', () => {
    expect(addressees('TO ADMINISTRATIONS OF MEMBER STATES\nOF THE UNION')).toEqual([
      { text: 'ADMINISTRATIONS OF MEMBER STATES OF THE UNION', role: 'member-states' },
    ])
    expect(addressees('To ITU-T Associates\nparticipating in the work of Study Group 5')).toEqual([
      { text: 'ITU-T Associates participating in the work of Study Group 5', role: 'associates' },
    ])
  })

  it('are two where the next line names another', () => {
    expect(addressees('To Associates of Study Group 5\nand ITU Academia')).toEqual([
      { text: 'Associates of Study Group 5', role: 'associates' },
      { text: 'ITU Academia', role: 'academia' },
    ])
  })
})

describe('a letterhead without labels', () => {
  it('is told by the reference on a line of its own', () => {
    expect(
      letterheadOf(
        'TSB Circular 9\n8 October 2015, Geneva\nAdministrations of Member States\n+41 22 730 5780\nMembers are invited to a test of cables, which is to be arranged in the spring of next year.\nYours faithfully,\nAnn Sample\nDirector\n',
      ),
    ).toMatchObject({
      date: '2015-10-08',
      place: 'Geneva',
      reference: { number: '9' },
      addressees: [{ role: 'member-states' }],
      contacts: [{ telephone: ['+41 22 730 5780'] }],
    })
  })
})

describe('what is not the letter’s', () => {
  it('takes no number from the page foot, wherever it stands', () => {
    const foot =
      'International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland\nTel: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: itumail@itu.int • www.itu.int\n'
    expect(
      letterheadOf(`${foot}Geneva, 11 May 2003\nRef: TSB Circular 190\nSubject: Calls\nDear Sir,\nx\n`)
        .contacts,
    ).toEqual([])
    expect(
      letterheadOf(`2003年5月11日，日内瓦\n文号：第190号通函\n事由：呼叫\n${foot}尊敬的先生：\n正文\n`),
    ).toMatchObject({
      contacts: [],
      subject: '呼叫',
    })
  })

  it('takes no date from the subject', () => {
    expect(
      letterheadOf('Ref: TSB Circular 3\nSubject: Day of cables\n4 July 2019\nDear Sir,\nx\n').date,
    ).toBeNull()
    expect(
      letterheadOf('文号：第3号通函\n事由：海缆日\n2019年7月4日，日内瓦\n尊敬的先生：\n正文\n').date,
    ).toBeNull()
  })

  it('gives nothing where there is no letterhead', () => {
    expect(letterheadOf('1\t开幕\n主席宣布会议开幕。\n2\tAgenda\nThe agenda was agreed.\n')).toEqual({
      date: null,
      place: null,
      reference: null,
      addressees: [],
      copies: [],
      contacts: [],
      subject: null,
      salutation: null,
      signatory: null,
      action: null,
    })
  })
})

describe('the signatory', () => {
  const signed = (foot: string, dear = 'Dear Sir,') =>
    letterheadOf(`Ref: TSB Circular 3\nSubject: Cables\n${dear}\nA text of the letter.\n${foot}`).signatory

  it('is read with name and title in either order', () => {
    expect(
      signed(
        'Yours faithfully,\n(signed)\nAnn Sample\nDirector of the Telecommunication\nStandardization Bureau\nAnnexes: 2\n',
      ),
    ).toEqual({
      name: 'Ann Sample',
      title: 'Director of the Telecommunication Standardization Bureau',
    })
    expect(signed('顺致敬意！\n电信标准化局主任\n李例子\n', '尊敬的先生：')).toEqual({
      name: '李例子',
      title: '电信标准化局主任',
    })
    expect(signed('顺致敬意！\n（原件已签）\n马尔科姆•例子\n电信标准化局主任\n', '尊敬的先生：')).toEqual({
      name: '马尔科姆•例子',
      title: '电信标准化局主任',
    })
  })

  it('is read without the note that it was signed, which may stand behind the name', () => {
    expect(signed('此致\n敬礼\n李例子（签字）\n电信标准化局主任\n', '尊敬的先生：')).toMatchObject({
      name: '李例子',
    })
    expect(signed('Yours faithfully,\nAnn Sample (signed)\nDirector of the Bureau\n')).toMatchObject({
      name: 'Ann Sample',
    })
  })

  it('is read where both stand on one line', () => {
    expect(signed('Yours faithfully,\nAnn Sample, Director of the Bureau\n')).toEqual({
      name: 'Ann Sample',
      title: 'Director of the Bureau',
    })
    expect(signed('顺致敬意！\n电信标准化局主任李例子\n', '尊敬的先生：')).toEqual({
      name: '李例子',
      title: '电信标准化局主任',
    })
  })

  it('is the deputy who signs for the Director', () => {
    expect(
      signed('Yours faithfully,\nFor the Director\n(signed)\nA. Sample\nDeputy to the Director\n'),
    ).toEqual({
      name: 'A. Sample',
      title: 'Deputy to the Director',
    })
  })

  it('may have a title and no name, and nobody signs where neither stands', () => {
    expect(signed('顺致敬意！\n电信标准化局主任\n', '尊敬的先生：')).toEqual({
      name: null,
      title: '电信标准化局主任',
    })
    expect(signed('顺致敬意！\n最新会议信息\n', '尊敬的先生：')).toBeNull()
  })
})

describe('a letterhead that is not what it should be', () => {
  const head = (...lines: string[]) =>
    letterheadOf(`${lines.join('\n')}\n尊敬的先生/女士：\n1\t谨通知贵方会议已经安排妥当。\n`)

  it('prints the amendment under the reference', () => {
    expect(
      head('2015年10月8日，日内瓦', '文号：电信标准化局第190号通函', '更正2', '事由：会议日期'),
    ).toMatchObject({
      reference: { number: '190', amendment: { type: 'corrigendum', number: 2 } },
    })
  })

  it('has the file mark in the column of the addressees', () => {
    const text =
      '\t文号：\n\t电信标准化局第190号通函\n\t致：\n\n\t\n\tSG20/XY\n\t- 国际电联各成员国主管部门\n\n\t事由：\n\t问卷\n\n\n'
    expect(head(text)).toMatchObject({
      reference: { file: 'SG20/XY' },
      addressees: [{ text: '国际电联各成员国主管部门' }],
    })
  })

  it('wraps the addressees in the middle of a group', () => {
    expect(
      head(
        '第CACE/85号行政通函',
        '致成员国主管部门、无线电通信部门成员、参加无线电通信',
        '第5研究组工作的部门准成员和学术成员',
        '事由：会议',
      ),
    ).toMatchObject({
      addressees: [
        { role: 'member-states' },
        { role: 'sector-members' },
        { text: '参加无线电通信 第5研究组工作的部门准成员', role: 'associates' },
        { role: 'academia' },
      ],
    })
  })

  it('has a subject without a label under the copies', () => {
    expect(
      head(
        '2015年10月8日，日内瓦',
        '文号：电信标准化局第190号通函',
        '致：成员国主管部门',
        '抄送：电信发展局主任',
        '城市论坛',
        '2015年11月4-5日，日内瓦',
      ),
    ).toMatchObject({ copies: [{ text: '电信发展局主任' }], subject: '城市论坛 2015年11月4-5日，日内瓦' })
  })

  it('loses the slash that parted its last cell from the greeting', () => {
    expect(head('文号： / 电信标准化局第190号通函 / 事由： / 城市论坛 /')).toMatchObject({
      subject: '城市论坛',
    })
  })

  it('ends its subject where another letter is cited', () => {
    expect(head('文号：CR/345', '事由：第22条的适用', '引证：CR/340号通函')).toMatchObject({
      subject: '第22条的适用',
    })
  })

  it('is signed with a name in two writings, before a note of enclosures', () => {
    const text =
      '文号：电信标准化局第190号通函\n事由：会议\n尊敬的先生/女士：\n1\t谨通知贵方会议已经安排妥当。\n顺致敬意！\nAnn Sample（王小明）\n电信标准化局主任 附件：1\n'
    expect(letterheadOf(text)).toMatchObject({
      signatory: { name: 'Ann Sample（王小明）', title: '电信标准化局主任' },
    })
  })

  it('closes in two lines', () => {
    const text =
      '文号：电信标准化局第190号通函\n事由：会议\n亲爱的先生：\n1\t谨通知贵方会议已经安排妥当。\n此致\n敬礼\n电信标准化局局长\n王小明\n'
    expect(letterheadOf(text)).toMatchObject({
      salutation: '亲爱的先生：',
      signatory: { name: '王小明', title: '电信标准化局局长' },
    })
  })
})

describe('what stands beside the labels', () => {
  it('is read: recognized operating agencies and their like are addressees of their own', () => {
    expect(
      letterheadOf(
        'Ref:\tTSB Circular 9\nTO ADMINISTRATIONS OF MEMBERS OF THE UNION, RECOGNIZED OPERATING AGENCIES AND SCIENTIFIC OR INDUSTRIAL ORGANIZATIONS\nSubject:\tEcho\nDear Sir,\n',
      ).addressees,
    ).toMatchObject([{ role: 'member-states' }, { role: 'sector-members' }, { role: 'sector-members' }])
    expect(
      letterheadOf(
        '文号：\t电信标准化局第9号通函\n致国际电联各成员国主管部门、经认可的运营机构、科学或工业组织以及参加工作的国际组织\n事由：\t回声\n尊敬的先生：\n',
      ).addressees,
    ).toEqual([
      { text: '国际电联各成员国主管部门', role: 'member-states' },
      { text: '经认可的运营机构', role: 'sector-members' },
      { text: '科学或工业组织', role: 'sector-members' },
      { text: '参加工作的国际组织', role: 'other' },
    ])
  })

  it('is read: the letter that a letter refers to belongs to no subject', () => {
    const { subject, reference } = letterheadOf(
      '\tCR/327号通函\n\t2011年9月14日\n\n\t事由：\n\t提交通知\n\t参考：\n\t2009年2月2日的CR/297号通函\n\n\n尊敬的先生/女士：\n',
    )
    expect(subject).toBe('提交通知')
    expect(reference).toMatchObject({ number: 'CR/327' })
  })
})

describe('a letterhead in columns', () => {
  it('keeps copies together whose label stands in another cell', () => {
    const text =
      '\tRef:\n\tTSB Circular 148\n\t- To Administrations of Member States;\n- To ITU-T Sector Members\n\n\tFax:\n\t+41 22 730 6000\n\tCopy:\n\tE-mail:\n\ttsbsg2@itu.int\n\t- To the Chairman of Study Group 2;\n- To the Director of the Radiocommunication Bureau\n\n\tSubject:\n\tApproval\n\n\nDear Sir/Madam,\n'
    expect(letterheadOf(text)).toMatchObject({
      addressees: [{ role: 'member-states' }, { role: 'sector-members' }],
      copies: [{ text: 'the Chairman of Study Group 2' }, { role: 'directors' }],
    })
  })

  it('tells the number from the file behind a slash that parts cells', () => {
    expect(
      letterheadOf(
        'Ref: / TSB Circular 182 / FG FN/AM\nTel: / +41 22 730 6000\nSubject: / Meeting\nDear Sir/Madam,\n',
      ),
    ).toMatchObject({ reference: { number: '182', file: 'FG FN/AM' } })
  })
})

it('nobody of the distribution list signs a letter', () => {
  const text =
    '\t行政通函\nCACE/671\n\t2014年3月10日\n\n致国际电联各成员国主管部门\n\t事由：\n\t建议书草案\n\n\n审议期至2014年5月10日截止，届时将以行政通函通报结果。\n主任\n弗朗西斯科•莫雷诺\n附件：建议书草案的标题\n分发：\n–\t国际电联各成员国主管部门\n–\t无线电通信各研究组正副主席\n'
  expect(letterheadOf(text).signatory).toEqual({ name: '弗朗西斯科•莫雷诺', title: '主任' })
})

describe('who signs', () => {
  it('may have an initial that reads like the label of an item', () => {
    const text =
      '\tCA/148号行政通函\n\t2005年4月18日\n\n\t事由：\n\t会议\n\n\n尊敬的先生：\n1\t会议将于十月召开。\n顺致敬意！\n无线电通信局主任\nV. 科列斯尼科夫\n分发：\n–\t第6研究组正副主席\n'
    expect(letterheadOf(text).signatory).toEqual({ name: 'V. 科列斯尼科夫', title: '无线电通信局主任' })
  })
})

it('copies that were typed behind tabs, each with its own To, are copies', () => {
  const text =
    'Ref.:\tTSB Circular 74\n\t-\tTo ITU-T Sector Members;\n\t-\tTo ITU-T Associates\nCopy:\t-\tTo Administrations of Member States of the Union;\n\t-\tTo the Secretary-General\n\nSubject:\tFees\n\nDear Sir/Madam,\n'
  expect(letterheadOf(text)).toMatchObject({
    addressees: [{ role: 'sector-members' }, { role: 'associates' }],
    copies: [{ role: 'member-states' }, { role: 'secretary-general' }],
  })
})
