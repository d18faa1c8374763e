import type { Format } from '../format.js'
import { type SearchUnit, searchDocuments } from './units.js'

/** Documents for Meilisearch as NDJSON; the primary key is `id`. */
export function meilisearchDocuments(unit: SearchUnit): Format {
  return {
    before: '',
    between: '',
    after: '',
    write: (record) =>
      searchDocuments(record, unit)
        .map((document) => `${JSON.stringify(document)}\n`)
        .join(''),
  }
}

/** The settings of the index (`PATCH /indexes/{uid}/settings`). Chinese is cut into words by language. */
export const meilisearchSettings = {
  searchableAttributes: [
    'name',
    'identifier',
    'title_zh',
    'title_en',
    'title',
    'text_zh',
    'text_en',
    'text',
    'decisions.text',
    'deadlines.actions',
    'references',
  ],
  filterableAttributes: [
    'unit',
    'record',
    'kind',
    'language',
    'date',
    'bureau',
    'series',
    'groups',
    'references',
    'paragraph',
    'body',
    'action',
    'status',
    'due',
    'decisions.body',
    'decisions.action',
    'deadlines.date',
  ],
  sortableAttributes: ['date', 'due'],
  localizedAttributes: [
    { attributePatterns: ['*_zh'], locales: ['zho'] },
    { attributePatterns: ['*_en'], locales: ['eng'] },
  ],
} as const
