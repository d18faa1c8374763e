import { allMatches } from '../document/all-matches.js'
import { foldWidth } from '../document/text.js'
import type { DatesWords } from '../language/dates-words.js'
import { languages } from '../language/index.js'
import { completeChain, isoOf, isPossible, type WholeDate } from './complete-chain.js'
import { type DateChain, dateChains, endOf } from './date-chain.js'
import { timeBeside } from './time-of-day.js'

/** A date, or a first and a last date, printed in a text. */
export interface DateMention {
  /** UTF-16 offsets in the given text, with a weekday and a time that belong to the date. */
  readonly start: number
  readonly end: number
  /** Reduced ISO dates: `2017-10-17`, `2017-09`, `2017-Q3`, `2017`. Equal for a single date. */
  readonly from: string
  readonly to: string
  /** `23:59`, or null. */
  readonly time: string | null
  /** IANA name of the printed time zone (`UTC`, `Europe/Zurich` for Geneva time), or null. */
  readonly zone: string | null
  /** The printed weekday of `from`, 1 for Monday to 7 for Sunday, or null. */
  readonly weekday: number | null
  /** The printed weekday of `to` where two dates are printed, or null. */
  readonly weekdayTo: number | null
  /** True where the paper is not exact: end June, early July, 9月下半月, January/February. */
  readonly approximate: boolean
}

/** A printed date that no calendar has. */
export interface ImpossibleDate {
  readonly start: number
  readonly end: number
}

interface Reading {
  readonly chain: DateChain
  readonly words: DatesWords
  readonly whole: readonly WholeDate[] | null
  readonly start: number
  readonly end: number
}

/** Neither language has a date in a text without any of these signs. */
const anyDate = /\d|[一二三四五六七八九十]月|quarter|half/u

/**
 * The dates in a text, in order, in every language that is read. A year that is not printed is that of the
 * date before it in the same text, else `context.year`, else that of a date behind it; without any of them
 * there is no mention. A year alone is no date. Days that are listed (`19 and 21 March`) are mentions of
 * their own. A date that cannot be (`31 June`) is none: see findImpossibleDates.
 */
export function findDates(text: string, context: { readonly year?: number | null } = {}): DateMention[] {
  const wide = foldWidth(text)
  const mentions: DateMention[] = []
  for (const reading of readings(wide, context.year ?? null)) {
    const { chain, words, whole } = reading
    if (!whole?.every(isPossible) || goesOnImpossibly(wide, reading)) continue
    mentions.push(...mentionsOf(wide, chain, words, whole))
  }
  return mentions
}

/** A month whose day is none (2005年10月2428日) is no date either. */
function goesOnImpossibly(wide: string, { chain, words, end }: Reading): boolean {
  if (chain.items.at(-1)?.day !== null) return false
  return allMatches(wide, words.brokenDay).some(({ index }) => index === end || index === end + 1)
}

/** The dates in a text that no calendar has: `31 June 2017`, `2428 June`, 2017年2月30日, 2017年13月5日. */
export function findImpossibleDates(
  text: string,
  context: { readonly year?: number | null } = {},
): ImpossibleDate[] {
  const wide = foldWidth(text)
  // 2000 is a leap year: without any year 29 February stays possible
  const found: ImpossibleDate[] = readings(wide, context.year ?? 2000)
    .filter(({ whole }) => whole && !whole.every(isPossible))
    .map(({ start, end }) => ({ start, end }))
  for (const { dates: words } of languages) {
    if (!words.sign.test(wide)) continue
    for (const match of allMatches(wide, words.brokenDay)) {
      const number = Number(match.groups?.d)
      const isYear = number >= 1900 && number <= 2099 && !match.groups?.year
      if (!isYear) found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function readings(wide: string, contextYear: number | null): Reading[] {
  if (!anyDate.test(wide)) return []
  const found: { chain: DateChain; words: DatesWords; start: number; end: number }[] = []
  for (const { dates: words } of languages)
    for (const chain of dateChains(wide, words))
      found.push({ chain, words, start: chain.items[0]?.start ?? 0, end: endOf(chain) })
  found.sort((a, b) => a.start - b.start || b.end - a.end)

  const apart: typeof found = []
  for (const one of found) if (one.start >= (apart[apart.length - 1]?.end ?? 0)) apart.push(one)

  const printedYears = apart.map(({ chain }) => chain.items.find((item) => item.year !== null)?.year ?? null)
  const years = likelyYears(printedYears, contextYear)
  return apart.map((one, index) => ({
    ...one,
    whole: completeChain(one.chain, one.words, years[index] ?? []),
  }))
}

/** For each date the years that it may have if none is printed, the likeliest first. */
function likelyYears(printed: readonly (number | null)[], context: number | null): number[][] {
  const behind: (number | null)[] = []
  let next: number | null = null
  for (let index = printed.length - 1; index >= 0; index -= 1) {
    behind[index] = next
    next = printed[index] ?? next
  }
  let before: number | null = null
  return printed.map((year, index) => {
    const years = [before, context, behind[index] ?? null, context === null ? null : context + 1]
    before = year ?? before
    return years.filter((one) => one !== null)
  })
}

function mentionsOf(
  wide: string,
  { items, joins }: DateChain,
  words: DatesWords,
  whole: readonly WholeDate[],
): DateMention[] {
  if (isDoubtful(wide, items, words)) return []
  const first = items[0]
  const isBetween =
    joins.length === 1 &&
    joins[0] === 'list' &&
    words.between?.test(wide.slice(Math.max(0, (first?.start ?? 0) - 16), first?.start))
  const groups: WholeDate[][] = []
  whole.forEach((date, index) => {
    if (index > 0 && (isBetween || joins[index - 1] !== 'list')) groups[groups.length - 1]?.push(date)
    else groups.push([date])
  })
  return groups.flatMap((group, index) => {
    const [from, to] = [group[0], group[group.length - 1]]
    if (!from || !to) return []
    const beside = index === groups.length - 1 ? timeBeside(wide, from.item.start, to.item.end, words) : null
    const joinedBySlash = joins.includes('slash') && from !== to
    const { item } = from
    return [
      {
        start: beside?.start ?? item.start,
        end: beside?.end ?? to.item.end,
        from: item.half === null ? isoOf(from) : `${from.year}-Q${item.half === 1 ? 1 : 3}`,
        to: to.item.half === null ? isoOf(to) : `${to.year}-Q${to.item.half === 1 ? 2 : 4}`,
        time: beside?.time ?? null,
        zone: beside?.zone ?? null,
        weekday: item.weekday,
        weekdayTo: from === to ? null : to.item.weekday,
        approximate: joinedBySlash || group.some(({ item: { part } }) => part !== null),
      },
    ]
  })
}

/** A month without a year, or `May 3` in running text, is too little to be a date. */
function isDoubtful(wide: string, items: DateChain['items'], words: DatesWords): boolean {
  if (items.some((item) => item.year !== null || item.part !== null || item.firm)) return false
  if (items.every((item) => item.day === null)) return true
  const first = items[0]
  if (!first || words.monthStands === 'before') return false
  const text = wide.slice(first.start, items[items.length - 1]?.end)
  const monthFirst = /^[A-Z]/iu.test(text)
  const abbreviated =
    !/(?:January|February|March|April|May|June|July|August|September|October|November|December)/iu.test(text)
  if (items.some((item) => item.weekday !== null)) return false
  return abbreviated || (monthFirst && /^ ?[a-z]/u.test(wide.slice(items[items.length - 1]?.end)))
}
