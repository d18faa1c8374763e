import type { Format } from '../format.js'
import { type SearchUnit, searchDocuments } from './units.js'

/**
 * The body of a `_bulk` request to OpenSearch or Elasticsearch: for each document a line with its `_id` and a line with
 * its fields. The same document always has the same `_id`, so that a second load replaces instead of doubling. The
 * index is named in the request (`POST /index/_bulk`).
 */
export function openSearchBulk(unit: SearchUnit): Format {
  return {
    before: '',
    between: '',
    after: '',
    write: (record) =>
      searchDocuments(record, unit)
        .map(({ id, ...fields }) => `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(fields)}\n`)
        .join(''),
  }
}

const keyword = { type: 'keyword' } as const
const date = { type: 'date', format: 'strict_date' } as const
const words = { type: 'text' } as const
const textOf = (analyzer: string) => ({ type: 'text', analyzer }) as const
/** A nested text may be in any language: cut into words by the general analyzer, and as a whole in each language's own. */
const anyLanguage = {
  ...words,
  fields: { zh: textOf('smartcn'), en: textOf('english') },
} as const

/**
 * The body that creates the index (`PUT /index`): Chinese cut into words by smartcn (the plug-in `analysis-smartcn`),
 * English by its own analyzer, dates as dates, decisions and deadlines nested. A field that is not named is refused.
 */
export const openSearchIndex = {
  mappings: {
    dynamic: 'strict',
    properties: {
      unit: keyword,
      record: keyword,
      identifier: keyword,
      url: { ...keyword, index: false },
      kind: keyword,
      language: keyword,
      date,
      name: { ...words, fields: { keyword: { ...keyword, ignore_above: 256 } } },
      bureau: keyword,
      series: keyword,
      groups: keyword,
      title_zh: textOf('smartcn'),
      text_zh: textOf('smartcn'),
      title_en: textOf('english'),
      text_en: textOf('english'),
      title: words,
      text: words,
      references: keyword,
      paragraph: keyword,
      body: keyword,
      action: keyword,
      status: keyword,
      due: date,
      decisions: {
        type: 'nested',
        properties: {
          paragraph: keyword,
          body: keyword,
          action: keyword,
          status: keyword,
          text: anyLanguage,
          due: date,
        },
      },
      deadlines: {
        type: 'nested',
        properties: { date, time: keyword, actions: anyLanguage },
      },
    },
  },
} as const
