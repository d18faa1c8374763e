import type { Addressee, DocumentRecord } from '@rapporteur/schema'
import { groupBy } from '../group.js'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { codeWords } from './codes.js'
import { nameColumn } from './details.js'
import type { Page } from './page.js'

/** To whom the letter goes, grouped by role, and who gets a copy. */
export function correspondents(record: DocumentRecord, page: Page): string[] {
  const { addressees, copies } = record
  const roles = columnWidth(
    [...addressees, ...copies].map(({ role }) => roleWords(role)),
    Math.min(22, page.width / 4),
  )
  const lines = [...group('To', addressees, roles, page), ...group('Copy', copies, roles, page)]
  return lines.length === 0 ? [] : ['', ...lines]
}

function group(
  name: string,
  addressees: readonly Addressee[],
  roles: number,
  { width, colours }: Page,
): string[] {
  const byRole = groupBy(addressees, ({ role }) => role)
  return [...byRole]
    .flatMap(([role, members]) =>
      members.map(({ text }, index) => ({ role: index === 0 ? role : null, text })),
    )
    .flatMap(({ role, text }, index) =>
      columns([
        { text: index === 0 ? name : '', width: nameColumn, style: colours.dim },
        { text: role === null ? '' : roleWords(role), width: roles, style: colours.dim },
        { text: printable(text), width: width - nameColumn - roles - 4 },
      ]),
    )
}

function roleWords(role: Addressee['role']): string {
  return role === 'other' ? 'others' : codeWords(role)
}
