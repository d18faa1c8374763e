import type { Place } from '@rapporteur/schema'
import type { Style, Styles } from '../styles.js'

/** What is said of a paragraph in the XML of its part and mammoth does not hand on. */
export interface ParagraphFacts {
  readonly at: Place
  /** The label that the file itself writes out, which goes before what its lists say; null for none. */
  label: string | null
  styleId: string | null
  /** The numId and the level that stand at the paragraph itself; its style may say more. */
  numId: string | null
  level: number | null
  outlineLevel: number | null
  /** The mark at its end is set in hidden text; null where the paragraph does not say. */
  markHidden: boolean | null
  /** A line of a table of contents: it points to the page of a heading. */
  contents: boolean
  /** Some text of it is set in bold, some is not. */
  anyBold: boolean
  anyPlain: boolean
}

/** The facts of a paragraph of which nothing is known yet. */
export function unknownFacts(at: Place): ParagraphFacts {
  return {
    at,
    label: null,
    styleId: null,
    numId: null,
    level: null,
    outlineLevel: null,
    markHidden: null,
    contents: false,
    anyBold: false,
    anyPlain: false,
  }
}

/** Depth of the heading that the paragraph is, 1 to 6; null for body text. */
export function headingDepth(facts: ParagraphFacts, style: Style): number | null {
  const level = facts.outlineLevel ?? style.outlineLevel
  return level === null || level > 8 ? null : Math.min(level + 1, 6)
}

/** Word's name for the styles of a table of contents, and what LibreOffice and WPS make of it. */
const contentsStyle = /^(?:toc|contents|(?:WPSOffice手动)?目[录錄]) ?(?:\d|heading)$/iu

/** Tells a line of a table of contents by its style (toc 1 … 9, the heading of one) or by what it points at. */
export function isContentsLine(facts: ParagraphFacts, style: Style): boolean {
  return facts.contents || contentsStyle.test(style.name)
}

/** The list and the level that number the paragraph, by its own word or its style's; null where nothing does. */
export function numberingOf(
  facts: ParagraphFacts,
  style: Style,
  levelOfStyle: (numId: string, styleId: string) => number | null,
): { numId: string; level: number } | null {
  const numId = facts.numId ?? style.numbering?.numId
  if (numId === undefined || numId === '0') return null
  const linked =
    style.numbering && style.numbering.numId === numId ? levelOfStyle(numId, style.numbering.styleId) : null
  return { numId, level: facts.level ?? linked ?? style.numbering?.level ?? 0 }
}

/** A switch as Word works it out: the run's own word, else its style's, which turns the paragraph style's round. */
export function isRunBold(
  own: boolean | null,
  runStyleId: string | null,
  facts: ParagraphFacts,
  styles: Styles,
): boolean {
  if (own !== null) return own
  return styles.ofRun(runStyleId).bold !== styles.ofParagraph(facts.styleId).bold
}
