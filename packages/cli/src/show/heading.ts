import { printable } from '../terminal/printable.js'
import { displayWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import type { Page } from './page.js'

/** The heading of a part with a note behind it: an empty line and the heading. The note wraps beside the title. */
export function heading(title: string, note: string, { width, colours }: Page): string[] {
  const hang = displayWidth(title) + 2
  const lines = note === '' ? [''] : wrap(printable(note), width - hang)
  return [
    '',
    ...lines.map((line, index) =>
      index === 0
        ? `${colours.bold(colours.cyan(title))}${line === '' ? '' : `  ${colours.dim(line)}`}`
        : `${' '.repeat(hang)}${colours.dim(line)}`,
    ),
  ]
}

/** `1 item`, `2 items`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
