import { type DocumentRecord, type Place, recordName } from '@rapporteur/schema'
import type { Filters } from '../filters.js'
import { archiveKey } from '../store/archive-key.js'
import type { ArchiveEntry } from '../store/content.js'
import { findTerms } from '../text/find-terms.js'
import { decisionPassage, type Passage, passages } from '../text/passages.js'
import type { Term } from '../text/query.js'
import { type Snippet, snippetOf } from '../text/snippet.js'
import { decisionBodies } from '../write/decision-bodies.js'

/** A document that was found, and where in it. */
export interface Hit {
  /** Key of the document in the archive. */
  readonly key: string
  readonly identifier: string | null
  readonly url: string | null
  /** What a person calls the document. */
  readonly name: string
  readonly title: string | null
  readonly kind: DocumentRecord['kind']
  readonly language: string
  readonly date: string | null
  /** Name of the source file. */
  readonly file: string | null
  /** What in the document answers, best first. */
  readonly passages: readonly FoundPassage[]
}

/** A paragraph that holds what was looked for. */
export interface FoundPassage {
  /** Number of the paragraph as printed; null where it has none. */
  readonly paragraph: string | null
  /** Heading that it stands under. */
  readonly heading: string | null
  readonly snippet: Snippet
  /** Where the paragraph stands in the canonical text; null where the record does not say. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** Where it stands in the source file. */
  readonly place: Place | null
}

/** Passages of one document that are given at the most. */
const most = 3
/** More marks than these make a passage no better. */
const enoughMarks = 3

/** The document as a hit, with the passages that hold most of what was looked for. */
export function toHit({ record }: ArchiveEntry, terms: readonly Term[], filters: Filters): Hit {
  return {
    key: archiveKey(record),
    identifier: record.id,
    url: record.url,
    name: recordName(record),
    title: record.title,
    kind: record.kind,
    language: record.language,
    date: record.date,
    file: record.source.name,
    passages: bestPassages(record, terms, filters),
  }
}

function bestPassages(record: DocumentRecord, terms: readonly Term[], filters: Filters): FoundPassage[] {
  const asked = passagesAsked(record, filters).map((passage) => ({
    passage,
    ...findTerms(passage.text, terms),
  }))
  const holding = asked.filter((entry) => entry.terms > 0)
  // The words may stand elsewhere in a document whose decisions are asked for.
  const isDecision = filters.body !== undefined || filters.action !== undefined
  const found = terms.length === 0 || (isDecision && holding.length === 0) ? asked : holding
  // Array.sort keeps the reading order of equals.
  found.sort(
    (one, other) =>
      other.terms - one.terms ||
      Math.min(other.marks.length, enoughMarks) - Math.min(one.marks.length, enoughMarks),
  )
  return found.slice(0, most).map(({ passage, marks }) => ({
    paragraph: passage.paragraph,
    heading: passage.heading,
    snippet: snippetOf(passage.text, marks),
    span: passage.start === null || passage.end === null ? null : { start: passage.start, end: passage.end },
    place: passage.place,
  }))
}

/** Where a body or an action is asked for, the decisions that answer; else every passage. */
function passagesAsked(record: DocumentRecord, { body, action }: Filters): Passage[] {
  if (body === undefined && action === undefined) return passages(record)
  return record.decisions.flatMap((decision, position) => {
    const bodies = decisionBodies(decision, record).map((name) => name.toUpperCase())
    const asked =
      (action === undefined || decision.action === action) &&
      (body === undefined || bodies.includes(body.toUpperCase()))
    const passage = asked ? decisionPassage(record, position) : null
    return passage === null ? [] : [passage]
  })
}
