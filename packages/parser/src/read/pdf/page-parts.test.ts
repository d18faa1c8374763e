import { describe, expect, test } from 'vitest'
import { linesOf, segmentsOf } from '../../testing/pdf-words.js'
import type { Line } from './lines.js'
import { toPageParts } from './page-parts.js'
import type { PageTable } from './ruled-tables.js'

const shown = (lines: readonly Line[]) => segmentsOf(lines).join(' / ')

/** Every part: lines, or the rows of a table with their cells. */
function parts(lines: readonly Line[], open: PageTable | null = null) {
  return toPageParts(lines, [], 500, open).map((part) =>
    'lines' in part
      ? segmentsOf(part.lines)
      : part.table.rows.map((row) =>
          row.map(({ lines: found, columnSpan }) =>
            columnSpan > 1 ? `${shown(found)} +${columnSpan}` : shown(found),
          ),
        ),
  )
}

describe('a letterhead without lines', () => {
  test('is a table of labels and values', () => {
    expect(
      parts(
        linesOf(
          [50, 100, 'Ref:'],
          [120, 100, 'TSB Circular 214'],
          [120, 112, 'FG ECMN/LT'],
          [50, 130, 'Tel:'],
          [120, 130, '+41 22 730 6301'],
          [50, 160, 'Dear Sir/Madam,'],
          [50, 180, 'A line of text that stands under both of the columns of the letterhead'],
        ),
      ),
    ).toEqual([
      [
        ['Ref:', 'TSB Circular 214 / FG ECMN/LT'],
        ['Tel:', '+41 22 730 6301'],
      ],
      ['Dear Sir/Madam,', 'A line of text that stands under both of the columns of the letterhead'],
    ])
  })

  test('has its addressees in one cell beside the numbers', () => {
    expect(
      parts(
        linesOf(
          [50, 100, 'Tel:'],
          [120, 100, '+41 22 730 6301'],
          [280, 100, 'To:'],
          [280, 113, 'Member States;'],
          [50, 118, 'Fax:'],
          [120, 118, '+41 22 730 5853'],
          [280, 126, 'Sector Members;'],
          [280, 139, 'Associates'],
        ),
      ),
    ).toEqual([
      [
        ['Tel:', '+41 22 730 6301', 'To: / Member States; / Sector Members; / Associates'],
        ['Fax:', '+41 22 730 5853', ''],
      ],
    ])
  })

  test('has a subject that stands across its columns', () => {
    expect(
      parts(
        linesOf(
          [50, 100, 'Tel:'],
          [120, 100, '+41 22 730 6301'],
          [280, 100, 'Member States'],
          [50, 120, 'Subject:'],
          [120, 120, 'Meeting of Study Group 9 in Geneva on cable networks'],
        ),
      ),
    ).toEqual([
      [
        ['Tel:', '+41 22 730 6301', 'Member States'],
        ['Subject:', 'Meeting of Study Group 9 in Geneva on cable networks +2'],
      ],
    ])
  })
})

describe('lines are no table', () => {
  test('where they are items with labels', () => {
    expect(
      parts(linesOf([50, 100, '1.'], [75, 100, 'Opening'], [50, 112, '2.'], [75, 112, 'Agenda'])),
    ).toEqual([['1. | Opening', '2. | Agenda']])
  })

  test('where they are a table of contents', () => {
    expect(
      parts(linesOf([50, 100, 'Opening'], [400, 100, '3'], [50, 112, 'Closing'], [400, 112, '12'])),
    ).toEqual([['Opening | 3', 'Closing | 12']])
  })
})

test('columns of text are read one after the other', () => {
  const left = 'this column is filled with words'
  const right = 'and this one is filled as well ok'
  const lines = Array.from({ length: 7 }, (_, index) => 100 + index * 12).flatMap(
    (base): [number, number, string][] => [
      [50, base, left],
      [260, base + (base % 5), right],
    ],
  )
  expect(parts(linesOf(...lines))).toEqual([Array(7).fill(left), Array(7).fill(right)])
})

test('a table goes on on the next page with a single row', () => {
  const table = toPageParts(
    linesOf([50, 700, 'RG-WM'], [200, 700, 'TD130'], [50, 720, 'RG-WP'], [200, 720, 'TD131']),
    [],
    500,
    null,
  ).find((part) => 'table' in part)
  const open = table && 'table' in table ? table.table : null
  const next = linesOf([50, 80, 'RG-SC'], [200, 80, 'TD132'])
  expect(parts(next, open)).toEqual([[['RG-SC', 'TD132']]])
  expect(parts(next)).toEqual([['RG-SC | TD132']])
})
