import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import type { Page } from './page.js'

/** Columns of the names at the left of the page's upper part. */
export const nameColumn = 10

/** Lines of the page's upper part: a name at the left, each value on lines of its own beside it. Nothing without values. */
export function details(
  name: string,
  values: readonly (string | null)[],
  { width, colours }: Page,
): string[] {
  return values
    .map((value) => (value === null ? '' : printable(value)))
    .filter((value) => value !== '')
    .flatMap((text, index) =>
      columns([
        { text: index === 0 ? name : '', width: nameColumn, style: colours.dim },
        { text, width: width - nameColumn - 2 },
      ]),
    )
}
