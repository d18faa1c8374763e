import type { LiaisonStatementPurpose } from '@rapporteur/schema'

/** The words of liaison statements. Every pattern is matched on text of half width. */
export interface LiaisonStatementsWords {
  /** A liaison statement, by its name or number. */
  readonly noun: RegExp
  /** A line that says that the paper is a liaison statement, the whole of it; the group that sends it may stand before. */
  readonly heading: RegExp
  /** Sending it. */
  readonly sending: RegExp
  /** A statement that came in, or that nobody sends. */
  readonly notSent: RegExp
  /** A sentence that tells of the sending itself, without an act of agreeing. */
  readonly sent: RegExp
  /** The stretches that name recipients, group `to`; global. */
  readonly recipients: RegExp
  /** Groups named without a number: 所有ITU-T研究组, `all study groups`; global. */
  readonly groups: RegExp
  /** What is asked for, what asks most first. */
  readonly purposes: readonly (readonly [LiaisonStatementPurpose, RegExp])[]
  /** The same in a column of purposes, where the bare word stands. */
  readonly purposeWords: readonly (readonly [LiaisonStatementPurpose, RegExp])[]
  /** The annex of the paper that holds the statement, right behind the paper's number; group `annex`. */
  readonly annexBehind: RegExp
  /** The same right before it, closed by `$`. */
  readonly annexBefore: RegExp
  /** The statement that is answered, right before its number; closed by `$`. */
  readonly answered: RegExp
  /** Who sent it, right behind its number. */
  readonly from: RegExp
  /** The heading of a column or a table of statements that are sent. */
  readonly outgoing: RegExp
  /** The heading of a column or a table of statements that came in. */
  readonly incoming: RegExp
  /** The headings of the columns of a table with a row for each statement. */
  readonly columns: Readonly<Record<'id' | 'document' | 'to' | 'purpose' | 'due', RegExp>>
  /** The labels of the front of a liaison statement; what follows the match is the value. */
  readonly labels: Readonly<Record<LiaisonStatementPurpose | 'to' | 'for' | 'due', RegExp>>
  /** A cell or value that says there is none. */
  readonly none: RegExp
}
