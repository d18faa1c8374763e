/** The acts, papers and groups that are named by a noun and a number. */
export type NumberedKind =
  | 'resolution'
  | 'decision'
  | 'opinion'
  | 'question'
  | 'study-group'
  | 'working-party'
  | 'circular'
  | 'collective-letter'
  | 'contribution'
  | 'temporary-document'

/**
 * The words that references are made of. Every value is the source of a regular expression without
 * capturing groups, matched on text of half width.
 */
export interface ReferencesWords {
  /** The nouns of the numbered kinds, as they stand beside the number. */
  readonly nouns: Readonly<Record<NumberedKind, string>>
  /** What parts the members of a list of numbers. */
  readonly separator: string
  /** The separator that comes before the last member of a list. */
  readonly conjunction: string
  /** Where an act was adopted or revised, in brackets behind its number: `(Rev. Hammamet, 2016)`. */
  readonly edition: string
  /** Who adopted a resolution, decision or opinion, in front of it. */
  readonly assembly: string
  /** Recommendation, and what may stand between the word and the number. */
  readonly recommendation: string
  /** Words that may part a Recommendation's number from the word behind it: new, revised, draft. */
  readonly draft: string
  readonly supplement: string
  /** The word for a series of Recommendations. */
  readonly series: string
  /** Revised edition of a temporary document or contribution, in front of its number. */
  readonly revision: string
  /** The bureaux that issue circulars, in front of the noun. */
  readonly bureaux: Readonly<Record<'TSB' | 'BR' | 'BDT', string>>
  /** The sectors, as they stand in front of the name of a study group, a question or a resolution. */
  readonly sectors: Readonly<Record<'ITU-T' | 'ITU-R' | 'ITU-D', string>>
  /** Words behind which a letter and a number name a part of the document and not a contribution. */
  readonly part: string
}
