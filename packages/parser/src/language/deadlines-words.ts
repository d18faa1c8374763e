/** The things that deadlines are set for. */
export type DeadlineTopic =
  | 'registration'
  | 'contributions'
  | 'visa'
  | 'fellowships'
  | 'interpretation'
  | 'captioning'
  | 'translation'
  | 'consultation'
  | 'nominations'
  | 'accommodation'
  | 'abstracts'
  | 'liaison'
  | 'survey'

/** The words that make a date a deadline. Every pattern is matched on text of half width. */
export interface DeadlinesWords {
  /** A line, or the beginning of one, that announces a list of deadlines: 重要截止日期：, Key deadlines: */
  readonly heading: RegExp
  /** The heading of the column with what is to be done in a table of actions, and that of the column with its day. The whole of it. */
  readonly actionColumn: RegExp
  readonly dayColumn: RegExp
  /** What may stand beside the date in a cell that is nothing but a date: before, （含）, 截止日期. Global. */
  /** What a paragraph speaks of that leads to a list of deadlines with a colon. */
  readonly announced: RegExp
  /** The head of a column of deadlines that does not begin with the word: Contribution deadline, 文稿截止日期. */
  readonly column: RegExp
  readonly besideDate: RegExp
  /** Cheap test: a sentence without any of these states no deadline. */
  readonly sign: RegExp
  /** Words ahead of a date (to `$`) that make it a deadline whatever else the sentence says. */
  readonly aheadSure: RegExp
  /** Words ahead of a date that make it one where the sentence obliges somebody: by, before. */
  readonly ahead: RegExp
  /** Words behind a date (from `^`) that make it a deadline whatever else the sentence says. */
  readonly behindSure: RegExp
  /** Words behind a date that make it one where the sentence obliges somebody: 前, 之前. */
  readonly behind: RegExp
  /** Words by which a sentence asks somebody to do something. */
  readonly obliges: RegExp
  /** Words by which a sentence tells what has been done. */
  readonly reports: RegExp
  /** What an action in a list of deadlines is about; tells such a list from a programme. */
  readonly duty: RegExp
  /** The things that deadlines are set for; two texts that share one speak of the same thing. */
  readonly topics: Readonly<Record<DeadlineTopic, RegExp>>
  /** Title of an annex that holds terms of reference: its deadlines are standing rules. */
  readonly standingRules: RegExp
  /** A working day, which no calendar arithmetic knows. */
  readonly workingDay: RegExp
  /** What ends right ahead of the date that a distance comes to: six weeks before the meeting, i.e. by 5 May. */
  readonly spelledOut: RegExp
  /** A short heading that runs into its sentence, to the colon. */
  readonly runInHeading: RegExp
}
