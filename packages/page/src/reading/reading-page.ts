import { type DocumentRecord, recordName } from '@rapporteur/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { type PageContent, servedPage, standalonePage } from '../shell.js'
import { pageWords } from '../words/index.js'
import type { PageWords } from '../words/page-words.js'
import { documentPane } from './document-pane.js'
import { outline } from './outline.js'
import { recordPane } from './record-pane.js'

/** A document to be read. */
export interface ReadingEntry {
  readonly record: DocumentRecord
  /** The canonical text; null where only the record is known. */
  readonly text: string | null
}

/** How a page is made. */
export interface ReadingPageOptions {
  /** Language of the page's own words, `en` or `zh`; that of the document where nothing is said. */
  readonly language?: string
}

/**
 * The document on the left and its record on the right, as one HTML file that opens without a server and fetches
 * nothing: a Content-Security-Policy inside it says so.
 */
export function readingPage(entry: ReadingEntry, options: ReadingPageOptions = {}): string {
  return standalonePage(readingContent(entry, options, null))
}

/** The same page as the server gives it, with the way back to the archive. */
export function servedReadingPage(entry: ReadingEntry, options: ReadingPageOptions, back: string): string {
  return servedPage(readingContent(entry, options, back))
}

function readingContent(
  { record, text }: ReadingEntry,
  { language }: ReadingPageOptions,
  back: string | null,
): PageContent {
  const words = pageWords(language ?? record.language)
  const panes =
    text === null
      ? [recordPane(record, words, false)]
      : [outline(text, record, words), documentPane(text, record, words), recordPane(record, words, true)]
  return {
    title: recordName(record),
    lang: words.lang,
    script: 'reading',
    className: text === null ? 'reading without-text' : 'reading',
    body: [
      ...(text === null ? [] : [h('a', { className: ['skip'], href: '#document' }, words.toDocument)]),
      h('a', { className: ['skip'], href: '#record' }, words.toRecord),
      header(record, words, back),
      h(
        'div',
        { className: ['panes'] },
        panes.filter((pane) => pane !== null),
      ),
    ],
  }
}

function header(record: DocumentRecord, words: PageWords, back: string | null): Element {
  const name = recordName(record)
  const title = record.title !== null && record.title !== name ? [h('p', record.title)] : []
  const address =
    record.url !== null && /^https:\/\//u.test(record.url)
      ? [h('a', { href: record.url, rel: 'noreferrer' }, words.source)]
      : []
  const ways = [
    ...(back === null ? [] : [h('a', { href: back }, `← ${words.back}`)]),
    ...address,
    h('a', { href: '#outline', className: ['narrow'] }, words.outline),
    h('a', { href: '#document', className: ['narrow'] }, words.document),
    h('a', { href: '#record', className: ['narrow'] }, words.record),
  ]
  return h('header', [h('nav', { className: ['ways'], ariaLabel: name }, ways), h('h1', name), ...title])
}
