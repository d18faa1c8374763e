/** What the label of a line of a front page announces; `other` only ends the line before it. */
export type FrontMatterLabel =
  | 'number'
  | 'studyPeriod'
  | 'questions'
  | 'source'
  | 'title'
  | 'purpose'
  | 'contact'
  | 'telephone'
  | 'fax'
  | 'email'
  | 'web'
  | 'keywords'
  | 'abstract'
  | 'action'
  | 'originalLanguage'
  | 'meeting'
  | 'other'

/** The words of the front page of reports, temporary documents, contributions and liaison statements. */
export interface FrontMatterWords {
  /** The words of each label, without point or colon; Chinese ones may be printed letter-spaced. */
  readonly labels: Readonly<Record<FrontMatterLabel, readonly string[]>>
  /** A line that names the study period; groups `from` and `to` hold its years. */
  readonly studyPeriod: RegExp
  /** A line that says which language the paper was written in or comes in; group `language`. */
  readonly original: RegExp
  /** Names of languages in this language, with their ISO 639-1 codes. */
  readonly languageNames: readonly (readonly [string, RegExp])[]
  /** The number of a paper on a line of its own; groups `group`, `series`, `number`, `revision`, `revised`. */
  readonly numbers: readonly RegExp[]
  /** Which series the word in the group `series` means, by its upper-case form. */
  readonly series: Readonly<
    Record<string, 'report' | 'temporary-document' | 'contribution' | 'liaison-statement' | 'other'>
  >
  /** The line that names the group which publishes the paper; group `number` for a study group. */
  readonly group: RegExp
  /** The words of a country, a line of a contact's cell that is neither name nor organization. */
  readonly country: RegExp
}
