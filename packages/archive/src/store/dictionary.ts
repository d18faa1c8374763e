import { dictionaryOf } from './content.js'
import type { Database } from './database.js'

/** The dictionary that the records of this archive are packed with; null while it holds none. */
export function readDictionary(database: Database): Buffer | null {
  const row = database.prepare('SELECT content FROM dictionary').get() as { content: Uint8Array } | undefined
  return row === undefined ? null : Buffer.from(row.content)
}

/** Makes the dictionary from the first entries that are added, and keeps it: what was packed with it needs it for good. */
export function makeDictionary(database: Database, texts: readonly string[]): Buffer {
  const dictionary = dictionaryOf(texts.slice(0, samples))
  database.prepare('INSERT INTO dictionary (content) VALUES (?)').run(dictionary)
  return dictionary
}

/** Enough for each kind and language to be among them. */
const samples = 8
