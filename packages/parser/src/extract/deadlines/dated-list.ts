import type { DateMention } from '../../dates/find-dates.js'
import { findDates } from '../../dates/find-dates.js'
import { allMatches } from '../../document/all-matches.js'
import type { Block, Span, Table } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { isBesideDate, wholeDate, wholeLength } from './whole-date.js'

/** A date of a table or list of deadlines with the actions under it. */
export interface DatedActions {
  mention: DateMention
  /** Where the date stands in the canonical text. */
  readonly span: Span
  readonly actions: Span[]
  /** The distance before the meeting that is printed beside the date (`Two months`), or null. */
  readonly offset: { readonly duration: string; readonly span: Span } | null
}

/** The deadlines of a document that stand in tables and lists, and the blocks they were read from. */
export interface DatedLists {
  readonly entries: readonly DatedActions[]
  readonly blocks: ReadonlySet<Block>
}

const longestAction = 400
const mark = /(?:^|[\s/;；])[-–—•·▪][ \t]+|(?:^|[\s/;；])[-–—•](?=\p{Script=Han})/gu

/** Reads the tables of two or three columns (date and actions) and what is left of them in flattened texts. */
export function findDatedLists(outline: Outline, year: number | null): DatedLists {
  const entries: DatedActions[] = []
  const blocks = new Set<Block>()
  const add = (found: readonly DatedActions[], from: readonly Block[]) => {
    entries.push(...found)
    for (const block of from) blocks.add(block)
  }
  for (const table of outline.document.tables) {
    if (table.from < outline.letterhead.to) continue
    const found = readDeadlineColumn(table, year) ?? readTable(outline, table, year)
    if (found.length > 0) add(found, outline.document.blocks.slice(table.from, table.to))
  }
  for (const block of outline.document.blocks) {
    if (block.index < outline.letterhead.to || blocks.has(block) || !opensList(outline, block, year)) continue
    const list = readList(outline, block, year, blocks)
    if (list.entries.length > 0) add(list.entries, list.blocks)
  }
  return { entries: entries.sort((a, b) => a.span.start - b.span.start), blocks }
}

/** A table of more columns than date, action and distance is one of actions, or of something else. */
const mostColumns = 3

function readTable(outline: Outline, table: Table, year: number | null): DatedActions[] {
  if ((table.rows[0]?.length ?? 0) > mostColumns) return readActionTable(table, year)
  const entries: DatedActions[] = []
  let duties = 0
  let timed = 0
  for (const row of table.rows) {
    const blocks = row.flatMap((cell) => cell.blocks).filter((block) => block.text !== '')
    if (blocks.some((block) => isSigned(outline, block))) break
    const dated = blocks.map((block) => wholeDate(block.text, year))
    const place = dated.findIndex(Boolean)
    const mention = dated[place]
    const dateBlock = blocks[place]
    let current = entries[entries.length - 1]
    if (mention && dateBlock) {
      if (!isDay(mention)) continue
      current = {
        mention,
        span: spanIn(dateBlock, mention),
        actions: [],
        offset: offsetIn(blocks, dateBlock, mention),
      }
      entries.push(current)
    } else if (!current || (row[0]?.blocks.some((block) => block.text !== '') && row.length > 1)) continue
    for (const block of blocks) {
      if (block === dateBlock || wholeLength(block.text) !== null) continue
      const clocked =
        dateBlock && block.cell === dateBlock.cell ? wholeDate(`${dateBlock.text} ${block.text}`, year) : null
      if (clocked?.time) {
        current.mention = { ...current.mention, time: clocked.time, zone: clocked.zone }
        continue
      }
      if (/^\d{1,2}[:.]\d{2}(?!\d)/u.test(block.text)) timed += 1
      current.actions.push(...actionSpans(block, 0, block.text.length))
    }
    if (blocks.some((block) => block !== dateBlock && speaksOfDuty(block.text))) duties += 1
  }
  const whole = entries.filter(({ actions }) => actions.length > 0)
  const announced = isAnnounced(outline, table)
  const isProgramme = timed > 0 || (!announced && duties < whole.length * 0.6)
  return isProgramme ? [] : whole
}

/**
 * A table of meetings with a column for the deadline (Group | Meeting date | Deadline for contributions | Opening
 * session): the head of the column says what is due. Null for a table of another kind.
 */
