import type { Archive } from '@rapporteur/archive'
import { archivePage, archiveResults } from '../archive/archive-page.js'
import { readQuery } from '../archive/archive-query.js'
import { servedReadingPage } from '../reading/reading-page.js'
import { type ScriptName, script } from '../shell.js'
import { styles } from '../styles.js'
import { pageLanguages } from '../words/index.js'

/** What the server answers. */
export interface Answer {
  readonly status: 200 | 404
  readonly type: 'text/html' | 'text/css' | 'text/javascript' | 'text/plain'
  readonly body: string
}

/**
 * Answers an address of the archive's pages: `/` with a query, `/results` with the same, `/record/KEY`, `/assets/…`.
 *
 * @param today the day that parts coming from past, ISO 8601
 * @param languages the reader's languages, most wanted first
 */
export function answer(archive: Archive, address: URL, today: string, languages: readonly string[]): Answer {
  const query = readQuery(address.searchParams)
  const spoken = pageLanguages.find((language) => language === preferred(languages)) ?? 'en'
  const asked = { ...query, ui: query.ui ?? spoken }
  const { pathname } = address
  if (pathname === '/') return html(archivePage(archive, asked, today))
  if (pathname === '/results') return html(archiveResults(archive, asked))
  if (pathname === '/assets/page.css') return { status: 200, type: 'text/css', body: styles }
  const asset = /^\/assets\/(?<name>reading|archive)\.js$/u.exec(pathname)?.groups?.name
  if (asset !== undefined) return { status: 200, type: 'text/javascript', body: script(asset as ScriptName) }
  const key = /^\/record\/(?<key>[A-Za-z0-9_-]{1,200})$/u.exec(pathname)?.groups?.key
  const entry = key === undefined ? null : archive.entry(key)
  if (entry !== null) return html(servedReadingPage(entry, { language: asked.ui }, `/?ui=${asked.ui}`))
  return { status: 404, type: 'text/plain', body: 'There is no such page.\n' }
}

function html(body: string): Answer {
  return { status: 200, type: 'text/html', body }
}

function preferred(languages: readonly string[]): string {
  return languages[0]?.split('-')[0] ?? 'en'
}
