import { describe, expect, test } from 'vitest'
import { segmentsOf, words } from '../../testing/pdf-words.js'
import { toLines } from './lines.js'
import type { Word } from './page-content.js'
import { withoutRunningHeads } from './running-heads.js'

type Piece = readonly [base: number, text: string, more?: Partial<Word>]

/** What is left of pages of 842 points. */
function left(...pages: readonly (readonly Piece[])[]): string[][] {
  return withoutRunningHeads(
    pages.map((pieces, index) => ({
      number: index + 1,
      height: 842,
      lines: toLines(pieces.flatMap(([base, text, more]) => words(text, 50, base, more))),
    })),
  ).map(({ lines }) => segmentsOf(lines))
}

const text: Piece = [400, 'The meeting agreed.']

describe('what belongs to the page is left out', () => {
  test('a head that stands at the same place on several pages, with another number', () => {
    expect(left([[40, 'COM 17 – R 2'], text], [[40, 'COM 17 – R 3'], text])).toEqual([
      ['The meeting agreed.'],
      ['The meeting agreed.'],
    ])
  })

  test.each(['- 2 -', '– 2 –', '2', 'Page 2 of 7', '第2页', '2/7'])('a page number: %s', (number) => {
    expect(left([text], [[40, number], text])[1]).toEqual(['The meeting agreed.'])
    expect(left([text], [text, [810, number]])[1]).toEqual(['The meeting agreed.'])
  })

  test('what stands with a page number, apart from the text', () => {
    expect(left([text], [[40, '- 2 -'], [52, 'TSB Circular 214'], text])[1]).toEqual(['The meeting agreed.'])
  })

  test('the address at the foot of the first page', () => {
    const foot: Piece = [800, 'Place des Nations', { size: 7 }]
    expect(left([text, foot], [text])[0]).toEqual(['The meeting agreed.'])
  })

  test('what the file marks as no part of the text', () => {
    expect(left([[300, 'DRAFT', { artifact: true }], text])[0]).toEqual(['The meeting agreed.'])
    expect(left([[300, 'All of it', { artifact: true }]])[0]).toEqual(['All of it'])
  })
})

describe('text stays', () => {
  test('where it is repeated in the middle of pages, or stands elsewhere', () => {
    expect(left([text], [text])).toEqual([['The meeting agreed.'], ['The meeting agreed.']])
    expect(left([[40, 'Annex 1'], text], [[70, 'Annex 2'], text])).toEqual([
      ['Annex 1', 'The meeting agreed.'],
      ['Annex 2', 'The meeting agreed.'],
    ])
  })

  test('where a number at the top is no page number', () => {
    expect(left([text], [[40, '2017'], text])[1]).toEqual(['2017', 'The meeting agreed.'])
  })
})
