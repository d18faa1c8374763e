import type { AnnexKind } from '@rapporteur/schema'

/** The words that tell what an annex or a table holds. Every pattern is matched on text of half width. */
export interface AnnexesWords {
  /** Words of titles by kind, the more telling kind first. */
  readonly kinds: readonly (readonly [Exclude<AnnexKind, 'terms-of-reference'>, RegExp])[]
  /** A place to be filled in by hand: `Signature`, `护照号码`. */
  readonly formField: RegExp
  /** A line that an agenda has and nothing else: adoption of the agenda, any other business. */
  readonly agendaItem: RegExp
  /** A table's caption: group `label` holds `表1`, `Table 1`, what follows is the title. */
  readonly caption: RegExp
  /** A cell that heads a column, whole. */
  readonly columnHeading: RegExp
}
