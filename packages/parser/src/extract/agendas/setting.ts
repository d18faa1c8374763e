import type { Calendar } from './day.js'

/** What is known of an agenda before its rows are read. */
export interface Setting {
  readonly calendar: Calendar
  /** True where ranges of times are printed before the items. */
  readonly isTimed: boolean
}
