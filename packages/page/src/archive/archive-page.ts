import type { Archive } from '@rapporteur/archive'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { servedPage } from '../shell.js'
import { pageWords } from '../words/index.js'
import { type ArchiveQuery, queryAddress } from './archive-query.js'
import { results } from './results.js'
import { decisionTable, timeLine } from './time-line.js'

/** The page of an archive: search, filters, what is due, what was decided. `today` parts what is coming from what is past. */
export function archivePage(archive: Archive, query: ArchiveQuery, today: string): string {
  const words = pageWords(query.ui ?? 'en')
  const other = words.lang === 'en' ? ('zh' as const) : ('en' as const)
  return servedPage({
    title: words.archive.title,
    lang: words.lang,
    script: 'archive',
    className: 'archive',
    body: [
      h('header', [
        h('nav', { className: ['ways'], ariaLabel: words.archive.title }, [
          h(
            'a',
            { href: queryAddress({ ...query, ui: other }), lang: other === 'zh' ? 'zh-Hans' : 'en' },
            other === 'zh' ? '中文' : 'English',
          ),
        ]),
        h(
          'h1',
          h(
            'a',
            { href: queryAddress({ words: '', filters: {}, page: 0, ui: query.ui }) },
            words.archive.title,
          ),
        ),
        h('form', { role: 'search', action: '/', method: 'get' }, [
          h('label', { htmlFor: 'q', className: ['visually-hidden'] }, words.archive.search),
          h('input', {
            type: 'search',
            id: 'q',
            name: 'q',
            value: query.words,
            placeholder: words.archive.hint,
            autoComplete: 'off',
            autoFocus: query.words === '',
          }),
          ...Object.entries({ ...query.filters, ui: query.ui })
            .filter(([name, value]) => name !== 'until' && value !== null)
            .map(([name, value]) =>
              h('input', { type: 'hidden', name: name === 'since' ? 'year' : name, value: String(value) }),
            ),
          h('button', words.archive.search),
        ]),
      ]),
      h('main', [
        h('div', { id: 'results' }, results(archive, query, words)),
        h('div', { className: ['side'] }, [
          ...timeLine(archive, query, today, words),
          ...decisionTable(archive, query, words),
        ]),
      ]),
    ],
  })
}

/** Only the answer to a query, for the page that asks while its reader types. */
export function archiveResults(archive: Archive, query: ArchiveQuery): string {
  const words = pageWords(query.ui ?? 'en')
  return results(archive, query, words)
    .map((element) => toHtml(element))
    .join('')
}
