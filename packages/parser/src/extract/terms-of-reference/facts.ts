import type { TermsOfReferenceTopic } from '@rapporteur/schema'
import { findDates } from '../../dates/find-dates.js'
import { allMatches } from '../../document/all-matches.js'
import type { Block, Document, Span } from '../../document/document.js'
import { type Found, inferred, read } from '../../document/found.js'
import { foldWidth, hasHan } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { findGroups, findPartiesAlone, type GroupMention } from '../groups/find-groups.js'
import type { Group } from './group.js'
import type { Section } from './sections.js'

/** A sentence of a block: its offsets in the canonical text and its words in half width. */
interface Sentence extends Span {
  readonly text: string
}

/** `TSAG` or `SG13`, from the section on the parent group, else from a sentence that says whom the group is under. */
export function findParent(
  document: Document,
  sections: readonly Section[],
  blocks: readonly Block[],
): Found<string> | null {
  const own = allSections(sections).filter(({ topic }) => topic === 'parent-group')
  for (const section of own) {
    for (const stretch of textsOf(section)) {
      const body = bodyIn(document.wide.slice(stretch.start, stretch.end), stretch.start, false)
      if (body) return body
    }
  }
  for (const block of blocks) {
    if (!languageOf(block.text).termsOfReference.parentSign.test(block.wide)) continue
    for (const sentence of sentencesOf(block)) {
      const body = bodyIn(sentence.text, sentence.start, true)
      if (body) return body
    }
  }
  return null
}

