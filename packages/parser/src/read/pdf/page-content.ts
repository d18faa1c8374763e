/** A word or a part of one, as it stands on the page. Lengths are in points, y grows downwards. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the line of writing is. */
  readonly base: number
  readonly size: number
  readonly bold: boolean
  /** True where a blank stands before it. */
  readonly spaced: boolean
  /** Marked by the file as belonging to the page and not to the text: a running head, a watermark. */
  readonly artifact: boolean
  readonly url: string | null
  /** True where it is smaller than the word beside it and stands above its line of writing, as the mark of a note does. */
  readonly raised: boolean
}

/** A drawn line, or the edge of a drawn box, as a rectangle: high and thin, or wide and flat. */
export interface Rule {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** All that is read of a page. */
export interface PageContent {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  /** Number of pictures. */
  readonly pictures: number
  /** Number of glyphs that stand askew or upright and were left out. */
  readonly turned: number
  /** Number of glyphs for which the file names no character. */
  readonly unmapped: number
}
