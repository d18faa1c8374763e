import { plain } from '../base/citations.js'
import type { FrontPage } from '../paper/paper.js'
import { cell, line, type Printed, type PrintedCell, table } from './printed.js'

/** How a front page stands: every row in cells, or its upper part as lines. */
export function printFrontPage(head: FrontPage): Printed[] {
  const { organization, number, group, original, kindLine, questions, meeting, rows } = head
  const above: PrintedCell[][] = [
    [cell(organization), cell([plain(number)])],
    [cell([]), cell([plain(group)])],
    ...(original ? [[cell([]), cell([original])]] : []),
    questions
      ? [cell([questions.label]), cell([questions.value]), cell([meeting])]
      : [cell([]), cell([]), cell([meeting])],
    ...(kindLine ? [[cell([kindLine], { columnSpan: 3 })]] : []),
  ]
  const below = rows.map(({ label, cells }) => [
    cell([label]),
    ...cells.map((paragraphs) => cell(paragraphs.map((text) => line(plain(text))))),
  ])
  return [table([...above, ...below])]
}
