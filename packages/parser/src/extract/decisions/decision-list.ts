import type { DecisionAction } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import type { Block } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { languageOf } from '../../language/index.js'
import type { SectionPart } from '../../outline/outline.js'
import { bodyName } from './body-name.js'
import { requestLabel } from './request-label.js'

/** What the line above a list makes of its items. */
export interface List {
  readonly kind: 'decisions' | 'requests' | 'proposal'
  readonly body: string | null
  /** Block that opened the list, and its section. */
  readonly opening: Block
  /** What an item is that begins with no verb of its own; null where the line above does not say. */
  readonly itemAction: DecisionAction | null
  readonly section: SectionPart | null
  readonly items: number
  /** The form of the labels of its items, told by the first. */
  readonly form: string | null
}

/** A list when it is opened. */
export type OpenedList = Omit<List, 'section' | 'items' | 'form'>

/** The cells below `Decision` in a table are decisions, those below `Actions requested` are asked for. */
export function listOfColumn(
  { cell }: Block,
  section: SectionPart | null,
  group: string | null,
): List | null {
  if (!cell || cell.row === 0) return null
  const opening = cell.table.rows[0]?.find(({ column }) => column === cell.column)?.blocks[0]
  if (!opening) return null
  const heading = opening.wide
  const opened = listBelow(heading, languageOf(heading).decisions, opening, group)
  return opened && { ...opened, itemAction: null, section, items: 0, form: null }
}

/** The list with one item more. */
export function withItem(list: List, { label }: Block): List {
  return { ...list, items: list.items + 1, form: list.form ?? labelForm(label) }
}

/** `a)` and `b)` have one form, `1)` and a bullet another. */
export function labelForm(label: string): string {
  return foldWidth(label)
    .replace(/\d+/gu, '1')
    .replace(/\p{L}+/gu, 'a')
}

/** A list goes on through labelled blocks and deeper numbers, and through lines that go on in its form. */
export function goesOn(list: List, block: Block, section: SectionPart | null): boolean {
  if (list.kind === 'proposal' && list.items === 0) return true
  if (section !== list.section) {
    if (!section || !list.section || section.from < list.section.from || section.to > list.section.to)
      return false
    if (section.titled && section.opening === block) return false
    return true
  }
  if (block.label !== '') return true
  const text = block.wide
  return (
    list.kind !== 'proposal' && (requestLabel.test(text) || languageOf(text).decisions.imperative.test(text))
  )
}

/** The body that a sentence before a list ends with, nothing but adverbs behind it: `The plenary:`; null where there is none. */
export function bodyAlone(sentence: string, words: DecisionsWords, group: string | null): string | null {
  const bare = sentence.replace(/[\s:]+$/u, '')
  for (const match of allMatches(bare, words.body)) {
    const behind = bare.slice(match.index + match[0].length)
    if (behind !== '' && !words.between.test(behind)) continue
    const before = bare.slice(0, match.index)
    const clause = [...allMatches(before, words.clauseEnd)].at(-1)
    if (words.beforeBody.test(clause ? before.slice(clause.index + clause[0].length) : before))
      return bodyName(match[0], group)
  }
  return null
}

/** What a heading makes of the items below it. */
export function listBelow(
  heading: string,
  words: DecisionsWords,
  block: Block,
  group: string | null,
): OpenedList | null {
  return words.requestedActions.test(heading)
    ? { kind: 'requests', body: bodyIn(heading, words, group) ?? group, opening: block, itemAction: null }
    : decisionsBelow(heading, words, block, group)
}

/** Who is asked, where the heading says so: `Actions requested of Study Group 5`. */
function bodyIn(heading: string, words: DecisionsWords, group: string | null): string | null {
  const [body] = allMatches(heading, words.body)
  return body ? bodyName(body[0], group) : null
}

/** `Agreements`, `Decisions taken by the plenary:`: each item below is one. */
export function decisionsBelow(
  line: string,
  words: DecisionsWords,
  block: Block,
  group: string | null,
): OpenedList | null {
  return words.decisionsBelow.test(line)
    ? { kind: 'decisions', body: group, opening: block, itemAction: itemActionOf(line, words) }
    : null
}

/** What the noun of such a line makes of its items: `Agreements`, `The following decisions were taken:`. */
export function itemActionOf(line: string, { itemsOf }: DecisionsWords): DecisionAction | null {
  const named = Object.entries(itemsOf) as [DecisionAction, RegExp][]
  return named.find(([, noun]) => noun.test(line))?.[0] ?? null
}
