import { allMatches } from '../../document/all-matches.js'
import type { Block, Document, Span } from '../../document/document.js'
import { type Found, read } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { findNameInTitle, groupAcronym, namesGroup } from './title.js'

/** The group that terms of reference are of, as printed. */
export interface Group {
  readonly name: Found<string> | null
  readonly acronym: Found<string> | null
}

const noGroup: Group = { name: null, acronym: null }
/** Capitals in brackets: `(FG DLT)`, `(ITU-T FG-AI4H)`, `(JCA-IoT and SC&C)`. */
const bracketed =
  /\(\s?(?:ITU-T )?(?<acronym>[A-Z][A-Za-z0-9]{0,20}(?:(?:[-/ &–]{1,2}| and )[A-Za-z0-9&]{1,20}){0,4})\s?\)/gu
const noAcronym =
  /^(?:ToRs?|TOR|Rev|See|TDs?|Annex|Resolution|Res|Geneva|TSAG R|WTSA|ITU|ITU-T|[A-Z][a-z]+)(?![A-Za-z])|^[A-Z]?\d+$|(?:19|20)\d{2}$/u

/** The group that a title names, without what only says whose or how new it is; empty where it names none. */
export function groupInTitle(document: Document, title: Span): Group {
  const text = document.wide.slice(title.start, title.end)
  const named = findNameInTitle(text)
  const sides = named
    ? [
        { from: 0, to: named.start },
        { from: named.end, to: text.length },
      ]
    : [{ from: 0, to: text.length }]
  const side =
    sides.find(({ from, to }) => acronymIn(text, from, to) !== null) ??
    sides.find(({ from, to }) => namesGroup(text.slice(from, to))) ??
    sides.find(({ from, to }) => named !== null && /[\p{L}]{4}/u.test(text.slice(from, to)))
  if (!side) return noGroup
  const acronym = acronymIn(text, side.from, side.to)
  const name = nameIn(text, side.from, side.to, acronym)
  const at = (span: Span) => ({ start: title.start + span.start, end: title.start + span.end })
  return {
    name: name && read(document, at(name), 'terms-of-reference/group-in-title'),
    acronym: acronym && read(document, at(acronym), 'terms-of-reference/acronym-in-title'),
  }
}

/** A group that a text introduces by its name with the acronym in brackets behind it. */
export interface IntroducedGroup {
  readonly name: Span
  readonly acronym: Span
  readonly key: string
  /** Index of the block that introduces it. */
  readonly block: number
}

/** A block longer than this introduces no group. */
const longestIntroduction = 4000

/** The groups that the blocks of a document introduce, in order. */
export function introducedGroups({ blocks }: Document): IntroducedGroup[] {
  return blocks.filter(mayIntroduce).flatMap((block) =>
    languages.flatMap(({ termsOfReference }) =>
      allMatches(block.wide, termsOfReference.groupWithAcronym).flatMap((match) => {
        const { name = '', acronym = '' } = match.groups ?? {}
        const trimmed = trim(block.wide, match.index, match.index + name.length)
        if (!trimmed) return []
        const start = block.textStart + match.index + match[0].lastIndexOf(acronym)
        return {
          name: shift(trimmed, block.textStart),
          acronym: { start, end: start + acronym.length },
          key: keyOf(acronym),
          block: block.index,
        }
      }),
    ),
  )
}

function mayIntroduce(block: Block): boolean {
  return block.text.length <= longestIntroduction && /[(（]/u.test(block.text)
}

/**
 * A group with what its title leaves open filled in from the text in front of `until`: its acronym in brackets
 * behind its name, its name before its acronym in brackets, or both where the document introduces one group only.
 */
export function completeGroup(
  document: Document,
  group: Group,
  introduced: readonly IntroducedGroup[],
  until: number,
): Group {
  if (group.name && group.acronym) return group
  if (group.name) return withAcronym(document, group, group.name.value, until)
  const before = introduced.filter(({ block }) => block < until)
  const wanted = group.acronym && keyOf(group.acronym.value)
  const one = wanted
    ? before.find(({ key }) => key === wanted)
    : before.every(({ key }) => key === before[0]?.key)
      ? before[0]
      : undefined
  if (!one) return group
  return {
    name: read(document, one.name, 'terms-of-reference/group-in-text'),
    acronym: group.acronym ?? read(document, one.acronym, 'terms-of-reference/acronym-in-text'),
  }
}

function withAcronym(document: Document, group: Group, name: string, until: number): Group {
  for (const block of document.blocks) {
    if (block.index >= until) break
    const found = mayIntroduce(block) ? acronymBehind(block.wide, name) : null
    if (found)
      return {
        ...group,
        acronym: read(document, shift(found, block.textStart), 'terms-of-reference/acronym-in-text'),
      }
  }
  return group
}

/** An acronym without what printers change: `RG- StdsStrat` and `RG-StdsStrat` are one. */
function keyOf(acronym: string): string {
  return acronym.replace(/[\s–-]/gu, '').toLowerCase()
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

function acronymIn(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  for (const match of allMatches(part, bracketed)) {
    const acronym = match.groups?.acronym ?? ''
    if (noAcronym.test(acronym) || !/[A-Z][A-Za-z0-9&/ –-]{0,12}[A-Z]/u.test(acronym)) continue
    const start = from + (match.index ?? 0) + match[0].lastIndexOf(acronym)
    return { start, end: start + acronym.length }
  }
  const bare = groupAcronym.exec(part)
  return bare && !/^.{2,4} (?:on|for|of)$/u.test(bare[0])
    ? { start: from + bare.index, end: from + bare.index + bare[0].length }
    : null
}

/** The name on its side of the title: up to the brackets with the acronym, or over them where they stand within. */
function nameIn(text: string, from: number, to: number, acronym: Span | null): Span | null {
  let end = to
  if (acronym) {
    const open = text.lastIndexOf('(', acronym.start)
    const close = text.indexOf(')', acronym.end)
    const isBracketed = open >= from && close >= 0 && acronym.start - open <= 8
    const behind = isBracketed ? text.slice(close + 1, to) : ''
    if (isBracketed && !goesOn.test(behind)) end = open
  }
  const span = trim(text, from, end)
  if (
    !span ||
    (acronym && span.start <= acronym.start && span.end <= acronym.end && span.end > acronym.start)
  )
    return null
  return span
}

/** Behind brackets the name goes on with the word for its kind: `…（FG Innovation）焦点组`. */
const goesOn =
  /^[”"]? ?(?:焦点组|报告人组|联合协调活动|活动|工作组|小组|区域组|Focus Group|Group)|^在内的|^ including /u

function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  for (let changed = true; changed && start < end; ) {
    changed = false
    for (const { termsOfReference: words } of languages) {
      const before = words.beforeGroup.exec(text.slice(start, end))
      if (before && before[0].length > 0) {
        start += before[0].length
        changed = true
      }
      const after = words.afterGroup.exec(text.slice(start, end))
      if (after && after[0].length > 0) {
        end -= after[0].length
        changed = true
      }
    }
  }
  return end - start >= 2 ? { start, end } : null
}

/** The acronym in brackets that stands behind a name in a text, its quotation marks and kind apart. */
function acronymBehind(text: string, name: string): Span | null {
  const wide = foldWidth(name)
  const core = /[“"]([^”"]{4,80})[”"]/u.exec(wide)?.[1] ?? wide
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + core.length)) {
    const from = at + core.length
    const found = acronymIn(text.slice(0, from + 40), from, Math.min(text.length, from + 40))
    if (found && found.start - from <= 10 && text.slice(from, found.start).includes('(')) return found
  }
  return null
}
