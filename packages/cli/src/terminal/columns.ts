import { padEnd } from './width.js'
import { wrap } from './wrap.js'

/** One cell of a row: plain text, the columns it may fill, and how its lines are dressed. */
export interface Cell {
  readonly text: string
  readonly width: number
  readonly style?: (text: string) => string
}

const gap = '  '

/** A row of cells side by side, each wrapped to its width; `indent` columns are left free before it. */
export function columns(cells: readonly Cell[], indent = 0): string[] {
  const wrapped = cells.map((cell) => wrap(cell.text, cell.width))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) => {
    const line = wrapped.map((lines) => lines[row] ?? '')
    const last = line.findLastIndex((text) => text !== '')
    const dressed = cells.slice(0, last + 1).map((cell, index) => {
      const text = line[index] as string
      const padding = index === last ? '' : padEnd(text, cell.width).slice(text.length)
      return (text === '' ? '' : (cell.style?.(text) ?? text)) + padding
    })
    return last < 0 ? '' : ' '.repeat(indent) + dressed.join(gap)
  })
}
