import { ArchiveError } from '../errors.js'
import type { Database } from './database.js'

/** Marks the file as an archive of ours (SQLite's application_id): "RAPP". */
const applicationId = 0x52415050
/** Version of the tables below. */
const version = 1

/**
 * `record.number` grows with the date, so that what is newest is met first when the index is read backwards. The words
 * are held without the text itself (a contentless FTS5 table): the text is in `record.content`.
 */
const tables = `
CREATE TABLE record (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  series TEXT,
  bureau TEXT,
  date TEXT,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE dictionary (content BLOB NOT NULL) STRICT;
CREATE TABLE record_group (
  name TEXT NOT NULL COLLATE NOCASE,
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  PRIMARY KEY (name, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE deadline (
  date TEXT NOT NULL,
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (date, record, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting (
  start TEXT NOT NULL,
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (start, record, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
  action TEXT NOT NULL,
  body TEXT NOT NULL COLLATE NOCASE,
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  PRIMARY KEY (body, action, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_kind ON record (kind, language);
CREATE INDEX record_group_record ON record_group (record);
CREATE INDEX deadline_record ON deadline (record);
CREATE INDEX meeting_record ON meeting (record);
CREATE INDEX decision_record ON decision (record);
CREATE VIRTUAL TABLE words USING fts5 (
  title, names, body,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${version};
`

/** Makes the tables of a new archive, or makes sure that they are those of this version. */
export function prepareTables(database: Database): void {
  const id = numberOf(database, 'application_id')
  const found = numberOf(database, 'user_version')
  if (id === 0 && found === 0 && isEmpty(database)) {
    database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT;`)
    return
  }
  if (id !== applicationId)
    throw new ArchiveError(
      'not-an-archive',
      'The file is a database, but no archive of records. Choose another file.',
    )
  if (found !== version)
    throw new ArchiveError(
      'newer-version',
      `The archive has version ${found} of its tables, and this program reads version ${version}. Make it again with "archive add".`,
    )
}

function numberOf(database: Database, pragma: string): number {
  const row = database.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>
  return row[pragma] ?? 0
}

function isEmpty(database: Database): boolean {
  const row = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }
  return row.tables === 0
}
