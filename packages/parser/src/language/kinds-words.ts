/** Words that tell the kinds of documents from each other. */
export interface KindsWords {
  /** In a title: a report of a meeting. */
  readonly report: RegExp
  /** In a title: an agenda. */
  readonly agenda: RegExp
  /** In a title: terms of reference. */
  readonly termsOfReference: RegExp
  /** In a title or at the head of front matter: a liaison statement. */
  readonly liaisonStatement: RegExp
  /** A heading under which a meeting is opened. */
  readonly opening: RegExp
  /** A heading under which a meeting is closed. */
  readonly closing: RegExp
  /** Where the noun that names the thing stands in a title: `first` in English, `last` in Chinese. */
  readonly head: 'first' | 'last'
}
