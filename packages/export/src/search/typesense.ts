import type { Format } from '../format.js'
import { type SearchDocument, type SearchUnit, searchDocuments } from './units.js'

/** Documents for Typesense as JSON lines (`POST /collections/{name}/documents/import?action=upsert`). */
export function typesenseDocuments(unit: SearchUnit): Format {
  return {
    before: '',
    between: '',
    after: '',
    write: (record) =>
      searchDocuments(record, unit)
        .map((document) => `${JSON.stringify(toTypesense(document))}\n`)
        .join(''),
  }
}

/** Typesense has no dates: they are seconds since 1970 beside the printed ones. What is absent is left out. */
function toTypesense({ decisions, deadlines, ...document }: SearchDocument): object {
  const fields = {
    ...document,
    date_at: secondsOf(document.date),
    due_at: secondsOf(document.due),
    decisions: decisions.map((decision) => dropAbsent(decision)),
    deadlines: deadlines.map((deadline) => dropAbsent(deadline)),
  }
  return dropAbsent(fields)
}

function dropAbsent(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))
}

function secondsOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 1000
}

const facet = (name: string) => ({ name, type: 'string', facet: true, optional: true }) as const
const facets = (name: string) => ({ name, type: 'string[]', facet: true, optional: true }) as const
const string = (name: string, locale?: 'zh' | 'en') =>
  ({ name, type: 'string', optional: true, ...(locale ? { locale } : {}) }) as const

/** The schema of the collection (`POST /collections`); `name` is to be chosen by whoever creates it. */
export const typesenseSchema = {
  enable_nested_fields: true,
  fields: [
    facet('unit'),
    facet('record'),
    facet('identifier'),
    { ...string('url'), index: false },
    facet('kind'),
    facet('language'),
    string('date'),
    { name: 'date_at', type: 'int64', optional: true, sort: true },
    string('name'),
    facet('bureau'),
    facet('series'),
    facets('groups'),
    string('title_zh', 'zh'),
    string('text_zh', 'zh'),
    string('title_en', 'en'),
    string('text_en', 'en'),
    string('title'),
    string('text'),
    facets('references'),
    string('paragraph'),
    facet('body'),
    facet('action'),
    facet('status'),
    string('due'),
    { name: 'due_at', type: 'int64', optional: true, sort: true },
    { name: 'decisions', type: 'object[]', optional: true },
    { name: 'deadlines', type: 'object[]', optional: true },
  ],
} as const
