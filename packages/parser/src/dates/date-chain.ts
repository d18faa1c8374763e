import { allMatches } from '../document/all-matches.js'
import type { DatesWords } from '../language/dates-words.js'

/** One printed date of a chain, as far as it is printed; null where a part is missing. */
export interface DateItem {
  readonly start: number
  end: number
  year: number | null
  month: number | null
  readonly day: number | null
  readonly quarter: number | null
  readonly half: number | null
  readonly weekday: number | null
  /** A word that makes the date a rough one: end, early, 上旬. */
  readonly part: string | null
  /** A bare number that is a day beyond doubt: 21日, 19th. */
  readonly firm: boolean
}

/** Dates that belong together, with what stands between them: `joins[i]` between items i and i + 1. */
export interface DateChain {
  readonly items: readonly DateItem[]
  readonly joins: readonly DateJoin[]
}

export type DateJoin = 'range' | 'list' | 'slash'

/** 2003-07-29, 2017/07/03, 30.05.2016; 25/12/2017 only where the first number can be no month. */
const numericItems = [
  /(?<y>(?:19|20)\d{2})(?<sign>[-/])(?<m>0[1-9]|1[0-2])\k<sign>(?<d>[0-3]\d)(?![A-Za-z\d/_]|[-.]\d)/uy,
  /(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})(?![A-Za-z\d/_]|[-.]\d)/uy,
  /(?<d>1[3-9]|2\d|3[01])\/(?<m>0?[1-9]|1[0-2])\/(?<y>(?:19|20)\d{2})(?![A-Za-z\d/_]|[-.]\d)/uy,
]
const numericOpening =
  /(?<![A-Za-z\d/._-])(?=(?:19|20)\d{2}[-/]\d{2}[-/]|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2})/gu
const numericSign = /\d[-/]\d\d[-/]\d|\d[./]\d{1,2}[./](?:19|20)\d/u

const longestChain = 7

/** The chains of dates in a text (full-width signs already half-width) as one language writes them, in order. */
export function dateChains(text: string, words: DatesWords): DateChain[] {
  const chains: DateChain[] = []
  if (words.sign.test(text)) collect(text, words, words.opening, words.items, chains)
  if (numericSign.test(text)) collect(text, words, numericOpening, numericItems, chains)
  return chains
}

function collect(
  text: string,
  words: DatesWords,
  opening: RegExp,
  forms: readonly RegExp[],
  chains: DateChain[],
): void {
  let behind = 0
  for (const place of allMatches(text, opening)) {
    if (place.index < behind) continue
    const chain = readChain(text, place.index, words, forms)
    if (!chain) continue
    chains.push(chain)
    behind = endOf(chain)
  }
}

function readChain(
  text: string,
  start: number,
  words: DatesWords,
  forms: readonly RegExp[],
): DateChain | null {
  const first = readItem(text, start, words, forms)
  if (!first) return null
  const items = [first]
  const joins: DateJoin[] = []
  let closed = false
  let joined = ''
  while (items.length < longestChain) {
    const place = items[items.length - 1]?.end ?? start
    const range = matchAt(words.rangeJoin, text, place)
    const join = range ?? matchAt(words.listJoin, text, place)
    if (!join) break
    const item = readItem(text, place + join[0].length, words, forms)
    if (!item) break
    items.push(item)
    joins.push(range ? (join[0].trim() === '/' ? 'slash' : 'range') : 'list')
    if (!range) {
      joined = join[0]
      closed ||= words.listCloser.test(joined)
    } else closed = true
  }
  return trim(text, items, joins, words, closed)
}

/** Takes off what only looked like part of the chain; null where nothing is left that is a date. */
function trim(
  text: string,
  items: DateItem[],
  joins: DateJoin[],
  words: DatesWords,
  closed: boolean,
): DateChain | null {
  if (!closed) {
    // Room 12, 3 July: a comma alone lists no days
    while (items.length > 1 && isBare(items[0])) {
      items.shift()
      joins.shift()
    }
    const cut = joins.indexOf('list')
    if (cut >= 0) {
      items.length = cut + 1
      joins.length = cut
    }
  }
  const isNumbered = () =>
    words.notDayAfter.test(text.slice(Math.max(0, (items[0]?.start ?? 0) - 24), items[0]?.start))
  while (items[0] && items[0].day !== null && items[0].year === null && isNumbered()) {
    if (joins[0] !== 'list' || !isBare(items[0])) return null
    items.shift()
    joins.shift()
  }
  const anchored = (item: DateItem) => item.month !== null || item.quarter !== null || item.half !== null
  while (items.length > 0) {
    const last = items[items.length - 1]
    if (!last || !isBare(last) || last.firm) break
    if (last.year !== null && items.some(anchored)) break
    if (joins[joins.length - 1] === 'range' && items.some(anchored) && !followsUnit(text, last.end)) break
    items.pop()
    joins.pop()
  }
  const last = items[items.length - 1]
  if (last && last.day !== null && !last.firm && words.monthStands === 'before' && last.month !== null) {
    if (last.year === null && /^ ?[-–—−~至到和及与、]/u.test(text.slice(last.end))) return null
    if (followsUnit(text, last.end)) return null
  }
  // 2428 June 2017: the number belongs to the date, and the month alone would hide it
  if (
    /[A-Z]/iu.test(text[items[0]?.start ?? 0] ?? '') &&
    /\d[ -]?$/u.test(text.slice(Math.max(0, (items[0]?.start ?? 0) - 2), items[0]?.start))
  )
    return null
  if (items.length === 0 || !items.some((item) => item.month !== null || item.year !== null)) return null
  return { items, joins }
}

/** Tells whether a number is followed by what it counts, so that it is no day: 3月5-7个. */
function followsUnit(text: string, end: number): boolean {
  return /^ ?(?:[个名位份次届项家人天周时年月段条款%]|[a-z]{3,})/u.test(text.slice(end, end + 8))
}

function isBare(item: DateItem | undefined): boolean {
  return item !== undefined && item.day !== null && item.month === null
}

/** Where a chain begins and ends in its text. */
export function endOf(chain: DateChain): number {
  return chain.items[chain.items.length - 1]?.end ?? 0
}

function readItem(text: string, place: number, words: DatesWords, forms: readonly RegExp[]): DateItem | null {
  for (const form of forms) {
    const match = matchAt(form, text, place)
    const groups = match?.groups
    if (!match || !groups) continue
    const number = (word: string | undefined) => (word === undefined ? null : words.number(word))
    const { y, m, d, part, h } = groups
    const quarter = number(groups.q ?? groups.q2)
    const half = h === undefined ? null : /^(?:上|first|1)/iu.test(h) ? 1 : 2
    const printed = groups.w ?? groups.w2 ?? groups.w3
    const month = m === undefined ? null : /^\d+$/u.test(m) ? Number(m) : words.month(m)
    // in lower case these are a verb and a walk
    if (m !== undefined && (m === 'may' || m === 'march') && y === undefined) continue
    return {
      start: place,
      end: place + match[0].trimEnd().length,
      year: number(y),
      month,
      day: number(d),
      quarter,
      half,
      weekday: printed === undefined ? null : words.weekday(printed),
      part: part ?? null,
      firm: groups.firm !== undefined || (printed !== undefined && d !== undefined),
    }
  }
  return null
}

/** The match of a sticky pattern at one place. */
export function matchAt(sticky: RegExp, text: string, place: number): RegExpExecArray | null {
  sticky.lastIndex = place
  return sticky.exec(text)
}
