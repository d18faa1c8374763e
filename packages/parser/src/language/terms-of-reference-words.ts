import type { TermsOfReferenceTopic } from '@rapporteur/schema'

/** The words of terms of reference. Every pattern is matched on text of half width. */
export interface TermsOfReferenceWords {
  /** The name of the thing itself, with the words that say it is new, revised or a draft. */
  readonly name: RegExp
  /** What may stand behind the name in a title (matched on the rest); in a sentence something else does. */
  readonly afterName: RegExp
  /** What stands before the name where it is only spoken of: their, the following. Closed by `$`. */
  readonly mentionBefore: RegExp
  /** A word that makes a name the name of a group. */
  readonly group: RegExp
  /** A group's full name with its acronym in brackets; groups `name` and `acronym`. Global. */
  readonly groupWithAcronym: RegExp
  /** What stands before a group's name in a title and is no part of it. Anchored at the beginning. */
  readonly beforeGroup: RegExp
  /** What stands behind a group's name in a title and is no part of it. Closed by `$`. */
  readonly afterGroup: RegExp
  /** Words of headings by topic, the more telling topic first. */
  readonly topics: readonly (readonly [TermsOfReferenceTopic, RegExp])[]
  /** Words of headings that say nothing about the topic. Global. */
  readonly fillers: RegExp
  /** Where a heading that names two topics is parted. */
  readonly topicJoin: RegExp
  /** Words that make the body of the same sentence the parent. */
  readonly parentSign: RegExp
  /** The act of establishing; not its future. */
  readonly established: RegExp
  /** A sentence that speaks of something else that has a date: a first meeting. */
  readonly notEstablished: RegExp
  /** How long a group lives: group `lifetime`, the words for the period. */
  readonly lifetime: readonly RegExp[]
}
