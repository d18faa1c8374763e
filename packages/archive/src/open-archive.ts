import { existsSync } from 'node:fs'
import type { AddResult, Archive, SearchOptions } from './archive.js'
import { ArchiveError, guarded } from './errors.js'
import { conditionOf } from './filters.js'
import { findCandidates, newest } from './read/candidates.js'
import { decisionCounts } from './read/decision-counts.js'
import { countFacets } from './read/facets.js'
import { toHit } from './read/hit.js'
import { datedDeadlines, datedMeetings } from './read/time-line.js'
import { type ArchiveEntry, entryText, unpack } from './store/content.js'
import { type Database, openDatabase } from './store/database.js'
import { makeDictionary, readDictionary } from './store/dictionary.js'
import { matchExpression, queryTerms } from './text/query.js'
import { entryAdder } from './write/add-entry.js'

/** How an archive is opened. */
export interface OpenOptions {
  /** Whether an archive that is not there is made; else it is an error. */
  readonly create?: boolean
}

/** Entries in one transaction. */
const batch = 500

/**
 * Opens the archive in a file.
 *
 * @throws {ArchiveError} where the file is not there, is no archive, or cannot be read.
 */
export function openArchive(file: string, { create = false }: OpenOptions = {}): Archive {
  if (!create && !existsSync(file))
    throw new ArchiveError('not-found', 'There is no such archive. Make it with "archive add".')
  const database = guarded(() => openDatabase(file))
  const content = database.prepare('SELECT content FROM record WHERE number = ?')
  const contentOfKey = database.prepare('SELECT content FROM record WHERE key = ?')
  const count = database.prepare('SELECT count(*) AS size FROM record')
  let dictionary: Buffer | null = null
  const unpacked = (row: { content: Uint8Array }) => {
    dictionary ??= readDictionary(database) ?? Buffer.alloc(0)
    return unpack(row.content, dictionary)
  }

  const search = (query: string, { limit = 10, offset = 0, ...filters }: SearchOptions = {}) => {
    const terms = queryTerms(query)
    const condition = conditionOf(filters)
    const found =
      terms.length === 0
        ? newest(database, condition, offset + limit)
        : findCandidates(database, matchExpression(terms), condition, offset + limit)
    return found.slice(offset).map(({ number }) => {
      const row = content.get(number) as { content: Uint8Array }
      return toHit(unpacked(row), terms, filters)
    })
  }

  return {
    add: (entries) => addAll(database, entries),
    search: (query, options) => guarded(() => search(query, options)),
    facets: (query, filters = {}) => guarded(() => countFacets(database, query, filters)),
    deadlines: (options = {}) => guarded(() => datedDeadlines(database, unpacked, options)),
    meetings: (options = {}) => guarded(() => datedMeetings(database, unpacked, options)),
    decisionCounts: (bodies) => guarded(() => decisionCounts(database, bodies)),
    entry: (key) =>
      guarded(() => {
        const row = contentOfKey.get(key) as { content: Uint8Array } | undefined
        return row === undefined ? null : unpacked(row)
      }),
    size: () => guarded(() => (count.get() as { size: number }).size),
    close: () => {
      database.close()
    },
  }
}

async function addAll(
  database: Database,
  entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
): Promise<AddResult> {
  const add = entryAdder(database)
  const result = { added: 0, replaced: 0, unchanged: 0 }
  let waiting: ArchiveEntry[] = []
  const write = () =>
    guarded(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const texts = waiting.map(entryText)
        const dictionary = readDictionary(database) ?? makeDictionary(database, texts)
        for (const [index, entry] of waiting.entries()) result[add(entry, texts[index] ?? '', dictionary)]++
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
      waiting = []
    })
  for await (const entry of entries) {
    waiting.push(entry)
    if (waiting.length >= batch) write()
  }
  if (waiting.length > 0) write()
  return result
}
