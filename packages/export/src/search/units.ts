import { type DocumentRecord, recordKey, recordName, type Section } from '@rapporteur/schema'
import { clean, cleanLine, webAddress } from '../clean.js'

/** What one search document stands for: a whole record, or one of its decisions, deadlines or sections. */
export const searchUnits = ['record', 'decision', 'deadline', 'section'] as const
/** One of {@link searchUnits}. */
export type SearchUnit = (typeof searchUnits)[number]

/** A flat document for a search engine; the same fields in every engine. Dates are ISO 8601, absent values null. */
export interface SearchDocument {
  /** Follows from the document and the place in its record: letters, digits, `-` and `_` only. */
  readonly id: string
  readonly unit: SearchUnit
  /** Key of the record that it was made of: the `id` of the document of unit `record`. */
  readonly record: string
  /** The ITU's identifier. */
  readonly identifier: string | null
  readonly url: string | null
  readonly kind: string
  readonly language: string
  readonly date: string | null
  /** What a person calls the document: `TSB Circular 214`. */
  readonly name: string
  readonly bureau: string | null
  readonly series: string | null
  /** The groups whose document or meeting it is: `SG17`, `TSAG`. */
  readonly groups: readonly string[]
  /** Text in Chinese, which engines cut into words in a way of its own; null where it is in another language. */
  readonly title_zh: string | null
  readonly text_zh: string | null
  /** Text in English. */
  readonly title_en: string | null
  readonly text_en: string | null
  /** Text in any other language. */
  readonly title: string | null
  readonly text: string | null
  readonly references: readonly string[]
  /** Of a decision, deadline or section: the number of its paragraph. */
  readonly paragraph: string | null
  /** Of a decision. */
  readonly body: string | null
  readonly action: string | null
  readonly status: string | null
  /** Of a deadline or a decision: by when. A month is its first day. */
  readonly due: string | null
  /** Of a record: its decisions and deadlines, to be searched as wholes. */
  readonly decisions: readonly NestedDecision[]
  readonly deadlines: readonly NestedDeadline[]
}

/** A decision inside the document of its record. */
export interface NestedDecision {
  readonly paragraph: string | null
  readonly body: string | null
  readonly action: string
  readonly status: string
  readonly text: string
  readonly due: string | null
}

/** A deadline inside the document of its record. */
export interface NestedDeadline {
  readonly date: string | null
  readonly time: string | null
  readonly actions: readonly string[]
}

/** The search documents of a record. */
export function searchDocuments(record: DocumentRecord, unit: SearchUnit): SearchDocument[] {
  const key = recordKey(record)
  const of = (part: string, values: Partial<SearchDocument>, title: string | null, text: string) => ({
    ...shared(record, key),
    ...inLanguage(record.language, title, text),
    ...values,
    unit,
    id: part === '' ? key : `${key}-${part}`,
  })
  switch (unit) {
    case 'record':
      return [
        of(
          '',
          { decisions: nestedDecisions(record), deadlines: nestedDeadlines(record) },
          record.title,
          sectionTexts(record.sections).join('\n'),
        ),
      ]
    case 'decision':
      return record.decisions.map(
        ({ paragraph, body, action, status, text, due, section, references }, index) =>
          of(
            `decision-${index}`,
            { paragraph, body, action, status, due: firstDay(due), references },
            section,
            text,
          ),
      )
    case 'deadline':
      return record.deadlines.map(({ date, actions }, index) =>
        of(`deadline-${index}`, { due: date }, record.title, actions.map(({ text }) => text).join('\n')),
      )
    case 'section':
      return flatSections(record.sections).map(({ label, title, text }, index) =>
        of(`section-${index}`, { paragraph: label }, title, text),
      )
  }
}

function shared(record: DocumentRecord, key: string): Omit<SearchDocument, 'id' | 'unit'> {
  const { id, url, kind, language, date, reference, meetings, references } = record
  const groups = [reference?.group ?? null, ...meetings.map(({ group }) => group)]
  return {
    record: key,
    identifier: id,
    url: webAddress(url),
    kind,
    language,
    date,
    name: cleanLine(recordName(record)),
    bureau: reference?.bureau ?? null,
    series: reference?.series ?? null,
    groups: [...new Set(groups.filter((group) => group !== null))],
    ...noText,
    references: references.map((citation) => citation.id),
    paragraph: null,
    body: null,
    action: null,
    status: null,
    due: null,
    decisions: [],
    deadlines: [],
  }
}

const noText = { title_zh: null, text_zh: null, title_en: null, text_en: null, title: null, text: null }

function inLanguage(language: string, title: string | null, text: string): Partial<SearchDocument> {
  const suffix = language === 'zh' || language === 'en' ? `_${language}` : ''
  return { [`title${suffix}`]: title === null ? null : clean(title), [`text${suffix}`]: clean(text) }
}

function nestedDecisions({ decisions }: DocumentRecord): NestedDecision[] {
  return decisions.map(({ paragraph, body, action, status, text, due }) => ({
    paragraph,
    body,
    action,
    status,
    text: clean(text),
    due: firstDay(due),
  }))
}

function nestedDeadlines({ deadlines }: DocumentRecord): NestedDeadline[] {
  return deadlines.map(({ date, time, actions }) => ({
    date,
    time,
    actions: actions.map(({ text }) => clean(text)),
  }))
}

/** The first day of a date of reduced precision: a field of dates takes nothing else. */
function firstDay(date: string | null): string | null {
  if (date === null || date.length === 10) return date
  const quarter = /^(?<year>[0-9]{4})-Q(?<quarter>[1-4])$/u.exec(date)?.groups
  if (quarter) return `${quarter.year}-${String(Number(quarter.quarter) * 3 - 2).padStart(2, '0')}-01`
  return date.length === 7 ? `${date}-01` : `${date}-01-01`
}

function flatSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.sections)])
}

function sectionTexts(sections: readonly Section[]): string[] {
  return flatSections(sections).flatMap(({ label, title, text }) =>
    [[label, title].filter((word) => word !== null).join(' '), text].filter((line) => line !== ''),
  )
}
