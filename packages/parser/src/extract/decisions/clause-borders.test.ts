import { describe, expect, it } from 'vitest'
import { Found } from '../../document/found.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractDecisions } from './extract-decisions.js'

const column = (sentence: string, name: 'text' | 'assignee') =>
  extractDecisions(outlineOf(`1\tWork\n1.1\t${sentence}\n1.2\tNothing else.`), { group: 'SG9' }).map(
    (decision) => {
      const value = (decision as unknown as Record<typeof name, unknown>)[name]
      return value instanceof Found ? value.value : value
    },
  )
const clauses = (sentence: string) => column(sentence, 'text')
const assignees = (sentence: string) => column(sentence, 'assignee')

describe('the clause of an act', () => {
  it.each([
    [
      'The plenary asked Study Groups 2, 6 and 11 to compare notes and requested TSB to send a letter.',
      ['The plenary asked Study Groups 2, 6 and 11 to compare notes', 'and requested TSB to send a letter.'],
    ],
    [
      'The meeting noted TD 1, TD 2 and TD 3, and instructed TSB, if needed, to print them.',
      ['The meeting noted TD 1, TD 2 and TD 3', 'and instructed TSB, if needed, to print them.'],
    ],
    [
      'The meeting approved TD 1, TD 2 and, therefore, thanked the editors.',
      ['The meeting approved TD 1, TD 2', 'and, therefore, thanked the editors.'],
    ],
    ['会议批准了TD1，TD2和TD3并感谢编辑。', ['会议批准了TD1，TD2和TD3', '并感谢编辑。']],
    [
      '会议同意修改案文，更新附件并责成秘书处予以公布。',
      ['会议同意修改案文，更新附件', '并责成秘书处予以公布。'],
    ],
    [
      '会议请第2、6和11研究组核对案文，并请秘书处发函。',
      ['会议请第2、6和11研究组核对案文', '并请秘书处发函。'],
    ],
  ])('goes on behind a comma in its object: %s', (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected)
  })

  it.each([
    [
      '4 draft Questions were adopted under Resolution 7 and it was agreed to start the procedure.',
      ['4 draft Questions were adopted under Resolution 7', 'and it was agreed to start the procedure.'],
    ],
    [
      'The list was agreed with Annexes 2 and 3 and the members were invited to comment.',
      ['The list was agreed with Annexes 2 and 3', 'and the members were invited to comment.'],
    ],
    [
      'It was agreed to keep Questions 1, 2 and 3 and the plan was approved.',
      ['It was agreed to keep Questions 1, 2 and 3', 'and the plan was approved.'],
    ],
    ['TD1获得批准且TD2、TD3得到通过。', ['TD1获得批准', '且TD2、TD3得到通过。']],
    ['TD1已获批准，并且TD2得到通过。', ['TD1已获批准', '并且TD2得到通过。']],
  ])('begins behind the act before it where its own subject begins: %s', (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected)
  })

  it.each([
    ['TD 1 was noted, and TD 4, TD 5 and TD 6 were approved.', 'and TD 4, TD 5 and TD 6 were approved.'],
    ['The meeting noted TD 1; TD 4, TD 5 and TD 6 were approved.', 'TD 4, TD 5 and TD 6 were approved.'],
    ['TD 1 and TD 2 were noted and TD 6 and TD 7 were approved.', 'and TD 6 and TD 7 were approved.'],
  ])('holds the whole list that is its subject: %s', (sentence, expected) => {
    expect(clauses(sentence)[1]).toBe(expected)
  })

  it('stays whole where a letter asks for what is joined to it', () => {
    expect(clauses('会议请秘书处致函各组，并请其回复。')).toEqual(['会议请秘书处致函各组，并请其回复。'])
  })
})

describe('who is asked', () => {
  it('may be several', () => {
    expect(assignees('The plenary asked Study Groups 2, 6 and 11 to compare notes.')).toEqual([
      'Study Groups 2, 6 and 11',
    ])
    expect(assignees('The meeting invited the Director, the Chairman and TSB to report.')).toEqual([
      'the Director, the Chairman and TSB',
    ])
    expect(assignees('会议请第2、6和11研究组核对案文。')).toEqual(['第2、6和11研究组'])
  })

  it('is named without the conjunction before it, and is no text that was agreed', () => {
    expect(assignees('The report was approved and members were invited to comment.')).toEqual([
      null,
      'members',
    ])
    expect(assignees('The text was agreed.')).toEqual([null])
    expect(assignees('案文获得一致同意。')).toEqual([null])
  })
})
