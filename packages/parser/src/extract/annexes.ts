import type { Annex, AnnexKind } from '@rapporteur/schema'
import type { Document, Span } from '../document/document.js'
import { inferred, read, type Traced } from '../document/found.js'
import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import type { AnnexPart, Outline } from '../outline/outline.js'
import { isBulleted, isTitleLike } from '../outline/shape.js'
import { findNameInTitle } from './terms-of-reference/title.js'
import { isKnownHeading, topicOf } from './terms-of-reference/topics.js'

/** The annexes of a document with their labels (`A`, `2`, `A.1`) and titles as printed, and what each holds. */
export function extractAnnexes(outline: Outline): Traced<Annex[]> {
  return outline.annexes.map((annex): Traced<Annex> => {
    const { document } = outline
    const title = annexTitle(annex)
    const words = title ? document.text.slice(title.start, title.end) : ''
    const around = annexAround(outline, annex)
    const byTitle = kindOfTitle(words) ?? (around && isTermsOfReference(document, around))
    return {
      label: annex.label ? inferred(annex.label, annex.heading, 'annex/label') : null,
      title: title && read(document, title, 'annex/title'),
      kind:
        title && byTitle
          ? inferred(byTitle, title, 'annex/kind-by-title')
          : inferred(kindOfContent(outline, annex), contentSpan(document, annex), 'annex/kind-by-content'),
    }
  })
}

/** The annex A around an annex A.1; null for an annex that is no part of another. */
export function annexAround({ annexes }: Outline, { label }: AnnexPart): AnnexPart | null {
  const outer = /^(.+)\.\d{1,2}$/u.exec(label)?.[1]
  return annexes.find((annex) => annex.label === outer) ?? null
}

/** The kind of what stands in an annex whose title says that it holds terms of reference. */
function isTermsOfReference(document: Document, annex: AnnexPart): AnnexKind | null {
  const title = annexTitle(annex)
  return title && findNameInTitle(document.text.slice(title.start, title.end)) ? 'terms-of-reference' : null
}

/**
 * Where the title of an annex stands: behind its label on the same line, or on the lines below it up to the first
 * heading of its text; null for none.
 */
export function annexTitle({ title, titleStart }: AnnexPart): Span | null {
  const heading = title.findIndex(
    (line, order) => order > 0 && isKnownHeading(line.text) && !findNameInTitle(line.text),
  )
  const last = heading < 0 ? title.at(-1) : title[heading - 1]
  return last && last.end > titleStart ? { start: titleStart, end: last.end } : null
}

/** The kind of annex that the words of a title tell, or null where they are silent. */
export function kindOfTitle(title: string): AnnexKind | null {
  if (title === '') return null
  if (findNameInTitle(title)) return 'terms-of-reference'
  const text = foldWidth(title)
  for (const { annexes } of languages) {
    const kind = annexes.kinds.find(([, words]) => words.test(text))?.[0]
    if (kind) return kind
  }
  return null
}

const fewestFields = 3
const topicsOfTerms = [
  'scope',
  'objectives',
  'tasks',
  'relationships',
  'parent-group',
  'leadership',
  'deliverables',
]
const blank = /[-_.…]{5,}|[□☐☑☒]/u
const clock = /^\(?\d{1,2} ?[:.h时] ?\d{2}(?:分)? ?(?:[-–—~]|至|to)/u

/** What an annex holds, by the form of its content: lines to fill in, an agenda's standing items, a table, a list. */
function kindOfContent(outline: Outline, annex: AnnexPart): AnnexKind {
  const { blocks } = outline.document
  const first = (annex.title.at(-1)?.index ?? annex.heading.index) + 1
  const content = blocks
    .slice(Math.max(first, annex.from + 1), annex.to)
    .filter((block) => !outline.isFurniture(block))
  if (content.length === 0) return 'other'
  if (content.slice(0, 2).some((block) => isTitleLike(block) && findNameInTitle(block.text)))
    return 'terms-of-reference'
  let fields = 0
  let items = 0
  let times = 0
  let cells = 0
  let bullets = 0
  const topics = new Set<string>()
  for (const block of content) {
    const text = block.wide.slice(0, 200)
    if (blank.test(text) || languages.some(({ annexes }) => annexes.formField.test(text))) fields++
    if (languages.some(({ annexes }) => annexes.agendaItem.test(text))) items++
    if (clock.test(text)) times++
    if (block.cell) cells++
    else if (isBulleted(block)) bullets++
    if (isKnownHeading(text)) topics.add(topicOf(text))
  }
  if (fields >= fewestFields && fields * 4 >= content.length) return 'form'
  if (times >= 3) return 'programme'
  if (items >= 2) return 'agenda'
  if (topicsOfTerms.filter((topic) => topics.has(topic)).length >= 3 && topics.size >= 4)
    return 'terms-of-reference'
  const letters = content.reduce((sum, { text }) => sum + text.length, 0)
  const inCells = content.reduce((sum, { text, cell }) => sum + (cell ? text.length : 0), 0)
  if (cells > 3 && inCells * 10 >= letters * 7) return 'table'
  return bullets * 10 >= content.length * 8 && bullets >= 3 ? 'list' : 'other'
}

function contentSpan(document: Document, annex: AnnexPart): Span {
  const last = document.blocks[annex.to - 1] ?? annex.heading
  return { start: annex.heading.start, end: last.end }
}
