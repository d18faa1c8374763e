import type { Decision } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { type Found, plain } from '../../document/found.js'
import { outlineOf } from '../../testing/outline-of.js'
import { type DecisionFacts, extractDecisions } from './extract-decisions.js'

const decide = (text: string, facts: DecisionFacts = { group: 'SG9' }) =>
  plain(extractDecisions(outlineOf(text), facts)) as Decision[]
const short = (text: string) =>
  decide(text).map(({ paragraph, action, status }) => [paragraph, action, status])

describe('decisions of a report', () => {
  it('gives each act of a sentence its clause, with paragraph and section', () => {
    const decisions = decide(
      '1\tOpening of the meeting\n1.1\tThe Chairman opened the meeting and welcomed everybody.\n2\tWork plan\n2.1\tThe meeting noted TD 33 and requested TSB to publish the plan by 30 June 2015. The report was discussed.\n2.2\tNothing else was said about it by anybody.',
    )
    expect(decisions).toEqual([
      {
        id: '2.1-1',
        paragraph: '2.1',
        section: 'Work plan',
        body: 'SG9',
        action: 'note',
        status: 'taken',
        text: 'The meeting noted TD 33',
        references: ['TD33'],
        assignee: null,
        due: null,
      },
      {
        id: '2.1-2',
        paragraph: '2.1',
        section: 'Work plan',
        body: 'SG9',
        action: 'request',
        status: 'taken',
        text: 'and requested TSB to publish the plan by 30 June 2015.',
        references: [],
        assignee: 'TSB',
        due: '2015-06-30',
      },
    ])
  })

  it('says who is asked and by when in Chinese', () => {
    const decisions = decide(
      '1\t会议开幕\n1.1\t主席宣布会议开幕并欢迎各位代表。\n2\t工作计划\n2.1\t会议注意到TD33号文件，并请电信标准化局主任在2015年6月30日之前公布该计划。\n2.2\t各方就此交换了意见。',
    )
    expect(decisions.map(({ id, action, assignee, due }) => [id, action, assignee, due])).toEqual([
      ['2.1-1', 'note', null, null],
      ['2.1-2', 'request', '电信标准化局主任', '2015-06-30'],
    ])
    expect(decisions[1]?.text).toBe('并请电信标准化局主任在2015年6月30日之前公布该计划。')
  })

  it('keeps the words of a body whose group is not known', () => {
    expect(
      decide('1\tWork\n1.1\tThe closing plenary approved the report of the group.', { group: null })[0]?.body,
    ).toBe('The closing plenary')
  })

  it('reads the items of a list that spells a decision out, in their own paragraphs', () => {
    expect(
      short(
        '3\tBudget\n3.1\tThe meeting accepted the following conclusions:\n3.1.1\trequest the Director to save costs;\n3.1.2\tinvite members to contribute.\n3.2\tto invite nobody is no decision.',
      ),
    ).toEqual([
      ['3.1', 'accept', 'taken'],
      ['3.1.1', 'request', 'taken'],
      ['3.1.2', 'invite', 'taken'],
    ])
    expect(
      short('3\t预算\n3.1\t会议商定如下：\na)\t请主任节约开支；\nb)\t建议成员自愿捐款。\n3.2\t请各方发言。'),
    ).toEqual([
      ['3.1', 'agree', 'taken'],
      ['3.1', 'request', 'taken'],
      ['3.1', 'recommend', 'taken'],
    ])
  })

  it('leaves the items that tell what somebody else is to do', () => {
    expect(
      short(
        '4\tWork\n4.1\tThe meeting authorized the group to do the following:\n1)\tapprove the manual;\n2)\tinvite experts.',
      ),
    ).toEqual([['4.1', 'authorize', 'taken']])
    expect(short('4\t工作\n4.1\t会议授权该组开展下列工作：\n1)\t批准手册；\n2)\t邀请专家。')).toEqual([
      ['4.1', 'authorize', 'taken'],
    ])
  })

  it('decides nothing in a proposal that is set out below its proposer', () => {
    expect(
      short(
        '5\tPatents\n5.1\tCountry A reworded its proposal as follows:\nSG9 requests TSB to collect statistics:\n1)\tthe number of texts.\nThe meeting asked TSB to report on this.',
      ),
    ).toEqual([['5.1', 'request', 'taken']])
    expect(
      short(
        '5\t专利\n5.1\t甲国将其提案改述如下：\n第9研究组要求电信标准化局收集数据：\n1)\t文件的数量。\n会议请电信标准化局就此做出报告。',
      ),
    ).toEqual([['5.1', 'request', 'taken']])
  })

  it('takes requested actions and invitations to a parent group as proposed', () => {
    expect(
      short('WP2-1: Approve the report in TD 5.\nWP2-2: Take note of the liaison statement in TD 6.'),
    ).toEqual([
      [null, 'approve', 'proposed'],
      [null, 'note', 'proposed'],
    ])
    expect(
      short('1\tSummary\n1.1\tSG9 is invited to approve the meeting report and to note the work plan.'),
    ).toEqual([
      ['1.1', 'approve', 'proposed'],
      ['1.1', 'note', 'proposed'],
    ])
    expect(short('1\t概要\n1.1\t请第9研究组批准本报告，并注意到工作计划。')).toEqual([
      ['1.1', 'approve', 'proposed'],
      ['1.1', 'note', 'proposed'],
    ])
  })

  it('finds nothing in terms of reference', () => {
    expect(
      short(
        '1\tReport\n1.1\tThe meeting approved the report.\n\nAnnex A\n\nTerms of reference of the group\n\nThe meeting agreed to create the group.',
      ),
    ).toEqual([['1.1', 'approve', 'taken']])
  })

  it('points every text at the words it was read from', () => {
    const outline = outlineOf('1\t工作\n1.1\t会议批准了TD5，并感谢编辑。会议还同意TD6。')
    for (const decision of extractDecisions(outline, { group: 'SG9' })) {
      const { text } = decision as unknown as { text: Found<string> }
      expect(outline.document.text.slice(text.start, text.end)).toBe(text.value)
    }
  })
})

