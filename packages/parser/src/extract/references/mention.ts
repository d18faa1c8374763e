import type { CitationType } from '@rapporteur/schema'

/** A place in a text that names a paper, an act, a standard or a group. */
export interface ReferenceMention {
  /** Half-open stretch of the given text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Normalised identifier: `TD83R2`, `ITU-T A.7`, `TSB Circular 195`, `SG17`. */
  readonly id: string
  readonly type: CitationType
}

/** One way in which references are printed. */
export interface ReferenceForm {
  /** Source of a regular expression that matches, cheaply, where such a reference may begin. */
  readonly trigger: string
  /** The references that begin at the place, in order; none where it is no such reference. */
  read(text: string, at: number): readonly ReferenceMention[]
}
