import type { DecisionAction, LiaisonStatement } from '@rapporteur/schema'
import { allMatches } from '../document/all-matches.js'
import type { Block, Document, Span } from '../document/document.js'
import type { Traced } from '../document/found.js'
import { foldWidth } from '../document/text.js'
import type { DecisionsWords } from '../language/decisions-words.js'
import { languageOf } from '../language/index.js'
import type { Outline } from '../outline/outline.js'
import type { Act } from './decisions/act.js'
import { findActs } from './decisions/find-acts.js'
import { maskQuoted } from './decisions/mask.js'
import { sentencesOf } from './decisions/sentences.js'
import type { Unnamed } from './decisions/subjects.js'
import { statementOfFrontPage } from './liaison-statements/from-front-page.js'
import { statementsInTable } from './liaison-statements/from-tables.js'
import { readStatement } from './liaison-statements/read-statement.js'
import { mergeStatements, oneOfEach, type Statement, toRecord } from './liaison-statements/statement.js'
import { findReferences } from './references/find-references.js'

/** What is known of the document before its liaison statements are read. */
export interface LiaisonStatementFacts {
  /** Year of the document, for dates without one; null where it is not known. */
  readonly year?: number | null
}

/** Acts by which a meeting sends a statement; to note one or to think of one is none. */
const sendingActs: ReadonlySet<DecisionAction> = new Set([
  'agree',
  'approve',
  'decide',
  'authorize',
  'request',
  'instruct',
  'endorse',
  'accept',
])

/**
 * The liaison statements that a meeting sends, as its paragraphs and its tables tell of them, one entry each; for
 * a paper that is a liaison statement itself, that one.
 */
export function extractLiaisonStatements(
  outline: Outline,
  facts: LiaisonStatementFacts = {},
): readonly Traced<LiaisonStatement>[] {
  const { document } = outline
  const year = facts.year ?? null
  const own = statementOfFrontPage(document, year)
  if (own) return [toRecord(own)]
  const statements: Statement[] = []
  // the report of a meeting may leave it out that the meeting acts
  const unnamed = { spokenOf: null, meeting: outline.salutation === null }
  let inList = false
  for (const block of document.blocks) {
    if (outline.isFurniture(block)) continue
    if (inList && block.label !== '') {
      const item = readStatement(document, { start: block.textStart, end: block.end }, year)
      if (item.keys.length > 0) statements.push(item)
      continue
    }
    statements.push(...statementsInBlock(document, block, year, unnamed))
    inList = opensList(block)
  }
  for (const table of document.tables) {
    const above = document.blocks[table.from - 1]?.text ?? ''
    const inside = document.blocks[table.from]
    const section = inside ? outline.sectionOf(inside) : null
    const heading = foldWidth(`${section?.titled ? section.opening.text : ''} ${above}`).trim()
    statements.push(...statementsInTable(document, table, heading, year))
  }
  return oneOfEach(statements).map(toRecord)
}

const addressedWithPaper = / to [^()]{2,60} \((?:TD|C)[^()]{1,30}\)/gu
const addressed = / to (?=\p{Lu}|\d|the \p{Lu})/u

/** `TD 12 to SG5 and TD 13 to SG9`: a sentence in which each paper has groups of its own tells of as many statements. */
function partsOf(sentence: string): Span[] {
  const whole = { start: 0, end: sentence.length }
  if (!addressed.test(sentence)) return [whole]
  // to Study Group 7 (TD 31) and to SC 6 (TD 32)
  const bracketed = allMatches(sentence, addressedWithPaper)
  if (bracketed.length > 1) {
    const ends = bracketed.map(({ index, 0: words }, order) =>
      order + 1 < bracketed.length ? index + words.length : sentence.length,
    )
    return ends.map((end, order) => ({ start: ends[order - 1] ?? 0, end }))
  }
  const papers = findReferences(sentence).filter(({ type }) => type === 'temporary-document')
  const ends = papers.map((_, order) => papers[order + 1]?.start ?? sentence.length)
  const each =
    papers.length > 1 && papers.every(({ end }, order) => addressed.test(sentence.slice(end, ends[order])))
  return each ? ends.map((end, order) => ({ start: ends[order - 1] ?? 0, end })) : [whole]
}

/** The acts of any body, also of one that is named by its kind alone: 焦点组同意…. */
function actsIn(sentence: string, words: DecisionsWords, unnamed?: Unnamed): Act[] {
  const acts = findActs(sentence, words, null, unnamed)
  if (acts.length > 0) return acts
  for (const [beginning] of words.kindsOfGroup) {
    const [first] = findActs(sentence, words, beginning)
    if (first) return [first]
  }
  return []
}

/** `The meeting approved the following liaison statements:` */
function opensList({ text }: Block): boolean {
  if (!/[:：] *$/u.test(text)) return false
  const wide = foldWidth(text)
  const { decisions, liaisonStatements: words } = languageOf(wide)
  if (!words.noun.test(wide) || words.notSent.test(wide)) return false
  const masked = maskQuoted(wide)
  const last = sentencesOf(masked, decisions.sentenceEnd, wide).at(-1)
  const acts = last ? actsIn(masked.slice(last.start, last.end), decisions) : []
  return acts.some(({ action }) => sendingActs.has(action))
}

function statementsInBlock(
  document: Document,
  block: Block,
  year: number | null,
  unnamed: Unnamed,
): Statement[] {
  const wide = block.wide
  const { decisions, liaisonStatements: words } = languageOf(wide)
  if (!words.noun.test(wide) || !words.sending.test(wide)) return []
  const masked = maskQuoted(wide)
  const found: Statement[] = []
  for (const { start, end } of sentencesOf(masked, decisions.sentenceEnd, wide)) {
    const sentence = masked.slice(start, end)
    const printed = wide.slice(start, end)
    if (!words.noun.test(printed) || !words.sending.test(sentence) || words.notSent.test(sentence)) continue
    const acts = actsIn(sentence, decisions, unnamed)
    if (!acts.some(({ action }) => sendingActs.has(action)) && !words.sent.test(sentence)) continue
    // the meeting noted one statement and agreed to send another
    const act = acts.find(({ action }) => sendingActs.has(action))
    const from = act && act !== acts[0] && words.noun.test(printed.slice(act.start)) ? act.start : 0
    for (const span of partsOf(printed.slice(from))) {
      const offset = block.textStart + start + from
      const statement = readStatement(document, { start: offset + span.start, end: offset + span.end }, year)
      const before = found.at(-1)
      const goesOn = before !== undefined && before.keys.length === 0 && statement.to.length === 0
      if (goesOn) found[found.length - 1] = mergeStatements(before, statement)
      else if (statement.keys.length > 0 || statement.to.length > 0) found.push(statement)
    }
  }
  return found
}
