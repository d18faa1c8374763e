import type { Colours } from '../terminal/colours.js'

/** What a part of the page is drawn on. */
export interface Page {
  /** Terminal columns that no line is longer than. */
  readonly width: number
  readonly colours: Colours
  /** Day that the days left are counted from, an ISO 8601 date. */
  readonly today: string
}
