import { allMatches } from '../../document/all-matches.js'
import { foldWidth } from '../../document/text.js'

/** A label in a text, its colon included. */
export interface LabelMatch<Label extends string> {
  readonly label: Label
  readonly start: number
  readonly end: number
}

/** A label word without a colon, as it stands in its text. */
export interface BareWord<Label extends string> {
  readonly label: Label
  readonly word: string
  /** What follows it, blanks included. */
  readonly rest: string
  /** True where nothing stands before it. */
  readonly opens: boolean
  /** True where blanks part it from what stands before and behind it. */
  readonly parted: boolean
}

/** Says whether a label word without a colon is a label. */
export type BareLabel<Label extends string> = (bare: BareWord<Label>) => boolean

/** Which labels may stand inside a line. */
export interface LabelRules<Label extends string> {
  /** Words that titles hold too (`Climate Action: next steps`): labels inside a line only where another label stands beside them. */
  readonly common: ReadonlySet<Label>
  /** Labels of running text, behind which on the same line a common word is no label. */
  readonly prose: ReadonlySet<Label>
}

/** Finds the labels in a text, in order. */
export type LabelFinder<Label extends string> = (text: string) => LabelMatch<Label>[]

const afterLabel = /^[.*]{0,2} ?\)? ?: ?/u
const anotherLabel = /^\.? ?(?:\/|&|和|及|and\b) ?/iu
const special = /[.*+?^${}()|[\]\\]/gu
const han = /\p{Script=Han}/u

/**
 * Makes a finder out of the packs' label words. A label is a word with a colon behind it, in any letter case,
 * letter-spaced or not, anywhere in the text; without a colon `bare` decides.
 */
export function labelFinder<Label extends string>(
  packs: readonly Readonly<Record<Label, readonly string[]>>[],
  bare: BareLabel<Label>,
  rules: LabelRules<Label>,
): LabelFinder<Label> {
  const labels = new Map<string, Label>()
  const words: string[] = []
  for (const pack of packs)
    for (const label of Object.keys(pack) as Label[])
      for (const word of pack[label]) {
        if (!labels.has(bareWord(word))) labels.set(bareWord(word), label)
        words.push(word)
      }
  words.sort((a, b) => b.length - a.length)
  const latin = words.filter((word) => !han.test(word)).map(latinPattern)
  const chinese = words.filter((word) => han.test(word)).map((word) => [...word].join(' ?'))
  const any = `(?<!\\p{Script=Latin}|[-@.])(?:${latin.join('|')})(?!\\p{Script=Latin}|[-@])|(?:${chinese.join('|')})`
  const anywhere = new RegExp(any, 'giu')
  const first = new RegExp(`^(?:${any})${afterLabel.source.slice(1)}`, 'iu')
  return (text) => findLabels(foldWidth(text), { anywhere, first }, labels, bare, rules)
}

/** A word with any blanks and points, or letter-spaced as a whole: `Subject`, `S u b j e c t`. */
function latinPattern(word: string): string {
  const spaced = /^[A-Z][a-z]{2,}$/u.test(word) ? `|${[...word].join(' ')}` : ''
  return plainPattern(word) + spaced
}

function plainPattern(word: string): string {
  return word
    .replace(special, '\\$&')
    .replaceAll('\\.', '\\.?')
    .replaceAll('-', '[- ]?')
    .replaceAll(' ', ' {0,2}')
    .replace(/No$/u, 'N[o°º]')
}

function bareWord(word: string): string {
  return word
    .replace(/[\s.-]/gu, '')
    .replace(/[°º]/gu, 'o')
    .toLowerCase()
}

interface LabelPatterns {
  /** Any label word, global. */
  readonly anywhere: RegExp
  /** A label word with its colon at the start. */
  readonly first: RegExp
}

function findLabels<Label extends string>(
  text: string,
  pattern: LabelPatterns,
  labels: ReadonlyMap<string, Label>,
  bare: BareLabel<Label>,
  rules: LabelRules<Label>,
): LabelMatch<Label>[] {
  const found: LabelMatch<Label>[] = []
  const doubts = new Set<number>()
  let certain = -1
  let reached = 0
  for (const match of allMatches(text, pattern.anywhere)) {
    const label = labels.get(bareWord(match[0]))
    if (!label || match.index < reached) continue
    const before = text.slice(reached, match.index)
    const opens = /^[\s(]*$/u.test(text.slice(0, match.index))
    if (!opens && match[0].length === 1 && (han.test(match[0]) ? han.test(before.slice(-1)) : true)) continue
    if (!opens && match[0] === match[0].toLowerCase() && !han.test(match[0]) && !/[\d;,)\s]$/u.test(before))
      continue
    const last = found.at(-1)
    const doubtful = !opens && rules.common.has(label) && (!last || rules.prose.has(last.label))
    const behind = match.index + match[0].length
    const rest = text.slice(behind)
    const colon = afterLabel.exec(rest)
    let end = behind
    if (colon && !rest.startsWith('://', colon[0].length - 1)) end += colon[0].length
    else if (another(rest, pattern.first)) end += anotherLabel.exec(rest)?.[0].length ?? 0
    else if (
      bare({ label, word: match[0], rest, opens, parted: /(?:^|\s)$/u.test(before) && /^\s/u.test(rest) })
    )
      end += /^\.? ?/u.exec(rest)?.[0].length ?? 0
    else continue
    found.push({ label, start: match.index, end })
    if (doubtful) doubts.add(match.index)
    else certain = match.index
    reached = end
  }
  return found.filter(({ start }) => !doubts.has(start) || start < certain)
}

/** `Tel./Fax:`, `电话/传真：`: the label is one because the next is. */
function another(rest: string, first: RegExp): boolean {
  const joint = anotherLabel.exec(rest)
  return joint !== null && first.test(rest.slice(joint[0].length, joint[0].length + 24))
}
