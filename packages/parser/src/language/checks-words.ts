/** The words that the checks need beside those of the extractors. Every pattern is matched on text of half width. */
export interface ChecksWords {
  /** Cheap test: text without this sign names no weekday. */
  readonly weekday: RegExp
  /** Cheap test: only text with this sign can hold a date that no calendar has. */
  readonly unlikelyDay: RegExp
  /** A mention of annexes by their labels; group `labels` holds the list. Global. */
  readonly annexMention: RegExp
  /** One label in such a list; global. */
  readonly annexLabel: RegExp
  /** Between two labels that are the ends of a range, whole. */
  readonly annexRange: RegExp
  /** Words before a mention (to `$`) that make it an annex of another document. */
  readonly anothersAhead: RegExp
  /** Words behind a mention (from `^`) that make it an annex of another document; null where the language has none. */
  readonly anothersBehind: RegExp | null
  /** Words between another document's reference and the mention that bind the two, whole. */
  readonly anothersBetween: RegExp
  /** The annexes at large, without a label: the annexes to this letter, (see Annex), 所附. */
  readonly annexesAtLarge: RegExp
  /** The note of enclosures with their number in group `number`, whole. */
  readonly enclosures: RegExp
  /** Number words of such a note, for what is not written in digits. */
  readonly number: (word: string) => number | null
  /** Something that is due after a meeting or for another one. */
  readonly afterMeeting: RegExp
  /** Words that advise and do not oblige. */
  readonly advice: RegExp
  /** Words that tell of a deadline that was changed or is past. */
  readonly changed: RegExp
  /** The means by which something is asked for, which is not what is asked for: the registration form. Global. */
  readonly means: RegExp
  /** A part of a meeting, or a meeting beside it, whose days are its own. */
  readonly partOfMeeting: RegExp
}
