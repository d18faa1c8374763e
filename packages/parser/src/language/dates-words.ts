/**
 * How a language writes dates. Every pattern is sticky (it is asked at one place of the text, after full-width
 * signs have become half-width) and names its groups; the groups are the same in every language:
 * `y m d w` year, month, day and weekday; `part` a word for a part of the month or year (end, early, mid);
 * `q` a quarter, `h` a half of the year; `firm` set where a bare number is a day beyond doubt (21日, 19th).
 */
export interface DatesWords {
  /** Cheap test: text without this sign holds no date in this language. */
  readonly sign: RegExp
  /** Where a date can begin; global, matches the place and not the date. */
  readonly opening: RegExp
  /** The forms of one date, the longest first. */
  readonly items: readonly RegExp[]
  /** Between the first and the last day. */
  readonly rangeJoin: RegExp
  /** Between days that are listed. */
  readonly listJoin: RegExp
  /** A list of days needs this join somewhere; commas alone may part anything. */
  readonly listCloser: RegExp
  /** Words before two listed days that make them the ends of a range: between 3 and 7 July. */
  readonly between: RegExp | null
  /** What stands before a number that is no day, closed by `$`: TD 12 March. */
  readonly notDayAfter: RegExp
  /**
   * A time of day behind the date, sticky; groups `hour minute meridiem zone noon`
   * and, where a form needs its own, `hour4 minute4 hour12 meridiemAlone hourOnly minuteOf half zoneAhead`.
   */
  readonly timeAfter: RegExp
  /** A time of day before the date, closed by `$`; same groups. Null where the language has none. */
  readonly timeBefore: RegExp | null
  /** Whether a day without a month takes it from the date behind it (3 and 7 July) or before it (7月3日和7日). */
  readonly monthStands: 'behind' | 'before'
  /** Number of a printed year, month, day, quarter or half of the year; null for what is none. */
  readonly number: (word: string) => number | null
  /** 1 to 12 of a printed month; null for what is none. */
  readonly month: (word: string) => number | null
  /** 1 for Monday to 7 for Sunday of a printed weekday; null for what is none. */
  readonly weekday: (word: string) => number | null
  /** Printed zones and the IANA names of what they mean; `UTC+8` needs no word. */
  readonly zones: readonly (readonly [printed: RegExp, name: string])[]
  /** Tells afternoon from morning: 下午, p.m. */
  readonly afternoon: RegExp
  /** A number too long for a day, in a day's place: `2428 June`; group `d`; global. */
  readonly brokenDay: RegExp
}
