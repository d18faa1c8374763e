import { allMatches } from '../document/all-matches.js'
import type { Block } from '../document/document.js'
import { foldWidth } from '../document/text.js'
import { findReferences } from '../extract/references/find-references.js'
import type { ChecksWords } from '../language/checks-words.js'
import { languages } from '../language/index.js'
import { chineseNumber } from '../language/zh/numerals.js'

/** A place in a block that names an annex of the document by its label. */
export interface AnnexMention {
  readonly block: Block
  /** As printed, with the word: `Annex 3`. */
  readonly text: string
  /** The label in the one form that labels are compared in; see normalLabel. */
  readonly label: string
  /** True where the words stand as the beginning of a line or sentence, so that they may open the annex instead of naming it. */
  readonly opens: boolean
}

/** One form for labels that mean the same annex: `A1` is `A.1`, 三 is `3`. */
export function normalLabel(label: string): string {
  const wide = foldWidth(label).replace(/\s/gu, '').toUpperCase()
  if (/^\p{Script=Han}+$/u.test(wide)) return String(chineseNumber(wide) ?? wide)
  return wide.replace(/^([A-Z])(\d)/u, '$1.$2')
}

/** The mentions of the document's own annexes in a block; annexes of other documents (`TD 84, Annex C`) are none. */
export function annexMentions(block: Block): AnnexMention[] {
  const text = block.wide
  if (!text.includes('附件') && !/annex/iu.test(text)) return []
  const references = findReferences(text)
  return languages.flatMap(({ checks: words }) =>
    [...allMatches(text, words.annexMention)].flatMap((match) => {
      const list = match.groups?.labels ?? ''
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
      if (words.anothersAhead.test(before) || words.anothersBehind?.test(behind)) return []
      const reference = references.findLast(({ end }) => end <= match.index)
      if (reference && words.anothersBetween.test(text.slice(reference.end, match.index))) return []
      if (references.some(({ start, end }) => start < match.index + match[0].length && end > match.index))
        return []
      const head = match[0].slice(0, match[0].length - list.length).trim()
      const goesOn = /^ ?[),.;、。]/u.test(behind)
      const opens = !goesOn && (before.trim() === '' || /[.。\n\t]\s{0,3}$/u.test(before))
      return labelsIn(list, words).map((label) => ({
        block,
        text: `${head}${/[A-Za-z]$/u.test(head) ? ' ' : ''}${label}`,
        label: normalLabel(label),
        opens,
      }))
    }),
  )
}

/** The labels of a list, the members of its ranges among them: `1 to 3` are three. */
function labelsIn(list: string, words: ChecksWords): string[] {
  const found = [...allMatches(list, words.annexLabel)]
  const first = found[0]?.[0] ?? ''
  const labels: string[] = []
  for (const [order, match] of found.entries()) {
    const [label] = match
    // Annex 1, A total of: a letter does not go on a list of numbers
    if (/^\d/u.test(label) !== /^\d/u.test(first)) break
    const last = found[order - 1]
    const between = last && list.slice(last.index + last[0].length, match.index)
    if (last && between !== undefined && words.annexRange.test(between))
      labels.push(...inside(normalLabel(last[0]), normalLabel(label)))
    labels.push(label)
  }
  return labels
}

const longestRange = 20

/** The labels between the two ends of a range, without them. */
function inside(from: string, to: string): string[] {
  const isNumber = /^\d{1,2}$/u.test(from) && /^\d{1,2}$/u.test(to)
  const isLetter = /^[A-Z]$/u.test(from) && /^[A-Z]$/u.test(to)
  if (!isNumber && !isLetter) return []
  const value = (label: string) => (isNumber ? Number(label) : label.charCodeAt(0))
  const length = value(to) - value(from) - 1
  if (length < 1 || length > longestRange) return []
  return Array.from({ length }, (_, order) => {
    const at = value(from) + order + 1
    return isNumber ? String(at) : String.fromCharCode(at)
  })
}