function readDeadlineColumn(table: Table, year: number | null): DatedActions[] | null {
  const [head = [], ...rows] = table.rows
  const headings = head.flatMap(({ blocks, column }) => blocks.map((block) => ({ block, column })))
  const due = headings.filter(
    ({ block }) =>
      headingLength(block.text) > 0 || languages.some(({ deadlines }) => deadlines.column.test(block.wide)),
  )
  const dayIn = ({ text }: Block) => findDates(text, { year }).find(isDay)
  const isOfMeetings = rows.some((row) => row.filter(({ blocks }) => blocks.some(dayIn)).length > 1)
  if (head.length < 3 || due.length === 0 || !isOfMeetings) return null
  return due.flatMap(({ block: heading, column }) =>
    rows.flatMap((row) => {
      const cell = row.find((one) => one.column === column)
      const block = cell?.blocks.find(dayIn)
      const mention = block && dayIn(block)
      if (!block || !mention) return []
      const actions = [{ start: heading.textStart, end: heading.end }]
      return { mention, span: spanIn(block, mention), actions, offset: null }
    }),
  )
}

/** `No. | Action | Who | By`: what is to be done, and the day in a column of its own. */
function readActionTable({ rows: [header = [], ...rows] }: Table, year: number | null): DatedActions[] {
  const columnOf = (role: 'actionColumn' | 'dayColumn') =>
    header.find(({ blocks }) =>
      languages.some(({ deadlines }) => deadlines[role].test(foldWidth(blocks[0]?.text ?? ''))),
    )?.column
  const actions = columnOf('actionColumn')
  const days = columnOf('dayColumn')
  if (actions === undefined || days === undefined) return []
  return rows.flatMap((row) => {
    const [dateBlock] = row.find(({ column }) => column === days)?.blocks ?? []
    const mention = dateBlock && wholeDate(dateBlock.text, year)
    const action = row.find(({ column }) => column === actions)?.blocks ?? []
    return mention && isDay(mention) && action.length > 0
      ? [
          {
            mention,
            span: spanIn(dateBlock, mention),
            actions: action.flatMap((block) => actionSpans(block, 0, block.text.length)),
            offset: null,
          },
        ]
      : []
  })
}

/** An indented closing formula behind a table reads like its next row. */
function isSigned({ signature }: Outline, { index }: Block): boolean {
  return index >= signature.from && index < signature.to
}

/** Tells whether the line above the table, or the table's first row, says that these are deadlines. */
function isAnnounced(outline: Outline, table: Table): boolean {
  const { blocks } = outline.document
  const above = blocks.slice(Math.max(outline.letterhead.to, table.from - 2), table.from)
  const first = table.rows[0]?.flatMap((cell) => cell.blocks) ?? []
  return [...above, ...first].some(({ text }) => headingLength(text) > 0 || announcesList(text))
}

/** The length of the words that announce deadlines at the beginning of a text, 0 where there are none. */
function headingLength(text: string): number {
  if (text.length > 600) return 0
  const wide = foldWidth(text)
  for (const { deadlines } of languages) {
    const match = deadlines.heading.exec(wide)
    if (match) return match[0].length
  }
  return 0
}

/** A paragraph that ends by announcing deadlines: the deadlines of the circular are changed as follows: */
function announcesList(text: string): boolean {
  const wide = foldWidth(text)
  if (wide.length > 300 || !wide.endsWith(':')) return false
  return languages.some(({ deadlines }) => deadlines.announced.test(wide))
}

function speaksOfDuty(text: string): boolean {
  return languages.some(({ deadlines }) => deadlines.duty.test(text))
}

function opensList(outline: Outline, block: Block, year: number | null): boolean {
  if (headingLength(block.text) > 0 || isHeadingRow(block.text) || announcesList(block.text)) return true
  if (block.cell || block.index >= outline.signature.from) return false
  const next = outline.document.blocks[block.index + 1]
  if (next === undefined || next.cell || !isListMark(next.label)) return false
  return wholeDate(block.wide, year) !== null && speaksOfDuty(next.text)
}

function readList(outline: Outline, opening: Block, year: number | null, taken: ReadonlySet<Block>) {
  const { blocks } = outline.document
  const entries: DatedActions[] = []
  const used: Block[] = []
  const head = headingLength(opening.text)
  const end = [
    outline.signature.from,
    outline.signature.to,
    ...outline.annexes.map(({ from }) => from),
    blocks.length,
  ]
    .filter((index) => index > opening.index)
    .reduce((least, index) => Math.min(least, index), blocks.length)
  for (let index = opening.index; index < end; index += 1) {
    const block = blocks[index]
    if (!block || taken.has(block)) break
    if (outline.isFurniture(block)) continue
    const isOpening = index === opening.index
    if (!isOpening && (block.depth !== null || /[\d一二三四五六七八九]/u.test(block.label))) break
    const from = isOpening ? head : 0
    const dated = readDatedLine(block, from, year)
    const current = entries[entries.length - 1]
    if (dated.length > 0) entries.push(...dated)
    else if (current && isAction(block, current))
      current.actions.push(...actionSpans(block, 0, block.text.length))
    else if (!isOpening) break
    used.push(block)
  }
  return {
    entries: entries.filter(({ mention, actions }) => actions.length > 0 && isDay(mention)),
    blocks: used,
  }
}

