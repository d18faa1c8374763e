import type { Agenda, AgendaItem, DocumentRecord } from '@rapporteur/schema'
import { printable } from '../terminal/printable.js'
import { type TreeNode, tree } from '../terminal/tree.js'
import { heading } from './heading.js'
import type { Page } from './page.js'
import { treeStyle } from './tree-style.js'

/** Each agenda or programme as a tree. */
export function agendas({ agendas }: DocumentRecord, page: Page): string[] {
  return agendas.flatMap((agenda) => [
    ...heading('Agenda', titleOf(agenda), page),
    ...tree(nodesOf(agenda.items, ''), page.width, treeStyle(page)),
  ])
}

function titleOf({ title, group }: Agenda): string {
  return [group, title].filter(Boolean).join(' · ')
}

/** The day is said once: an item's times leave it out where the item above it has said it. */
function nodesOf(items: readonly AgendaItem[], dayAbove: string): TreeNode[] {
  let day = dayAbove
  return items.map(({ label, text, start, end, references, items: below }) => {
    const [date, from] = parts(start)
    const [, to] = parts(end)
    const time = [date !== '' && date !== day ? date : '', [from, to].filter(Boolean).join('–')]
      .filter(Boolean)
      .join(' ')
    if (date !== '') day = date
    return {
      label: [label === null ? '' : printable(label), time].filter(Boolean).join(' '),
      text: printable(text),
      note: references.filter((id) => !says(text, id)).join(', '),
      nodes: nodesOf(below, day),
    }
  })
}

/** Date and time of day, `''` for what is not known. */
function parts(time: string | null): [date: string, clock: string] {
  if (time === null) return ['', '']
  return time.includes('T') ? [time.slice(0, 10), time.slice(11)] : ['', time]
}

function says(text: string, id: string): boolean {
  return text.replaceAll(' ', '').includes(id.replaceAll(' ', ''))
}
