import { describe, expect, test } from 'vitest'
import { findGrids } from './grids.js'
import type { Rule } from './page-content.js'

const flat = (top: number, left: number, right: number): Rule => ({ left, right, top, bottom: top + 0.5 })
const upright = (left: number, top: number, bottom: number): Rule => ({
  left,
  right: left + 0.5,
  top,
  bottom,
})
const cells = (rules: readonly Rule[]) =>
  findGrids(rules).map(({ cells: found }) =>
    found.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  )

describe('a table that lines draw', () => {
  const rows = [100, 120, 140].map((top) => flat(top, 50, 250))
  const columns = [50, 150, 250].map((left) => upright(left, 100, 140))

  test('has the cells between them', () => {
    expect(cells([...rows, ...columns])).toEqual([
      [
        [0, 0, 1, 1],
        [0, 1, 1, 1],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ])
  })

  test('may be drawn cell by cell, in short lines', () => {
    const pieces = [50, 150].flatMap((left) => [100, 120, 140].map((top) => flat(top, left, left + 101)))
    const sides = [50, 150, 250].flatMap((left) => [upright(left, 100, 120), upright(left, 120, 140)])
    expect(cells([...pieces, ...sides])).toEqual(cells([...rows, ...columns]))
  })

  test('has merged cells where a line is missing', () => {
    const short = [upright(50, 100, 140), upright(150, 120, 140), upright(250, 100, 140)]
    expect(cells([...rows, ...short])).toEqual([
      [
        [0, 0, 1, 2],
        [1, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ])
    const right = [flat(100, 50, 250), flat(120, 150, 250), flat(140, 50, 250)]
    expect(cells([...right, ...columns])).toEqual([
      [
        [0, 0, 2, 1],
        [0, 1, 1, 1],
        [1, 1, 1, 1],
      ],
    ])
  })

  test('may have no lines at its sides', () => {
    expect(cells([...rows, upright(150, 100, 140)])).toEqual(cells([...rows, ...columns]))
  })
})

test('underlines and a box draw no table', () => {
  expect(cells([flat(100, 50, 120), flat(130, 50, 90)])).toEqual([])
  expect(
    cells([flat(100, 50, 250), flat(300, 50, 250), upright(50, 100, 300), upright(250, 100, 300)]),
  ).toEqual([])
})
