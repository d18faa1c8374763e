import { DatabaseSync } from '@photostructure/sqlite'
import { prepareTables } from './tables.js'

/** A database of SQLite, with the methods of Node's own `node:sqlite`. */
export type Database = InstanceType<typeof DatabaseSync>

/** How long to wait for another program that writes, in milliseconds. */
const patience = 5000

/** Opens the database of an archive and makes its tables where the file is new. */
export function openDatabase(file: string): Database {
  const database = new DatabaseSync(file, { timeout: patience })
  try {
    // Readers go on while one writes, and a program that is killed leaves whole transactions.
    // Records of some kilobytes leave little room unused on pages of this size.
    database.exec('PRAGMA page_size = 16384')
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
    database.exec('PRAGMA cache_size = -65536')
    prepareTables(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
