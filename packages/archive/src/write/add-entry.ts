import { createHash } from 'node:crypto'
import type { DocumentRecord } from '@rapporteur/schema'
import { archiveKey } from '../store/archive-key.js'
import { type ArchiveEntry, pack } from '../store/content.js'
import type { Database } from '../store/database.js'
import { numberFor } from '../store/numbering.js'
import { decisionBodies, recordGroups } from './decision-bodies.js'
import { filingDate } from './filing-date.js'
import { indexedText } from './indexed-text.js'

/** What adding an entry did. */
export type Added = 'added' | 'replaced' | 'unchanged'

/** Gives the function that adds one entry, with its text as it is packed, inside a transaction of the caller's. */
export function entryAdder(
  database: Database,
): (entry: ArchiveEntry, text: string, dictionary: Buffer) => Added {
  const nextNumber = numberFor(database)
  const find = database.prepare('SELECT number, digest FROM record WHERE key = ?')
  const remove = database.prepare('DELETE FROM record WHERE number = ?')
  const removeWords = database.prepare('DELETE FROM words WHERE rowid = ?')
  const insert = database.prepare(
    'INSERT INTO record (number, key, digest, kind, language, series, bureau, date, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const insertWords = database.prepare('INSERT INTO words (rowid, title, names, body) VALUES (?, ?, ?, ?)')
  const insertGroup = database.prepare('INSERT INTO record_group (name, record) VALUES (?, ?)')
  const insertDeadline = database.prepare('INSERT INTO deadline (date, record, position) VALUES (?, ?, ?)')
  const insertMeeting = database.prepare('INSERT INTO meeting (start, record, position) VALUES (?, ?, ?)')
  const insertDecision = database.prepare(
    'INSERT OR IGNORE INTO decision (action, body, record) VALUES (?, ?, ?)',
  )

  const insertParts = (record: DocumentRecord, number: number) => {
    for (const group of recordGroups(record)) insertGroup.run(group, number)
    for (const [position, { date }] of record.deadlines.entries())
      if (date !== null) insertDeadline.run(date, number, position)
    for (const [position, { start }] of record.meetings.entries())
      if (start !== null) insertMeeting.run(start, number, position)
    for (const decision of record.decisions)
      for (const body of decisionBodies(decision, record)) insertDecision.run(decision.action, body, number)
  }

  return (entry, text, dictionary) => {
    const { record } = entry
    const key = archiveKey(record)
    const digest = createHash('sha256').update(text).digest().subarray(0, 16)
    const before = find.get(key) as { number: number; digest: Uint8Array } | undefined
    if (before !== undefined) {
      if (digest.equals(before.digest)) return 'unchanged'
      remove.run(before.number)
      removeWords.run(before.number)
    }
    const filed = filingDate(record)
    const number = nextNumber(filed)
    const { kind, language, reference } = record
    insert.run(
      number,
      key,
      digest,
      kind,
      language,
      reference?.series ?? null,
      reference?.bureau ?? null,
      filed,
      pack(text, dictionary),
    )
    const { title, names, body } = indexedText(entry)
    insertWords.run(number, title, names, body)
    insertParts(record, number)
    return before === undefined ? 'added' : 'replaced'
  }
}
