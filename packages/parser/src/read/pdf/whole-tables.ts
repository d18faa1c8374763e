import type { FlowLine } from './flow-lines.js'
import type { PageTable } from './ruled-tables.js'

/** A cell with the lines that stand in it. */
export interface FlowCell {
  readonly lines: readonly FlowLine[]
  readonly columnSpan: number
}

/** A table, or what stands of it on one page. */
export interface FlowTable {
  readonly table: PageTable
  /** True where it is the first thing on its page. */
  readonly opensPage: boolean
  readonly rows: readonly (readonly FlowCell[])[]
}

/** Columns of two parts of a table begin at the same places, within so many points. */
const sameStart = 4

/** Joins tables that go on at the top of the next page: heads that are repeated once, rows that are cut in one. */
export function withWholeTables<Other extends object>(
  flows: readonly (Other | FlowTable)[],
): (Other | FlowTable)[] {
  const whole: (Other | FlowTable)[] = []
  for (const flow of flows) {
    const before = whole.at(-1)
    if (before && 'rows' in before && 'rows' in flow && flow.opensPage && sameColumns(before, flow))
      whole[whole.length - 1] = { ...before, table: flow.table, rows: joinRows(before.rows, flow.rows) }
    else whole.push(flow)
  }
  return whole
}

function sameColumns({ table: one }: FlowTable, { table: other }: FlowTable): boolean {
  return (
    one.starts.length === other.starts.length &&
    one.starts.every((start, index) => Math.abs(start - (other.starts[index] as number)) < sameStart)
  )
}

type Rows = readonly (readonly FlowCell[])[]

function joinRows(above: Rows, below: Rows): Rows {
  const [head] = above
  const rows = head && below[0] && rowText(head) === rowText(below[0]) ? below.slice(1) : below
  const last = above.at(-1)
  const [first] = rows
  if (!last || !first || !goesOn(last, first, [...above.slice(0, -1), ...rows.slice(1)]))
    return [...above, ...rows]
  const joined = last.map((cell, index) => ({
    ...cell,
    lines: [...cell.lines, ...(first[index] as FlowCell).lines],
  }))
  return [...above.slice(0, -1), joined, ...rows.slice(1)]
}

/** So many rows that all have a first cell show that a row without one is none. */
const leastRows = 2

/**
 * A row that was cut begins without its first cell. Its other cells go on in mid-sentence, or every other row of
 * the table has a first cell.
 */
function goesOn(last: readonly FlowCell[], first: readonly FlowCell[], others: Rows): boolean {
  if (last.length !== first.length || first[0]?.lines.length !== 0) return false
  const isWhole = (row: readonly FlowCell[]) => row[0]?.lines.length !== 0
  if (isWhole(last) && others.length >= leastRows && others.every(isWhole)) return true
  return first.every(({ lines: [next] }, index) => {
    const before = last[index]?.lines.at(-1)
    return !next || (before !== undefined && next.label === '' && !/[.。!！?？:：;；]$/u.test(before.text))
  })
}

function rowText(row: readonly FlowCell[]): string {
  return row.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('\t')
}
