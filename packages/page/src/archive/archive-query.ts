import type { Filters } from '@rapporteur/archive'
import { decisionActions, documentKinds } from '@rapporteur/schema'

/** What a reader asks of the archive: words and filters, as the address of the page holds them. */
export interface ArchiveQuery {
  readonly words: string
  readonly filters: Filters
  /** Pages passed over. */
  readonly page: number
  /** Language of the page's own words; null for that of the reader's browser. */
  readonly ui: 'en' | 'zh' | null
}

/** The filters that the page offers, by the names that they have in the address. */
export const facetNames = ['kind', 'language', 'group', 'body', 'action', 'year'] as const
/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number]

/** Reads the query out of an address; what is not understood is left out. */
export function readQuery(parameters: URLSearchParams): ArchiveQuery {
  const text = (name: string) => parameters.get(name)?.slice(0, 200) || undefined
  const kind = documentKinds.find((known) => known === text('kind'))
  const action = decisionActions.find((known) => known === text('action'))
  const year = /^\d{4}$/u.exec(text('year') ?? '')?.[0]
  const ui = parameters.get('ui')
  const filters = {
    kind,
    language: text('language'),
    group: text('group'),
    body: text('body'),
    action,
    since: year,
    until: year,
  }
  return {
    words: (parameters.get('q') ?? '').slice(0, 500),
    filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
    page: Math.min(1000, Math.max(0, Math.floor(Number(parameters.get('page') ?? 0)) || 0)),
    ui: ui === 'en' || ui === 'zh' ? ui : null,
  }
}

/** The address of a query. */
export function queryAddress({ words, filters, page, ui }: ArchiveQuery): string {
  const { since, until: _until, ...others } = filters
  const parameters = new URLSearchParams()
  if (words !== '') parameters.set('q', words)
  for (const [name, value] of Object.entries(others)) parameters.set(name, String(value))
  if (since !== undefined) parameters.set('year', since)
  if (page > 0) parameters.set('page', String(page))
  if (ui !== null) parameters.set('ui', ui)
  const text = parameters.toString()
  return text === '' ? '/' : `/?${text}`
}

/** The value of a filter; undefined where it is not set. */
export function filterValue({ filters }: ArchiveQuery, name: FacetName): string | undefined {
  return name === 'year' ? filters.since : filters[name]
}

/** The query with one filter set or taken away, from its first page. */
export function withFilter(query: ArchiveQuery, name: FacetName, value: string | null): ArchiveQuery {
  const { since, until, ...rest } = query.filters
  const years = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }
  if (name === 'year')
    return { ...query, page: 0, filters: value === null ? rest : { ...rest, since: value, until: value } }
  const { [name]: _before, ...others } = rest
  const set = value === null ? {} : { [name]: value }
  return { ...query, page: 0, filters: { ...others, ...years, ...set } }
}
