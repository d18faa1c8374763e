import type { Archive, Facets, FoundPassage, Hit } from '@rapporteur/archive'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { langOf } from '../reading/document-pane.js'
import { codeWords } from '../words/index.js'
import type { PageWords } from '../words/page-words.js'
import { type ArchiveQuery, facetNames, filterValue, queryAddress, withFilter } from './archive-query.js'

const pageSize = 20
/** So many documents are counted at the most, and values of a filter shown. */
const mostCounted = 10_000
const mostValues = 12

/** The answer to a query: the filters with their counts, and the documents that were found. */
export function results(archive: Archive, query: ArchiveQuery, words: PageWords): Element[] {
  const facets = archive.facets(query.words, query.filters)
  const hits = archive.search(query.words, {
    ...query.filters,
    limit: pageSize,
    offset: query.page * pageSize,
  })
  return [facetsElement(facets, query, words), hitsElement(hits, facets.total, query, words)]
}

function facetsElement(facets: Facets, query: ArchiveQuery, words: PageWords): Element {
  const groups = facetNames.flatMap((name) => {
    const current = filterValue(query, name)
    const values = facets[name].slice(0, mostValues)
    if (values.length === 0 && current === undefined) return []
    const shown = values.some(({ value }) => value.toLowerCase() === current?.toLowerCase())
      ? values
      : [...(current === undefined ? [] : [{ value: current, count: facets.total }]), ...values]
    const items = shown.map(({ value, count }) => {
      const isSet = value.toLowerCase() === current?.toLowerCase()
      const address = queryAddress(withFilter(query, name, isSet ? null : value))
      const text = name === 'group' || name === 'body' || name === 'year' ? value : codeWords(value, words)
      const properties = isSet ? { ariaCurrent: 'true', title: words.archive.remove } : {}
      return h('li', [
        h('a', { href: address, ...properties }, isSet ? `× ${text}` : text),
        h('span', String(count)),
      ])
    })
    return [h('h2', words.archive.facets[name]), h('ul', items)]
  })
  const isFiltered = Object.keys(query.filters).length > 0
  const reset = isFiltered
    ? [h('p', h('a', { href: queryAddress({ ...query, filters: {}, page: 0 }) }, words.archive.reset))]
    : []
  return h('nav', { className: ['facets'], ariaLabel: words.archive.search }, [...groups, ...reset])
}

function hitsElement(hits: readonly Hit[], total: number, query: ArchiveQuery, words: PageWords): Element {
  const more =
    (query.page + 1) * pageSize < total
      ? [
          h(
            'p',
            h(
              'a',
              { href: queryAddress({ ...query, page: query.page + 1 }), rel: 'next' },
              words.archive.more,
            ),
          ),
        ]
      : []
  return h('section', { id: 'hits', ariaLabel: words.archive.search }, [
    h(
      'p',
      { className: ['status'], role: 'status' },
      hits.length === 0 ? words.archive.none : words.archive.results(total, mostCounted),
    ),
    h(
      'ol',
      { className: ['hits'] },
      hits.map((hit) => hitElement(hit, query, words)),
    ),
    ...more,
  ])
}

function hitElement(hit: Hit, query: ArchiveQuery, words: PageWords): Element {
  const address = recordAddress(hit.key, query)
  const facts = [hit.date, codeWords(hit.kind, words), codeWords(hit.language, words), hit.file]
  return h('li', [
    h('h2', h('a', { href: address }, hit.name)),
    ...(hit.title === null || hit.title === hit.name
      ? []
      : [h('p', { lang: langOf(hit.language) }, hit.title)]),
    h('p', { className: ['facts'] }, facts.filter((fact) => fact !== null).join(' · ')),
    ...hit.passages.map((passage) => passageElement(passage, hit, address)),
  ])
}

function passageElement({ paragraph, snippet, span }: FoundPassage, hit: Hit, address: string): Element {
  const where = span === null ? address : `${address}#from-${span.start}`
  const label = paragraph === null ? '¶' : `§ ${paragraph}`
  return h('blockquote', { lang: langOf(hit.language) }, [
    h('a', { href: where, className: ['where'] }, label),
    ...markedText(snippet.text, snippet.marks),
  ])
}

/** The text with what was looked for marked. */
function markedText(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): ElementContent[] {
  const parts: ElementContent[] = []
  let from = 0
  for (const [start, end] of marks) {
    if (start > from) parts.push({ type: 'text', value: text.slice(from, start) })
    parts.push(h('mark', text.slice(start, end)))
    from = end
  }
  parts.push({ type: 'text', value: text.slice(from) })
  return parts
}

/** The address of a document's reading page. */
export function recordAddress(key: string, { ui }: Pick<ArchiveQuery, 'ui'>): string {
  return `/record/${encodeURIComponent(key)}${ui === null ? '' : `?ui=${ui}`}`
}
