import { type DateMention, findDates, findImpossibleDates } from '../../dates/find-dates.js'
import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import { languages } from '../../language/index.js'
import type { MeetingsWords } from '../../language/meetings-words.js'
import { findGroups, findRapporteurGroup, type GroupMention } from '../groups/find-groups.js'
import type { Stretch } from './stretch.js'

/** A title and a date that belong together, in offsets of the stretch they stand in. */
export interface NamedMeeting {
  readonly stretch: Stretch
  readonly words: MeetingsWords
  readonly title: Span
  /** False for a title that names nothing: 会议, the meeting. */
  readonly isNamed: boolean
  readonly isWorkshop: boolean
  readonly date: (Span & Pick<DateMention, 'from' | 'to' | 'time' | 'approximate'>) | null
  /** True where the words ahead of the date say that it replaces another. */
  readonly isMoved: boolean
  readonly place: Span | null
  /** How far the stretch speaks of this meeting: up to the next one that it names. */
  readonly about: Span
  readonly group: GroupMention | null
}

const longestTitle = 90
const longestGap = 110
/** How far ahead of a title the group may be named that it speaks of. */
const longestAhead = 240
/** An assembly or conference holds no next meeting of its own. */
const assembly = /^(?:WTSA|WTDC|CPM|GSC)/u
/** How far behind a title that is said to be its own group's the group may be named. */
const longestBehind = 80

/** The meetings that a stretch names; those without a date only from subjects and titles. */
export function namedMeetings(stretch: Stretch, year: number | null): NamedMeeting[] {
  const dates = joinLists(stretch.text, findDates(stretch.text, { year }))
  if (dates.length === 0 && stretch.kind === 'sentence') return []
  const found: NamedMeeting[] = []
  for (const { meetings: words } of languages) {
    const titles = titlesIn(stretch.text, words)
    const bound = titles.map((title, order) => ({
      title,
      date: dateOf(stretch, titles, order, dates, words),
    }))
    const kept = bound.filter(({ date }) => date || stretch.kind !== 'sentence')
    for (const [order, { title, date }] of kept.entries()) {
      const name = stretch.text.slice(title.start, title.end)
      const isWorkshop = words.workshop.test(name)
      const about = {
        start: order === 0 ? 0 : title.start,
        end: kept[order + 1]?.title.start ?? stretch.text.length,
      }
      const on = (day: JoinedDate | null): NamedMeeting => ({
        stretch,
        words,
        title,
        isNamed: !words.bare.test(name),
        isWorkshop,
        date: day,
        isMoved: day !== null && words.moved.test(stretch.text.slice(Math.max(0, day.start - 60), day.start)),
        place: placeBeside(stretch, title, day, words),
        about,
        group: groupOf(stretch.text, title, day, words) ?? groupAhead(stretch, title, words),
      })
      found.push(on(date))
      if (date && isWorkshop && stretch.kind === 'subject')
        found.push(...furtherDays(stretch.text, date, dates).map(on))
    }
  }
  return found
}

function titlesIn(text: string, words: MeetingsWords): Span[] {
  const titles: Span[] = []
  for (const noun of allMatches(text, words.noun)) {
    const from = Math.max(titles[titles.length - 1]?.end ?? 0, noun.index - longestTitle)
    const ahead = text.slice(from, noun.index)
    let start = 0
    for (const cut of allMatches(ahead, words.cut))
      if (!isInBrackets(ahead, cut.index)) start = cut.index + cut[0].length
    // a bracket that is still open holds the noun
    const open = ahead.lastIndexOf('(')
    if (open >= start && ahead.indexOf(')', open) < 0) start = open + 1
    start +=
      /^(?:[\s)]|的|(?:of|on|for|and|the|The|THE|an?|An?) )*/u.exec(ahead.slice(start))?.[0].length ?? 0
    const nounEnd = noun.index + noun[0].length
    const behind = words.behind?.exec(text.slice(nounEnd, nounEnd + 160))?.[0].trimEnd().length ?? 0
    if (nounEnd <= (titles[titles.length - 1]?.end ?? 0)) continue
    titles.push({ start: from + start, end: nounEnd + behind })
  }
  return titles
}