describe('lists and tables of decisions', () => {
  it('follow a heading or a line that announces them', () => {
    expect(
      short(
        '1\tResults\nDecisions taken by the plenary:\n•\tAdopt the text in TD 3.\n•\tClose the action on hats.',
      ),
    ).toEqual([
      ['1', 'approve', 'taken'],
      ['1', 'terminate', 'taken'],
    ])
    expect(short('1\t结果\n会议的决定：\n•\t批准TD 3中的案文。\n•\t请主任发布通函。')).toEqual([
      ['1', 'approve', 'taken'],
      ['1', 'request', 'taken'],
    ])
  })

  it('leave out what is an attribute and no act', () => {
    expect(short('1\tResults\nOutcomes:\n•\tAgreed texts are in Annex 2.\n•\tNothing else.')).toEqual([])
  })

  it('stand in the cells below a column that is named so', () => {
    const asked = '\t要求采取的行动\n\t文件\n\n\t批准该组的报告\n\tTD 8\n\n\t注意到新的工作项目\n\tTD 9\n\n'
    expect(short(`1\t摘要\n见下表。\n${asked}`).map((decision) => decision[1])).toEqual(['approve', 'note'])
    const table = '\tNo.\n\tDecision\n\n\tD1\n\tEstablish a group on hats\n\n\tD2\n\tSG9 noted TD 8\n\n'
    expect(short(`1\tResults\nSee below.\n${table}`)).toEqual([
      ['1', 'establish', 'taken'],
      ['1', 'note', 'taken'],
    ])
  })

  it('may stand behind a tab on one line with their subject', () => {
    expect(short('4\tHats\tSG9 noted the survey and invited comments.')).toEqual([
      ['4', 'note', 'taken'],
      ['4', 'invite', 'taken'],
    ])
  })

  it('are proposed where a body is invited to take them, one item each', () => {
    expect(
      short('3\tActions\nStudy Group 9 is invited to:\n(1)\tapprove TD 3;\n(2)\tthank the editors.'),
    ).toEqual([
      ['3', 'approve', 'proposed'],
      ['3', 'thank', 'proposed'],
    ])
  })
})

describe('lists of what was decided', () => {
  const items = (text: string) =>
    decide(text).map(({ action, text: words, assignee, due }) => [action, words, assignee, due])

  it('take the act from the noun above them where an item has no verb of its own', () => {
    expect(
      items(
        '1\tResults\nThe group reached the following agreements:\n–\tfour heights of measurement;\n–\tto invite contributions;\n–\tNone.\nNothing else was said by anybody about the matter.',
      ),
    ).toEqual([
      ['agree', 'four heights of measurement;', null, null],
      ['invite', 'to invite contributions;', null, null],
    ])
    expect(items('1\t成果\n会议做出了以下决定：\na)\t删除该建议书；\nb)\t任命新的编辑。')).toEqual([
      ['decide', '删除该建议书；', null, null],
      ['appoint', '任命新的编辑。', null, null],
    ])
  })

  it('take it from a bare verb, and say who is to act by when', () => {
    expect(
      items(
        '1\tResults\nThe following action items were agreed:\n1)\tTSB to publish the list by 31 March 2024;\n2)\tthe editor shall revise clause 4.',
      ),
    ).toEqual([
      ['agree', 'The following action items were agreed:', null, null],
      ['agree', 'TSB to publish the list by 31 March 2024;', 'TSB', '2024-03-31'],
      ['agree', 'the editor shall revise clause 4.', 'the editor', null],
    ])
  })

  it('leave facts, numbered paragraphs and columns of states alone', () => {
    expect(
      items('1\tReport\nThe meeting noted the following:\n–\tthe list is long;\n–\tthe room is cold.'),
    ).toEqual([['note', 'The meeting noted the following:', null, null]])
    expect(
      items(
        '1\tScope\nThese are rules of conduct for everybody.\n2\tDecisions\n2.1\tThe chair waits for thirty seconds.\n2.2\tThe chair looks at the list.',
      ),
    ).toEqual([])
    expect(items('1\tState\n\tDocument\n\tStatus\n\n\tTD 4\n\tApproved\n\n\tTD 5\n\tOpen\n\n')).toEqual([])
  })

  it('go on behind an item that spells something out', () => {
    expect(
      items('1\t成果\n会议决定：\n•\t请工作组1完成草案，其中包括：\n–\t校园；\n•\t授权工作组2召开会议。').map(
        ([action]) => action,
      ),
    ).toEqual(['decide', 'request', 'authorize'])
  })
})

describe('who acts', () => {
  it('is the body of the sentence before where a pronoun stands for it', () => {
    expect(
      decide('1\tLists\nSG9 found the table helpful. It stressed its value. It decided to publish it.').map(
        ({ action, body }) => [action, body],
      ),
    ).toEqual([['decide', 'SG9']])
    expect(decide('1\tLists\nThe editor left. It decided nothing.')).toEqual([])
  })
})
