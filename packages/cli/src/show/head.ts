import type { DocumentRecord } from '@rapporteur/schema'
import { printable } from '../terminal/printable.js'
import { displayWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { capitalised, codeWords } from './codes.js'
import { details } from './details.js'
import type { Page } from './page.js'

/** What the document is: reference, kind and languages; title; date and place, id and address, file. */
export function head(record: DocumentRecord, page: Page): string[] {
  const { colours, width } = page
  const { reference, source } = record
  const kind = capitalised(codeWords(record.kind))
  const name = printable(reference?.text ?? record.frontMatter?.number ?? source.name ?? kind)
  const title = printable(record.title ?? '')
  return [
    ...banner(name, [kind, ...record.languages].join(' · '), page),
    colours.dim('─'.repeat(width)),
    ...(title === '' || title === name ? [] : [...wrap(title, width).map(colours.bold), '']),
    ...details('Subject', subjectBesideTitle(record), page),
    ...details('Date', [[record.date, record.place].filter(Boolean).join(', ')], page),
    ...details('Amends', [amendment(record)], page),
    ...details('File mark', [reference?.file ?? null], page),
    ...details('Id', [record.id], page),
    ...details('Address', [record.url], page),
  ]
}

/** The name at the left and what it is at the right, on one line where both fit. */
function banner(name: string, what: string, { colours, width }: Page): string[] {
  const free = width - displayWidth(name) - displayWidth(what)
  if (free >= 2) return [`${colours.bold(name)}${' '.repeat(free)}${colours.dim(what)}`]
  return [...wrap(name, width).map(colours.bold), ...wrap(what, width).map(colours.dim)]
}

function subjectBesideTitle({ title, subject }: DocumentRecord): (string | null)[] {
  return subject !== null && printable(subject) !== printable(title ?? '') ? [subject] : []
}

function amendment({ reference }: DocumentRecord): string | null {
  if (reference?.amendment == null) return null
  const { type, number } = reference.amendment
  return `${type}${number === null ? '' : ` ${number}`} to ${[reference.bureau, codeWords(reference.series), reference.number].filter(Boolean).join(' ')}`
}