/** The parent that a title names: `TSAG标准化战略报告人组`, `TSAG Rapporteur Group …`. */
export function parentInTitle(document: Document, title: Span): Found<string> | null {
  const text = document.wide.slice(title.start, title.end)
  const match =
    /(?<![A-Za-z\d(-])(?:TSAG|RAG|TDAG)(?=\s?(?:[\p{Script=Han}]|Rapporteur|Ad[- ]?[Hh]oc|Correspondence|Working))/u.exec(
      text,
    )
  if (!match) return null
  const start = title.start + match.index
  return inferred(match[0], { start, end: start + match[0].length }, 'terms-of-reference/parent-in-title')
}

function bodyIn(text: string, start: number, signed: boolean): Found<string> | null {
  const { termsOfReference: words } = languageOf(text)
  const sign = signed ? words.parentSign.exec(text) : null
  if (signed && !sign) return null
  const candidates = parentsIn(text)
  const near = (mention: GroupMention) => Math.abs(mention.start - (sign?.index ?? 0))
  const parent = signed ? candidates.sort((a, b) => near(a) - near(b))[0] : candidates[0]
  if (!parent || (signed && near(parent) > 60)) return null
  const at = { start: start + parent.start, end: start + parent.end }
  return inferred(
    parent.group,
    at,
    signed ? 'terms-of-reference/parent-sentence' : 'terms-of-reference/parent-section',
  )
}

/** Groups that others are set up under. */
const canBeParent = /^(?:TSAG|RAG|TDAG|(?:ITU-[RD] )?(?:SG|WP)\d.*)$/u

/** The groups in a text that can be a parent; a working party without its study group where there is no other. */
function parentsIn(text: string): GroupMention[] {
  const groups = findGroups(text).filter(({ group }) => canBeParent.test(group))
  return groups.length > 0 ? groups : findPartiesAlone(text)
}

/** How long the group lives, in the words of the document: from the sections on it, else from any sentence. */
export function findLifetime(document: Document, sections: readonly Section[]): Found<string> | null {
  const all = allSections(sections)
  const about = all.filter(({ topic }) => topic === 'duration' || topic === 'milestones')
  for (const section of [...about, ...all.filter(({ topic }) => maySayLifetime.has(topic))]) {
    for (const stretch of textsOf(section)) {
      if (stretch.end - stretch.start > longestText) continue
      const found = lifetimeIn(document, stretch, about.includes(section) ? section : null)
      if (found) return found
    }
  }
  return null
}

/** Where else a lifetime is told; in a section on meetings or officers a period is that of something else. */
const maySayLifetime: ReadonlySet<TermsOfReferenceTopic> = new Set([
  'scope',
  'objectives',
  'parent-group',
  'other',
])
/** A long stretch is no answer to how long the group lives. */
const longestText = 1500
const shortAnswer = 60

function lifetimeIn(document: Document, stretch: Span, section: Section | null): Found<string> | null {
  const text = document.wide.slice(stretch.start, stretch.end)
  const { termsOfReference: words } = languageOf(text)
  const asked = section?.topic === 'duration' ? `${hasHan(text) ? '期限:' : 'period: '}` : ''
  for (const pattern of words.lifetime) {
    for (const prefix of asked ? ['', asked] : ['']) {
      const match = pattern.exec(prefix + text)
      const words = match?.groups?.lifetime
      if (!match || !words) continue
      const start = stretch.start + match.index + match[0].indexOf(words) - prefix.length
      // what a longer text says first is its answer
      if (prefix !== '' && text.length > shortAnswer && start !== stretch.start) continue
      return read(document, { start, end: start + words.length }, 'terms-of-reference/lifetime')
    }
  }
  return null
}

/**
 * When the group was established: the date of the sentence that says so, in the terms of reference or in the
 * text around them. A meeting of several days gives what its days have in common, the month.
 */
export function findEstablished(
  outline: Outline,
  group: Group,
  blocks: readonly Block[],
): Found<string> | null {
  for (const sentence of establishingSentences(outline, group, blocks)) {
    const dates = findDates(sentence.text)
    const date = dates.length === 1 ? dates[0] : undefined
    const value = date && !date.approximate ? commonPart(date.from, date.to) : null
    if (date && value)
      return inferred(
        value,
        { start: sentence.start + date.start, end: sentence.start + date.end },
        'terms-of-reference/established',
      )
  }
  return null
}

/** The one group that a sentence says to have established this one: it is the parent where nothing else tells. */
export function findFounder(outline: Outline, group: Group, blocks: readonly Block[]): Found<string> | null {
  for (const sentence of establishingSentences(outline, group, blocks)) {
    const { termsOfReference: words } = languageOf(sentence.text)
    const act = words.established.exec(sentence.text)?.index ?? 0
    const [founder, ...others] = parentsIn(sentence.text)
    if (!founder || others.length > 0 || founder.start > act) continue
    const at = { start: sentence.start + founder.start, end: sentence.start + founder.end }
    return inferred(founder.group, at, 'terms-of-reference/founder')
  }
  return null
}

/** The sentences that say that the group was established, those of its own text first. */
function* establishingSentences(
  outline: Outline,
  group: Group,
  blocks: readonly Block[],
): Generator<Sentence> {
  const names = [group.acronym?.value, coreOf(group.name?.value)].filter(
    (name): name is string => name !== undefined,
  )
  const inside = new Set(blocks)
  const body = outline.document.blocks.slice(outline.body.from, outline.body.to)
  for (const block of [...blocks, ...body.filter((one) => !inside.has(one))]) {
    const { termsOfReference: words } = languageOf(block.text)
    if (!words.established.test(block.text)) continue
    if (!inside.has(block) && !names.some((name) => block.text.includes(name))) continue
    for (const sentence of sentencesOf(block)) {
      if (!words.established.test(sentence.text) || words.notEstablished.test(sentence.text)) continue
      if (!inside.has(block) && !names.some((name) => sentence.text.includes(foldWidth(name)))) continue
      yield sentence
    }
  }
}

/** `2012-01` of `2012-01-10` and `2012-01-13`; the day itself where both are one. */
function commonPart(from: string, to: string): string | null {
  if (from === to) return from
  if (from.slice(0, 7) === to.slice(0, 7) && /^\d{4}-\d{2}/u.test(from)) return from.slice(0, 7)
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null
}

function coreOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (/[“"]([^”"]{4,80})[”"]/u.exec(name)?.[1] ?? name)
}

function sentencesOf(block: Block): Sentence[] {
  const text = block.wide
  const sentences: Sentence[] = []
  let from = 0
  for (const match of allMatches(text, /[。;!?]|\.(?=\s+\p{Lu}|$)|$/gu)) {
    const to = (match.index ?? 0) + match[0].length
    if (to > from)
      sentences.push({ start: block.textStart + from, end: block.textStart + to, text: text.slice(from, to) })
    from = to
  }
  return sentences
}

function textsOf(section: Section): Span[] {
  const texts = section.text ? [section.text] : []
  for (const item of section.items) texts.push(item.text)
  return texts
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}
