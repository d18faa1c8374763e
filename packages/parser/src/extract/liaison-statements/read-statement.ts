import type { LiaisonStatementPurpose } from '@rapporteur/schema'
import { findDates } from '../../dates/find-dates.js'
import { allMatches } from '../../document/all-matches.js'
import type { Document, Span } from '../../document/document.js'
import { type Found, inferred } from '../../document/found.js'
import { languageOf } from '../../language/index.js'
import type { Language } from '../../language/language.js'
import { findReferences } from '../references/find-references.js'
import { recipientsIn } from './recipients.js'
import type { Statement } from './statement.js'

/**
 * What a stretch of running text (a sentence, an item of a cell) says of one liaison statement.
 *
 * @param year year of the document, for dates without one
 */
export function readStatement(document: Document, span: Span, year: number | null): Statement {
  const wide = document.wide.slice(span.start, span.end)
  const language = languageOf(wide)
  const { papers, id } = papersIn(wide, span.start, language)
  const besideId = papers.find(({ isBesideId }) => isBesideId)
  return {
    id,
    document: (besideId ?? papers[0])?.found ?? null,
    to: recipientsOf(document, wide, span, language),
    purpose: purposeOf(wide, span, language),
    due: dueOf(wide, span, language, year),
    keys: [...papers.map(({ key }) => key), ...(id ? [id.value] : [])],
  }
}

interface Paper {
  readonly found: Found<string>
  readonly key: string
  readonly isBesideId: boolean
}

function papersIn(
  wide: string,
  offset: number,
  { liaisonStatements: words }: Language,
): { papers: Paper[]; id: Found<string> | null } {
  const papers: Paper[] = []
  let id: Found<string> | null = null
  for (const mention of findReferences(wide)) {
    const place = { start: offset + mention.start, end: offset + mention.end }
    const before = wide.slice(Math.max(0, mention.start - 40), mention.start)
    const behind = wide.slice(mention.end, mention.end + 40)
    if (mention.type === 'liaison-statement') {
      if (id || words.answered.test(before) || words.from.test(behind)) continue
      id = inferred(mention.id.replace(/^.*-(?=LS)/u, ''), place, 'liaison-statement/id')
    } else if (mention.type === 'temporary-document') {
      if (words.from.test(behind)) continue
      const annex =
        words.annexBehind.exec(behind)?.groups?.annex ?? words.annexBefore.exec(before)?.groups?.annex
      papers.push({
        found: inferred(mention.id, place, 'liaison-statement/document'),
        key: annex ? `${mention.id}#${annex}` : mention.id,
        isBesideId: /^[^,;、+]{0,8}\/ ?(?:TSAG|SG ?\d{1,2})?[- ]?LS/u.test(behind),
      })
    }
  }
  return { papers, id }
}

function recipientsOf(
  document: Document,
  wide: string,
  span: Span,
  { liaisonStatements: words }: Language,
): Found<string>[] {
  const found: Found<string>[] = []
  for (const match of allMatches(wide, words.recipients)) {
    const named = match.groups?.to ?? match.groups?.for ?? match.groups?.use ?? ''
    const start = span.start + match.index + match[0].indexOf(named)
    for (const recipient of recipientsIn(document, { start, end: start + named.length }))
      if (!found.some(({ value }) => value === recipient.value)) found.push(recipient)
  }
  if (found.length > 0) return found
  const noun = words.noun.exec(wide)
  if (!noun) return found
  const groups = findReferences(wide.slice(noun.index)).filter(
    ({ type }) => type === 'study-group' || type === 'external-standard-body',
  )
  const first = groups[0]
  const last = groups.at(-1)
  if (!first || !last) return found
  return recipientsIn(document, {
    start: span.start + noun.index + first.start,
    end: span.start + noun.index + last.end,
  })
}

/** What the words ask for; the purpose that asks most where they name several. */
export function purposeOf(
  wide: string,
  span: Span,
  { liaisonStatements: words }: Language,
): Found<LiaisonStatementPurpose> | null {
  for (const [purpose, pattern] of words.purposes) {
    const match = pattern.exec(wide)
    if (!match) continue
    const start = span.start + match.index
    return inferred(purpose, { start, end: start + match[0].length }, 'liaison-statement/purpose')
  }
  return null
}

function dueOf(
  wide: string,
  span: Span,
  { decisions: words }: Language,
  year: number | null,
): Found<string> | null {
  for (const date of findDates(wide, { year })) {
    const isDue =
      words.dueBefore.test(wide.slice(Math.max(0, date.start - 60), date.start)) ||
      words.dueBehind?.test(wide.slice(date.end, date.end + 16))
    if (isDue) return dateFound(date, span.start)
  }
  return null
}

/** A date as the day by which an answer is asked for. */
export function dateFound(date: { start: number; end: number; to: string }, offset: number): Found<string> {
  return inferred(date.to, { start: offset + date.start, end: offset + date.end }, 'liaison-statement/due')
}

/** The purpose that a bare word names: `Action`, 供参考. */
export function purposeWord(wide: string, span: Span): Found<LiaisonStatementPurpose> | null {
  const { purposeWords } = languageOf(wide).liaisonStatements
  const found = purposeWords.find(([, pattern]) => pattern.test(wide))
  return found ? inferred(found[0], span, 'liaison-statement/purpose') : null
}
