import {
  type Deadline,
  type DocumentRecord,
  type IsoDate,
  type Meeting,
  recordName,
} from '@rapporteur/schema'
import { conditionOf, type Filters } from '../filters.js'
import { archiveKey } from '../store/archive-key.js'
import type { ArchiveEntry } from '../store/content.js'
import type { Database } from '../store/database.js'

/** Which days are asked for, and what the documents must be. */
export interface TimeLineOptions extends Filters {
  /** First day. */
  readonly from?: IsoDate
  /** Last day. */
  readonly to?: IsoDate
  /** Whether the latest come first, and those that are over the limit are the earliest. */
  readonly latest?: boolean
  /** At most so many; 100 where nothing is said. */
  readonly limit?: number
}

/** The document that something was read from. */
export interface FromDocument {
  readonly key: string
  readonly name: string
  readonly title: string | null
  readonly url: string | null
  readonly file: string | null
}

/** A deadline with its day. */
export interface DatedDeadline extends FromDocument {
  readonly date: IsoDate
  readonly deadline: Deadline
}

/** A meeting with its first day, month, quarter or year. */
export interface DatedMeeting extends FromDocument {
  readonly start: string
  readonly meeting: Meeting
}

/** The deadlines between two days, in order. */
export function datedDeadlines(
  database: Database,
  unpack: Unpack,
  options: TimeLineOptions,
): DatedDeadline[] {
  return rows(database, unpack, 'deadline', 'date', options).flatMap(({ day, position, record }) => {
    const deadline = record.deadlines[position]
    return deadline === undefined ? [] : [{ date: day, deadline, ...documentOf(record) }]
  })
}

/** The meetings that begin between two days, in order. */
export function datedMeetings(database: Database, unpack: Unpack, options: TimeLineOptions): DatedMeeting[] {
  return rows(database, unpack, 'meeting', 'start', options).flatMap(({ day, position, record }) => {
    const meeting = record.meetings[position]
    return meeting === undefined ? [] : [{ start: day, meeting, ...documentOf(record) }]
  })
}

/** Reads the entry of a row that holds its content. */
type Unpack = (row: { content: Uint8Array }) => ArchiveEntry

interface Row {
  readonly day: string
  readonly position: number
  readonly record: DocumentRecord
}

function rows(
  database: Database,
  unpack: Unpack,
  table: 'deadline' | 'meeting',
  column: 'date' | 'start',
  { from, to, latest = false, limit = 100, ...filters }: TimeLineOptions,
): Row[] {
  const condition = conditionOf(filters)
  const found = database
    .prepare(
      `SELECT ${table}.${column} AS day, position, content FROM ${table} JOIN record ON record.number = ${table}.record
       WHERE ${table}.${column} >= ? AND ${table}.${column} <= ? ${condition === null ? '' : `AND ${qualified(condition.sql)}`}
       ORDER BY ${table}.${column} ${latest ? 'DESC' : ''}, record.number, position LIMIT ?`,
    )
    .all(from ?? '', to ?? '9999', ...(condition?.values ?? []), limit) as {
    day: string
    position: number
    content: Uint8Array
  }[]
  return found.map((row) => ({ day: row.day, position: row.position, record: unpack(row).record }))
}

/** The condition where another table with a column `date` is beside the record. */
function qualified(sql: string): string {
  return sql.replace(/(?<![\w.])date(?= [<>]=)/gu, 'record.date')
}

function documentOf(record: DocumentRecord): FromDocument {
  return {
    key: archiveKey(record),
    name: recordName(record),
    title: record.title,
    url: record.url,
    file: record.source.name,
  }
}
