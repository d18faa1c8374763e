import type { Reference } from '@rapporteur/schema'
import type { Document, Span } from '../../document/document.js'
import { inferred, read, type Traced } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { findGroups } from '../groups/find-groups.js'
import type { FieldValue } from './fields.js'
import { bureauOf, findAmendment, findLetterReference, type LetterReference } from './letter-reference.js'

/** What is known of a letter beside its reference line. */
export interface LetterContext {
  /** The names of the house at the head of the page. */
  readonly masthead: string
  /** The office of the person who signs. */
  readonly office: string
  readonly subject: string
}

/** The reference of a letter with the secretariat's file mark under it; null where none is printed. */
export function referenceOfLetter(
  document: Document,
  values: readonly FieldValue[],
  { masthead, office, subject }: LetterContext,
): Traced<Reference> | null {
  const [first] = values
  if (!first) return null
  const region = runOf(values)
  const text = document.text.slice(region.start, region.end)
  const found = findLetterReference(text)
  const file = fileOf(
    document,
    values,
    found && { start: region.start + found.start, end: region.start + found.end },
  )
  if (!found) return unknownReference(document, first, file)
  const span = { start: region.start + found.start, end: region.start + found.end }
  const bureau = found.bureau ?? bureauOf(foldWidth(masthead)) ?? bureauOf(foldWidth(office))
  const group = groupOf(found, file?.value ?? '', subject)
  const amendment = found.amendment ?? findAmendment(text.slice(found.end))
  return {
    text: read(document, span, 'reference/words'),
    series: inferred(found.series, span, 'reference/series'),
    bureau: bureau ? inferred(bureau, span, 'reference/bureau') : null,
    number: inferred(found.number, span, 'reference/number'),
    group: group ? inferred(group, span, 'reference/group') : null,
    file,
    amendment: amendment && {
      type: inferred(amendment.type, span, 'reference/amendment'),
      number: amendment.number === null ? null : inferred(amendment.number, span, 'reference/amendment'),
    },
  }
}

/** From the first value to the last that follows it closely: a reference may be broken over lines. */
function runOf(values: readonly FieldValue[]): Span {
  const [first] = values as [FieldValue]
  let { end } = first
  for (const value of values.slice(1)) if (value.start - end <= 4) end = value.end
  return { start: first.start, end }
}

function fileOf(document: Document, values: readonly FieldValue[], reference: Span | null) {
  const file = values.find(({ shape, start }) => shape === 'file' && (!reference || start >= reference.end))
  return file ? read(document, file, 'reference/file') : null
}

function unknownReference(
  document: Document,
  first: FieldValue,
  file: ReturnType<typeof fileOf>,
): Traced<Reference> | null {
  if (!/\d/u.test(first.text) || first.text.length > 80 || first.shape === 'date') return null
  return {
    text: read(document, first, 'reference/label'),
    series: 'other',
    bureau: null,
    number: null,
    group: null,
    file: file && file.start !== first.start ? file : null,
    amendment: null,
  }
}

/** A collective letter with a bare number comes from the group that its file or its subject names. */
function groupOf(found: LetterReference, file: string, subject: string): string | null {
  if (found.group || found.series !== 'collective-letter') return found.group
  const [owner] = findGroups(file)
  if (owner) return owner.group
  return findGroups(subject).find(({ group }) => group === 'TSAG')?.group ?? null
}