/** Tells whether the place stands in a pair of brackets that is part of a name, and holds no year: 焦点组（FG DLT，新）会议. */
function isInBrackets(text: string, place: number): boolean {
  const open = text.lastIndexOf('(', place)
  if (open < 0) return false
  const close = text.indexOf(')', open)
  return close >= place && !/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text.slice(open, close))
}

/** The date behind the title, or before it, that the words between bind to it. */
function dateOf(
  { text, kind }: Stretch,
  titles: readonly Span[],
  order: number,
  dates: readonly JoinedDate[],
  words: MeetingsWords,
): JoinedDate | null {
  const title = titles[order]
  if (!title) return null
  const isAlone = titles.length === 1 && dates.length === 1
  const isOverLines = kind === 'title' && text.includes('\n(')
  if ((kind === 'subject' && (dates.length === 1 || titles.length === 1)) || (isOverLines && isAlone))
    return order === 0
      ? (dates.find(({ end }) => end > title.start) ?? (words.heldBefore && dates.at(-1)) ?? null)
      : null
  const gap = (from: number, to: number) => text.slice(from, to).replace(/[\n\t]/gu, ' ')
  // what stands behind a title is surer to be its date than what stands before it
  for (const date of [
    ...dates.filter(({ start }) => start >= title.end),
    ...dates.filter(({ end }) => end <= title.start),
  ]) {
    if (words.givenUp.test(text.slice(Math.max(0, date.start - 24), date.start))) continue
    if (date.start >= title.end) {
      const next = titles[order + 1]
      if (next && next.end <= date.start) continue
      const between = gap(title.end, date.start)
      if (
        between.length <= longestGap &&
        words.heldOn.test(between) &&
        !isBoundAhead(text, date, next, words)
      )
        return date
    } else if (words.heldBefore && date.end <= title.start) {
      const previous = titles[order - 1]
      if (previous && previous.start >= date.end) continue
      if (words.heldBefore.test(gap(date.end, title.start))) return date
    }
  }
  return null
}

/** A date between two titles belongs to the one behind it where that is how the language says it: 于…召开的. */
function isBoundAhead(text: string, date: Span, next: Span | undefined, words: MeetingsWords): boolean {
  return (
    next !== undefined &&
    words.heldBefore !== null &&
    /的$/u.test(text.slice(date.end, next.start)) &&
    words.heldBefore.test(text.slice(date.end, next.start))
  )
}

/** The place in the words around the date of a meeting; null where they name none. */
export function placeOf(text: string, title: Span, date: Span, words: MeetingsWords): Span | null {
  const ahead = text.slice(
    Math.max(0, Math.min(date.start, Math.max(title.end, date.start - 80)), date.start - 80),
    date.start,
  )
  const behind = text.slice(date.end, date.end + 80)
  for (const pattern of words.places) {
    const side = pattern.source.startsWith('^') ? behind : ahead
    const match = pattern.exec(side)
    const place = match?.groups?.place?.replace(/[,、 ]+$/u, '')
    if (!match || !place || /\d/u.test(place) || words.noun.test(place) || words.virtual.test(place)) {
      words.noun.lastIndex = 0
      continue
    }
    const at = match.index + match[0].indexOf(place)
    const start = side === behind ? date.end + at : date.start - ahead.length + at
    return { start, end: start + place.length }
  }
  return null
}

/** The place beside the date; in a subject also beside a date that no calendar has. */
function placeBeside(
  { text, kind }: Stretch,
  title: Span,
  date: JoinedDate | null,
  words: MeetingsWords,
): Span | null {
  if (date) return placeOf(text, title, date, words)
  const printed =
    kind === 'subject' ? findImpossibleDates(text).find(({ start }) => start >= title.end) : null
  return printed ? placeOf(text, title, printed, words) : null
}

