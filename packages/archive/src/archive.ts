import type { Filters } from './filters.js'
import type { DecisionCount } from './read/decision-counts.js'
import type { Facets } from './read/facets.js'
import type { Hit } from './read/hit.js'
import type { DatedDeadline, DatedMeeting, TimeLineOptions } from './read/time-line.js'
import type { ArchiveEntry } from './store/content.js'

/** How many entries `add` added, replaced because they had changed, and left as they were. */
export interface AddResult {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
}

/** What is looked for, and how many are given. */
export interface SearchOptions extends Filters {
  /** At most so many; 10 where nothing is said. */
  readonly limit?: number
  /** So many of the best are passed over first. */
  readonly offset?: number
}

/**
 * An archive of records in one file. Several programs can read it while one writes. Every method throws an
 * `ArchiveError` where the file cannot be used.
 */
export interface Archive {
  /**
   * Adds entries in transactions of 500: one that is there already is left as it is, one that has changed is replaced.
   * A program that is killed in between leaves the whole transactions before, and adding again goes on from there.
   */
  add(entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>): Promise<AddResult>
  /**
   * Finds the documents that hold every word of the query, best first; without words, all that pass the filters, newest
   * first. English words are found by their stem, Chinese by any two signs or more that stand together, what stands in
   * quotation marks as a phrase, paper numbers with and without blanks.
   */
  search(query: string, options?: SearchOptions): Hit[]
  /** Counts what `search` finds by kind, language, group, body, action and year. */
  facets(query: string, filters?: Filters): Facets
  /** The deadlines between two days, in order. */
  deadlines(options?: TimeLineOptions): DatedDeadline[]
  /** The meetings that begin between two days, in order. */
  meetings(options?: TimeLineOptions): DatedMeeting[]
  /** In how many documents of each year the bodies decide that decide in most. */
  decisionCounts(bodies: number): DecisionCount[]
  /** The entry with this key (`archiveKey` of its record, as hits have it); null where there is none. */
  entry(key: string): ArchiveEntry | null
  /** Number of records. */
  size(): number
  close(): void
}
