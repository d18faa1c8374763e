import type { Block, Span } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { AnnexPart, Outline } from '../../outline/outline.js'
import { type TitleKind, titleKind } from './title.js'

/** Where an agenda stands: its title and the blocks that may hold its items. */
export interface AgendaPlace {
  readonly kind: TitleKind
  /** The title in the canonical text; null under a sentence that introduces the list. */
  readonly title: Span | null
  /** The heading that was found. */
  readonly heading: Block
  /** Blocks that may hold items. */
  readonly from: number
  readonly to: number
  readonly annex: AnnexPart | null
  /** True where the document or an annex is nothing but the agenda. */
  readonly fillsItsPart: boolean
}

interface Candidate {
  readonly block: Block
  readonly kind: TitleKind
  readonly start: number
}

/** The places at which agendas may stand, in order; whether one does, its items must tell. */
export function findPlaces(outline: Outline): AgendaPlace[] {
  const { document, annexes, letterhead, signature } = outline
  const { blocks } = document
  const candidates = blocks.flatMap((block) => candidateOf(outline, block) ?? [])
  const places: AgendaPlace[] = []
  for (const [order, { block, kind, start }] of candidates.entries()) {
    const { index } = block
    if (places.some(({ from }) => index < from)) continue
    const annex = annexes.findLast(({ from, to }) => index >= from && index < to) ?? null
    const inHead = index < letterhead.to
    const region = annex?.to ?? endOfRegion(outline, index)
    const title = kind === 'introduction' ? { first: index, last: index } : titleLines(blocks, block, annex)
    const next = candidates
      .slice(order + 1)
      .find((other) => other.block.index > title.last && !isItem(other.block))
    const isOneTable = block.cell !== null && block.cell.table.to >= letterhead.to
    const from = inHead && !annex && !isOneTable ? Math.max(letterhead.to, title.last + 1) : title.last + 1
    const cut = next && next.block.index >= from ? firstLine(blocks, next.block, from) : region
    places.push({
      kind,
      title:
        kind === 'introduction'
          ? null
          : {
              start: title.first === index ? start : (blocks[title.first] as Block).textStart,
              end: (blocks[title.last] as Block).end,
            },
      heading: block,
      from,
      to: Math.min(region, cut),
      annex,
      fillsItsPart:
        inHead || (annex !== null && index <= (annex.title.at(-1) ?? annex.heading).index) || index < 12,
    })
  }
  return places.filter(({ heading }) => !(heading.index >= signature.from && heading.index < signature.to))
}

/** The block as a title of an agenda, with where the title begins in it. */
function candidateOf(outline: Outline, block: Block): Candidate | null {
  if (block.text.length > 180 || block.text.length < 2 || outline.isFurniture(block)) return null
  const text = block.wide
  if (block.cell && !isLoneCell(block) && !isTitleOfFrontMatter(outline, block)) return null
  const kind = titleKind(text)
  if (kind && !startsAsAnnex(text)) return { block, kind, start: block.textStart }
  if (kind === 'introduction') return { block, kind, start: block.textStart }
  const inner = innerTitle(text)
  const innerKind = inner > 0 ? titleKind(text.slice(inner)) : null
  return innerKind ? { block, kind: innerKind, start: block.textStart + inner } : null
}

/** Where the title begins behind `Annex 2 –` or `Title:`; 0 where there is neither. */
function innerTitle(text: string): number {
  for (const { outline, agendas } of languages) {
    const annex = outline.annex.exec(text)?.groups?.title
    if (annex) return text.length - annex.length
    const label = agendas.titleLabel.exec(text)
    if (label && label[0].length < text.length) {
      const rest = text.slice(label[0].length)
      return text.length - rest.trimStart().length
    }
  }
  return 0
}

function startsAsAnnex(text: string): boolean {
  return languages.some(({ outline, agendas }) => outline.annex.test(text) || agendas.titleLabel.test(text))
}

/** A title in a table stands alone in its row. */
function isLoneCell(block: Block): boolean {
  const row = block.cell?.table.rows[block.cell.row] ?? []
  return row.filter(({ blocks }) => blocks.length > 0).length === 1
}

/** `Title: | Draft agenda` in the front matter of a temporary document. */
function isTitleOfFrontMatter(outline: Outline, block: Block): boolean {
  if (!block.cell || block.index >= outline.letterhead.to) return false
  const row = block.cell.table.rows[block.cell.row] ?? []
  const label = foldWidth(row.find(({ blocks }) => blocks.length > 0)?.blocks[0]?.text ?? '')
  return languages.some(({ agendas }) => agendas.titleLabel.test(label))
}

function isItem(block: Block): boolean {
  return block.label !== '' && !/[A-Z]/u.test(block.label)
}

function endOfRegion({ annexes, signature, document }: Outline, index: number): number {
  const annex = annexes.find(({ from }) => from > index)?.from ?? document.blocks.length
  return index < signature.from ? Math.min(signature.from, annex) : annex
}

/** The lines of a title: the one that names the agenda and those around it that name the meeting. */
function titleLines(
  blocks: readonly Block[],
  block: Block,
  annex: AnnexPart | null,
): { first: number; last: number } {
  let first = block.index
  let last = block.index
  const above = annex?.title ?? []
  while (above.some(({ index }) => index === first - 1) && !hasDate(blocks[first - 1] as Block)) first--
  for (let next = blocks[last + 1]; next && last < block.index + 3; next = blocks[last + 1]) {
    if (next.label || next.cell || next.text.length > 120 || hasDate(next) || !namesMeeting(next)) break
    last++
  }
  return { first, last }
}

/** The first line of the title of the next agenda. */
function firstLine(blocks: readonly Block[], heading: Block, from: number): number {
  const before = blocks[heading.index - 1]
  const isAnnex = before && heading.index - 1 >= from && startsAsAnnex(foldWidth(before.text))
  return isAnnex ? heading.index - 1 : heading.index
}

function hasDate(block: Block): boolean {
  return /\d{4}|\d ?[月日]/u.test(block.text)
}

function namesMeeting(block: Block): boolean {
  const text = block.wide
  if (/[。.;:!?]$/u.test(text)) return false
  return languages.some(
    ({ agendas, outline }) =>
      !outline.headLabel.test(text) &&
      !agendas.plainItem.test(text) &&
      agendas.meetingName.test(text) &&
      !agendas.sitting.test(text) &&
      !agendas.session.test(text) &&
      !agendas.note.test(text),
  )
}