/** The group in the title; where the title does not say whose meeting it is, the last one that is named ahead. */
function groupOf(text: string, title: Span, date: Span | null, words: MeetingsWords): GroupMention | null {
  const own = findGroups(text.slice(title.start, title.end)).filter(
    ({ group }) => !assembly.test(group) || !words.preparatory.test(text.slice(title.start, title.end)),
  )
  const first = own.find(({ group }) => group.includes('RG-')) ?? own[0]
  if (first) return { ...first, start: first.start + title.start, end: first.end + title.start }
  const ofQuestion = rapporteurGroupOf(text, title)
  if (ofQuestion) return ofQuestion
  if (
    !words.unowned.test(text.slice(title.start, title.end)) &&
    !words.bare.test(text.slice(title.start, title.end))
  )
    return null
  const end = Math.min(title.start, date?.start ?? title.start)
  const from = Math.max(0, end - longestAhead)
  // the meeting which Study Group 15 is to hold
  const [holder] = date && date.start > title.end ? findGroups(text.slice(title.end, date.start)) : []
  if (holder && words.ownerNext.test(text.slice(title.end, title.end + holder.start)))
    return { ...holder, start: holder.start + title.end, end: holder.end + title.end }
  const ahead = findGroups(text.slice(from, end)).findLast(({ group }) => !assembly.test(group))
  if (ahead) return { ...ahead, start: ahead.start + from, end: ahead.end + from }
  // At its meeting in Geneva from 5 to 9 February, Study Group 3 agreed; 在…举行的会议上，第3研究组
  const behind = Math.max(title.end, date?.end ?? 0)
  const [owner] = findGroups(text.slice(behind, behind + longestBehind))
  if (!owner) return null
  const between = text.slice(behind, behind + owner.start)
  const isOwn = words.ownersBehind.test(text.slice(Math.max(0, title.start - 12), title.end))
  if (!isOwn && !words.ownerNext.test(between)) return null
  return { ...owner, start: owner.start + behind, end: owner.end + behind }
}

/** The group that the sentences before speak of, where this one calls the meeting its, or the next. */
function groupAhead({ text, ahead = '' }: Stretch, title: Span, words: MeetingsWords): GroupMention | null {
  if (!words.unowned.test(text.slice(title.start, title.end))) return null
  const from = Math.max(0, ahead.length - longestAhead)
  const last = findGroups(ahead.slice(from)).findLast(({ group }) => !assembly.test(group))
  const by = from - ahead.length
  return last ? { ...last, start: last.start + by, end: last.end + by } : null
}

/** Rapporteur group meeting on Question 24/16; 授权第17/5号课题召开一次报告人会议. */
function rapporteurGroupOf(text: string, title: Span): GroupMention | null {
  const named = findRapporteurGroup(text.slice(title.start, title.end))
  if (named) return { ...named, start: named.start + title.start, end: named.end + title.start }
  const from = Math.max(0, title.start - longestBehind)
  const ahead = findRapporteurGroup(text.slice(from, title.end))
  return ahead && { ...ahead, start: ahead.start + from, end: ahead.end + from }
}

type JoinedDate = NonNullable<NamedMeeting['date']>

/** Days further apart that are listed behind a day: each is that of another workshop of a series. */
function furtherDays(text: string, first: JoinedDate, dates: readonly JoinedDate[]): JoinedDate[] {
  const days: JoinedDate[] = []
  for (const date of dates) {
    const last = days.at(-1) ?? first
    if (date.start < last.end) continue
    const isListed = listed.test(text.slice(last.end, date.start))
    if (!isListed || last.from !== last.to || date.from !== date.to || date.to.length < 10) break
    days.push(date)
  }
  return days
}

const listed = /^ ?(?:[,、&和及与]|and|, and|以及) ?$/u

/** Days that are listed (19 and 21 March) are one meeting's first and last. */
function joinLists(text: string, mentions: readonly DateMention[]): JoinedDate[] {
  const joined: JoinedDate[] = []
  for (const mention of mentions) {
    const last = joined[joined.length - 1]
    const near = last && last.from.slice(0, 7) === mention.to.slice(0, 7) && mention.to.length === 10
    if (last && near && listed.test(text.slice(last.end, mention.start)))
      joined[joined.length - 1] = { ...last, end: mention.end, to: mention.to }
    else joined.push(mention)
  }
  return joined
}
