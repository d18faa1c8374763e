import type { DocumentKind, Reference } from '@rapporteur/schema'
import { Found, inferred, plain, type Traced } from '../document/found.js'
import { hasHan } from '../document/text.js'
import { languageOf } from '../language/index.js'
import type { Outline, SectionPart } from '../outline/outline.js'

type TitledKind = Extract<
  DocumentKind,
  'meeting-report' | 'agenda' | 'terms-of-reference' | 'liaison-statement'
>

/** What a document's kind is told from. */
export interface KindClues {
  readonly reference: Traced<Reference> | null
  readonly title: Found<string> | null
}

const bySeries: Readonly<Partial<Record<Reference['series'], DocumentKind>>> = {
  circular: 'circular',
  'administrative-circular': 'circular',
  'circular-letter': 'circular',
  'collective-letter': 'collective-letter',
  'liaison-statement': 'liaison-statement',
}

/** Mean length of a paragraph below which a list of headings is an agenda and no report. */
const leastReportText = 40
/** Opening, one thing dealt with, closing. */
const leastSections = 3

/**
 * The kind of a document: what its reference says, else its title, else whether it tells of a meeting from
 * opening to closing. `other` where nothing says.
 */
export function findKind(outline: Outline, { reference, title }: KindClues): Found<DocumentKind> | 'other' {
  const printed = reference && plain(reference)
  const text =
    reference && !(reference instanceof Found) && reference.text instanceof Found ? reference.text : null
  const series = printed && bySeries[printed.series]
  if (text && series) return inferred(series, text, 'kind/reference')
  if (outline.salutation) return 'other'
  const named = title && kindOfTitle(title.value)
  if (named) return inferred(named, title, 'kind/title')
  if (text && printed?.series === 'report') return inferred('meeting-report', text, 'kind/reference')
  return kindOfHead(outline) ?? kindOfBody(outline)
}

/** The kind that a title names: by the first such word in English, by the last in Chinese; null where it names none. */
export function kindOfTitle(title: string): TitledKind | null {
  const words = languageOf(title).kinds
  if (words.liaisonStatement.test(title)) return 'liaison-statement'
  const named: (readonly [number, TitledKind])[] = []
  const look = (pattern: RegExp, kind: TitledKind) => {
    const at = title.search(pattern)
    if (at >= 0) named.push([at, kind])
  }
  look(words.report, 'meeting-report')
  look(words.agenda, 'agenda')
  look(words.termsOfReference, 'terms-of-reference')
  named.sort((a, b) => (words.head === 'first' ? a[0] - b[0] : b[0] - a[0]))
  return named[0]?.[1] ?? null
}

/** Blocks at the head of a paper in which a line alone may say what it is. */
const head = 20

/** A liaison statement, where a line above the text says no more than that; null where none does. */
function kindOfHead(outline: Outline): Found<DocumentKind> | null {
  const line = outline.document.blocks
    .slice(0, head)
    .find(({ text, label }) => label === '' && languageOf(text).liaisonStatements.heading.test(text))
  return line ? inferred('liaison-statement', { start: line.textStart, end: line.end }, 'kind/head') : null
}

function kindOfBody(outline: Outline): Found<DocumentKind> | 'other' {
  const body = outline.sections.filter((section) => section.annex === null)
  const titled = body.filter((section) => section.titled)
  const opens = titled
    .slice(0, 3)
    .find(({ opening }) => languageOf(opening.text).kinds.opening.test(opening.text))
  const closes = titled
    .slice(-4)
    .some(({ opening }) => languageOf(opening.text).kinds.closing.test(opening.text))
  if (!opens || !closes || titled.length < leastSections) return 'other'
  return inferred(
    meanText(body) >= leastReportText ? 'meeting-report' : 'agenda',
    opens.opening,
    'kind/course-of-meeting',
  )
}

/** Characters of running text for each titled section, two for a Chinese one. */
function meanText(sections: readonly SectionPart[]): number {
  let length = 0
  const add = (section: SectionPart) => {
    for (const { text } of section.blocks) length += text.length * (hasHan(text) ? 2 : 1)
    section.sections.forEach(add)
  }
  sections.forEach(add)
  return length / Math.max(sections.length, 1)
}
