/** What a stretch of time is counted from. */
export type Anchor = 'meeting-start' | 'parent-group-meeting' | 'arrival' | 'document-date' | 'other'

/** How a language says how long before or after something: six weeks before the meeting, 会议开始前一周. */
export interface RelativeDatesWords {
  /** Cheap test: text without this sign says no such thing. */
  readonly sign: RegExp
  /** A length of time; global, groups `number` and `unit`. */
  readonly length: RegExp
  /** ISO 8601 letter of a printed unit; a working day counts as a day. Null for what is none. */
  readonly unit: (word: string) => 'Y' | 'M' | 'W' | 'D' | 'H' | null
  /** The number of a printed one; null for what is none. */
  readonly number: (word: string) => number | null
  /** Where a clause ends; global. */
  readonly clauseEnd: RegExp
  /** Words right behind the length (from `^`) that say it lies before the anchor. */
  readonly beforeBehind: RegExp
  /** Words right ahead of the length (to `$`) that say so, or null. */
  readonly beforeAhead: RegExp | null
  /** Words right behind the length that say it lies after the anchor. */
  readonly afterBehind: RegExp
  /** Words somewhere ahead of the length that `afterBehind` needs, or null. */
  readonly afterAhead: RegExp | null
  /** Words right ahead of the length that make it a limit: at least, 至少, 提前. */
  readonly least: RegExp
  /** Words that name what is counted from, the surest first. */
  readonly anchors: readonly (readonly [words: RegExp, anchor: Anchor])[]
  /** On which side of the length the anchor stands. */
  readonly anchorStands: 'ahead' | 'behind'
  /** Words that say which meetings, and not the one the document is about: all other meetings. */
  readonly otherMeetings: RegExp
}
