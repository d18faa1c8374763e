import type { AddresseeRole, AmendmentType, Bureau, ReferenceSeries } from '@rapporteur/schema'

/** What the label of a letterhead line announces; `telex` and `enclosure` only end the line before them. */
export type LetterheadLabel =
  | 'reference'
  | 'telephone'
  | 'fax'
  | 'telex'
  | 'email'
  | 'web'
  | 'contact'
  | 'to'
  | 'copy'
  | 'subject'
  | 'action'
  | 'date'
  | 'enclosure'

/**
 * The words that letterheads, references and signatures are made of. Every pattern is matched on text of half
 * width.
 */
export interface LetterheadWords {
  /** The words of each label, without point or colon; Chinese ones may be printed letter-spaced. */
  readonly labels: Readonly<Record<LetterheadLabel, readonly string[]>>
  /** A name of the house or of the kind of letter at the head of the page, anchored at the start. */
  readonly masthead: RegExp
  /** Who issues the letter, by the words of a masthead or reference. */
  readonly bureaux: readonly (readonly [Bureau, RegExp])[]
  /** Who an addressee is, by its words. Global. */
  readonly roles: readonly (readonly [AddresseeRole, RegExp])[]
  /** True where the head of a noun phrase stands last (部门准成员), so that the role named last is the addressee's. */
  readonly headLast: boolean
  /** The words before an addressee: `致`, `To the`. Anchored at the start. */
  readonly addresseeOpening: RegExp
  /** What may part two groups of addressees in a running sentence. Global. */
  /** Groups that are addressees of their own beside others of the same role: recognized operating agencies. */
  readonly ownAddressees: RegExp
  readonly addresseeConjunction: RegExp
  /** References of letters; groups `bureau`, `series`, `number`, each where the form has it. */
  readonly references: readonly RegExp[]
  /** The name of a series alone, the number of which stands on the next line or in the next cell. */
  readonly seriesName: RegExp
  /** The series by the word in the group `series`. */
  readonly series: readonly (readonly [ReferenceSeries, RegExp])[]
  /** `Corrigendum 1`, `更正1`, with what ties it to the reference; groups `word` and `number`. */
  readonly amendment: RegExp
  readonly amendments: readonly (readonly [AmendmentType, RegExp])[]
  /** The words that greet the reader, wherever they stand in a line. */
  readonly greeting: RegExp
  /** `(signed)`, alone or at the beginning of a line. */
  readonly signed: RegExp
  /** The same behind the name. */
  readonly signedBehind: RegExp
  /** `for the Director`: the line that says for whom a deputy signs. */
  readonly onBehalf: RegExp
  /** A word that makes a line of the signature a title. */
  readonly title: RegExp
  /** A line of the signature that is a person's name, the whole of it. */
  readonly personName: RegExp
  /** A line near the signature that is neither name nor title: a caption, a note of enclosures. */
  readonly notSigned: RegExp
  /** A place, the whole of a short line, that letters are dated from. */
  readonly places: RegExp
}