/** Behind a date: a list item, or a short line that is no sentence. */
function isAction(block: Block, current: DatedActions): boolean {
  if (block.text === '' || block.text.length > longestAction) return false
  if (isListMark(block.label)) return true
  const isSentence = /[。！!？?]$/u.test(block.text) || block.text.length > 160
  return !isSentence && (current.actions.length === 0 || speaksOfDuty(block.text))
}

/** The heading row of a table that was flattened to tabs: Action, Deadline. */
function isHeadingRow(text: string): boolean {
  return text.length < 60 && text.includes('\t') && text.split('\t').some((cell) => headingLength(cell) > 0)
}

/** A row of such a table with the date at its end, behind a tab or a colon. */
function readRowBackwards(block: Block, mentions: readonly DateMention[]): DatedActions[] {
  const { text } = block
  const gap = Math.max(text.lastIndexOf('\t'), text.search(/[:：][^:：]*$/u))
  const mention = mentions.find(({ start }) => start > gap)
  if (gap < 2 || !mention || wholeDate(text.slice(gap + 1), Number(mention.to.slice(0, 4))) === null)
    return []
  return [{ mention, span: spanIn(block, mention), actions: actionSpans(block, 0, gap), offset: null }]
}

/** A line that begins with a date: `10 July 2017 / - registration`, and every date of it that stands free. */
function readDatedLine(block: Block, from: number, year: number | null): DatedActions[] {
  const { text } = block
  const mentions = findDates(text, { year })
  const backwards = readRowBackwards(block, mentions)
  if (backwards.length > 0 && !isBesideDate(text.slice(from, mentions[0]?.start))) return backwards
  const free = mentions.filter((mention, order, all) => {
    if (mention.start < from) return false
    const before = text.slice(all[order - 1]?.end ?? from, mention.start)
    const after = text.slice(mention.end)
    if (order === 0 || mention.start === from || (all[order - 1]?.start ?? 0) < from)
      return isBesideDate(before) && /^\s*$|^ ?(?:\([^)]{0,20}\)|（[^）]{0,20}）)? ?[\s/:：–—•-]/u.test(after)
    return /[\s/;；|]$/u.test(before) && /^ ?(?:[/:：–—•-]|\t)/u.test(after)
  })
  if (free.length === 0 || !isBesideDate(text.slice(from, free[0]?.start))) return []
  return free.map((mention, order) => ({
    mention,
    span: spanIn(block, mention),
    actions: actionSpans(block, mention.end, free[order + 1]?.start ?? text.length),
    offset: null,
  }))
}

/** The actions between two places of a block: parted by list marks where the first has one, else one action. */
function actionSpans(block: Block, from: number, to: number): Span[] {
  const text = block.text.slice(from, to)
  const lead =
    /^(?:[\s/:：;；,，|]|[（(](?:含|inclusive)[）)]|[之以]?前(?=[\s/:：]))*/u.exec(text)?.[0].length ?? 0
  const body = text.slice(lead)
  const isMarked = /^[-–—•·▪]/u.test(body)
  const cuts: [number, number][] = []
  let start = 0
  const between = isMarked ? mark : /(?<=\S) \/ (?=\p{L})/gu
  if (isMarked || block.text.includes(' / '))
    for (const match of allMatches(body, between)) {
      if (match.index > start) cuts.push([start, match.index])
      start = match.index + match[0].length
    }
  cuts.push([start, body.length])
  return cuts.flatMap(([first, last]) => {
    const part = body.slice(first, last)
    const inner = part.replace(/[\s/;；|]+$/u, '')
    const skip = /^[\s/|]*/u.exec(inner)?.[0].length ?? 0
    if (inner.length - skip < 2) return []
    const at = block.textStart + from + lead + first
    return [{ start: at + skip, end: at + inner.length }]
  })
}

function offsetIn(blocks: readonly Block[], dateBlock: Block, mention: DateMention): DatedActions['offset'] {
  for (const block of blocks) {
    const text = block === dateBlock ? block.text.slice(0, mention.start) : block.text
    const duration = wholeLength(text)
    if (duration !== null)
      return { duration, span: { start: block.textStart, end: block.textStart + text.trimEnd().length } }
  }
  return null
}

function isListMark(label: string): boolean {
  return /^[-–—•·▪◦o*]$/u.test(label)
}

/** Only a full day can be a deadline's date. */
function isDay({ to }: DateMention): boolean {
  return to.length === 10
}

function spanIn(block: Block, { start, end }: DateMention): Span {
  return { start: block.textStart + start, end: block.textStart + end }
}
