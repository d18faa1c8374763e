import { attribute, type Element, elementsOf, findElement, type ParentNode } from './parse-page.js'
import { isHidden } from './shown.js'

/** A cell of a row: the element, or null where a cell of a row above reaches down. */
export interface PlannedCell {
  readonly element: Element | null
  /** Number of columns that it covers. */
  readonly columns: number
}

export type PlannedRow = readonly PlannedCell[]

const mostColumns = 100
const mostRows = 65_534

/** The rows of a table; each place that a cell of a row above covers holds an empty cell, so that columns keep theirs. */
export function planTable(table: Element): PlannedRow[] {
  /** For each column, how many rows more the cell that stands in it reaches down, and how many columns it covers there. */
  const reaching = new Map<number, { rows: number; columns: number }>()
  return rowsOf(table).map((row) => {
    const cells: PlannedCell[] = []
    let column = 0
    const takeReaching = () => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        cells.push({ element: null, columns: above.columns })
        if (--above.rows === 0) reaching.delete(column)
        column += above.columns
      }
    }
    for (const element of elementsOf(row)) {
      if ((element.tagName !== 'td' && element.tagName !== 'th') || isHidden(element)) continue
      takeReaching()
      const columns = spanOf(element, 'colspan', mostColumns)
      const rows = spanOf(element, 'rowspan', mostRows) - 1
      cells.push({ element, columns })
      if (rows > 0 && column < mostColumns) reaching.set(column, { rows, columns })
      column += columns
    }
    takeReaching()
    return cells
  })
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  const collect = (parent: ParentNode) => {
    for (const child of elementsOf(parent)) {
      if (child.tagName === 'tr') {
        if (!isHidden(child)) rows.push(child)
      } else if (/^(?:thead|tbody|tfoot)$/u.test(child.tagName)) collect(child)
    }
  }
  collect(table)
  return rows
}

function spanOf(element: Element, name: string, most: number): number {
  const value = Number(attribute(element, name) ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1
}

/**
 * Tells a table that only places things on the page: a single cell round other tables, or one cell that holds
 * most of the page's text with tables or headings of its own.
 */
export function isFrame(
  rows: readonly PlannedRow[],
  size: (parent: ParentNode) => number,
  whole: number,
): boolean {
  const cells = rows.flat().flatMap(({ element }) => element ?? [])
  const [only] = cells
  if (only && cells.length === 1) return findElement(only, 'table') !== null || size(only) * 2 > whole
  return cells.some(
    (cell) =>
      size(cell) * 2 > whole &&
      ['table', 'h1', 'h2', 'h3'].some((tagName) => findElement(cell, tagName) !== null),
  )
}
