import { allMatches } from '../../document/all-matches.js'
import type { Block } from '../../document/document.js'
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
  readonly section: SectionPart | null
  readonly items: number
}

/** A list when it is opened. */
export type OpenedList = Omit<List, 'section' | 'items'>

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
  return opened && { ...opened, section, items: 0 }
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
    ? { kind: 'requests', body: bodyIn(heading, words, group) ?? group, opening: block }
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
  return words.decisionsBelow.test(line) ? { kind: 'decisions', body: group, opening: block } : null
}
