import type { Block } from '../document/document.js'
import { foldWidth, hasHan } from '../document/text.js'
import { languageOf } from '../language/index.js'
import type { AnnexPart, Range, SectionPart } from './outline.js'
import { isMarkedHeading, isTitleLike } from './shape.js'

interface OpenSection {
  opening: Block
  label: string
  titled: boolean
  depth: number
  /** How the section is ordered among its like: number parts, or null for a heading without a number. */
  parts: readonly number[] | null
  blocks: Block[]
  sections: OpenSection[]
  annex: AnnexPart | null
  from: number
  to: number
}

/** The outline of a document: annexes and headings as they nest, numbered paragraphs by their numbers. */
export function findSections(
  blocks: readonly Block[],
  annexes: readonly AnnexPart[],
  regions: readonly Range[],
  furniture: ReadonlySet<number>,
): { sections: readonly SectionPart[]; sectionOfBlock: readonly (SectionPart | null)[] } {
  const outermost: OpenSection[] = []
  const sectionOfBlock: (OpenSection | null)[] = new Array(blocks.length).fill(null)
  const annexByHeading = new Map(annexes.map((annex) => [annex.heading.index, annex]))
  let open: OpenSection[] = []
  let numbering = new Numbering()
  let annex: AnnexPart | null = null
  let root: OpenSection | null = null

  const close = (depth: number, at: number) => {
    while (open.length > 0 && (open.at(-1) as OpenSection).depth >= depth) (open.pop() as OpenSection).to = at
  }
  const start = (section: OpenSection) => {
    close(section.depth, section.from)
    const parent = open.at(-1)
    if (parent) parent.sections.push(section)
    else outermost.push(section)
    open.push(section)
    sectionOfBlock[section.opening.index] = section
    if (!section.titled) section.blocks.push(section.opening)
  }

  for (const region of regions) {
    for (let index = region.from; index < region.to; index++) {
      const block = blocks[index] as Block
      const opened = annexByHeading.get(index)
      if (opened) {
        annex = opened
        numbering = new Numbering()
        const depth = opened.label.includes('.') ? 2 : 1
        root = sectionFrom(block, opened.label, true, depth, null, annex)
        start(root)
        continue
      }
      if (furniture.has(index)) continue
      if (annex?.title.includes(block)) {
        sectionOfBlock[index] = root
        continue
      }
      const base = annex ? (annex.label.includes('.') ? 2 : 1) : 0
      const parts = block.cell ? null : numbering.next(block)
      const titled = isTitled(block)
      if (parts) {
        const headed = numbering.titled || (titled && parts.length === 1)
        if (parts.length === 1 && titled) numbering.titled = true
        const above = !headed && open.at(-1) ? nearestHeading(open, base) : base
        start(
          sectionFrom(
            block,
            block.label.replace(/[.、．]$/u, ''),
            titled,
            above + parts.length,
            parts,
            annex,
          ),
        )
      } else if (
        !block.cell &&
        block.label === '' &&
        (isMarkedHeading(block) || block.bold || !numbering.titled || open.at(-1)?.titled) &&
        isHeading(block, blocks[index + 1], numbering.titled)
      ) {
        const numbered = numbering.titled ? (open.findLast((section) => section.parts)?.depth ?? base) : base
        const nests = open.some(
          ({ titled, depth, opening }) =>
            titled && depth === numbered + 1 && !(opening.depth !== null && opening.depth === block.depth),
        )
        start(sectionFrom(block, '', true, headingDepth(block, numbered, nests), null, annex))
      } else {
        const section = open.at(-1)
        if (section) {
          section.blocks.push(block)
          sectionOfBlock[index] = section
        } else start(sectionFrom(block, '', false, 1, null, null))
      }
    }
    close(0, region.to)
    open = []
    annex = null
    numbering = new Numbering()
  }
  return { sections: outermost, sectionOfBlock }
}

function sectionFrom(
  opening: Block,
  label: string,
  titled: boolean,
  depth: number,
  parts: readonly number[] | null,
  annex: AnnexPart | null,
): OpenSection {
  return {
    opening,
    label,
    titled,
    depth,
    parts,
    annex,
    blocks: [],
    sections: [],
    from: opening.index,
    to: opening.index + 1,
  }
}

/** Where numbered blocks are paragraphs, a heading without a number stands above them. */
function nearestHeading(open: readonly OpenSection[], base: number): number {
  return open.findLast((section) => section.parts === null)?.depth ?? base
}

/** `nests` tells that a heading is open below which a deeper one may stand. */
function headingDepth(block: Block, above: number, nests: boolean): number {
  return nests && block.depth !== null && block.depth > above + 1 ? above + 2 : above + 1
}

function isTitled(block: Block): boolean {
  if (block.text === '') return false
  if (isMarkedHeading(block)) return block.text.length < 200
  return isTitleLike(block) && !/[:：?？]$/u.test(block.text)
}

const longestHanHeading = 24
const longestLatinHeading = 70
/** Tabs, addresses, file names, telephone numbers, lines to fill in. */
const notInTitles = /\t|^[^/]{0,30}\d[^/]{0,20} \/ |@|https?:|[a-z]\.[a-z]{2}|^\+?\d[\d ]+$|[-_.]{4}/iu
/** A label with a number or a code behind it, a place to fill in, cells of a row. */
const field =
  /^[^:：\d]{1,24}[:：] ?(?:\+?\d|[A-Z]{2,}[\w-]*\d)|^\[[^\]]*\]$|^[(（][^()（）]*[)）]$| \/ .*(?: \/ |\t)| \/ [-–•]/u
const stops = /[。.;；,，:：!！?？]$/u

/** A heading without a number: marked as one, or short and alone above a paragraph of text. */
function isHeading(block: Block, next: Block | undefined, isTitledCount: boolean): boolean {
  if (!isTitleLike(block) || isInBrackets(block) || opensWith(block, 'enclosures')) return false
  if (opensWith(block, 'citing') || opensWith(block, 'note')) return false
  if (isMarkedHeading(block)) return true
  if (!next || next.cell || stops.test(block.text) || notInTitles.test(block.text)) return false
  if (field.test(block.text) || /[-_.…]{5}/u.test(next.text)) return false
  if (block.bold) return true
  // a document begins with its title, which may be longer than a heading
  if (block.index === 0 && next.text.length <= longestLatinHeading) return true
  const isLong = block.text.length > (hasHan(block.text) ? longestHanHeading : longestLatinHeading)
  if (isLong && block.index > 0) return false
  // where numbers bear titles, what stands right above one is the last line of the section before
  if (isTitledCount && /^\d/u.test(next.label) && isTitled(next)) return false
  return (
    (next.label !== '' && !goesOnLettering(next)) ||
    opensWith(next, 'citing') ||
    next.text.length > block.text.length * 2
  )
}

/** `(Geneva, 6-15 March 2024)` below a title says more of it and heads nothing. */
function isInBrackets({ wide }: Block): boolean {
  return wide.startsWith('(') && wide.endsWith(')')
}

/** `g)`: an item of a list that began above. */
function goesOnLettering({ label }: Block): boolean {
  return /^(?:\(?[b-z]\)|[b-z]\.)$/u.test(foldWidth(label))
}

function opensWith(block: Block, part: 'citing' | 'note' | 'enclosures'): boolean {
  const text = block.wide.slice(0, 40)
  return languageOf(text).outline[part].test(text)
}

/** Follows the numbers of a region: which of them go on counting and so open a section. */
class Numbering {
  /** True once a number of the outermost level bore a title: then what has no number stands below. */
  titled = false
  private last: readonly number[] = []
  private pointed: boolean | null = null
  /** The last number of a list that counts on its own inside a section, and the block that bore it. */
  private inner: { number: number; index: number } | null = null

  /** The parts of the block's number where it is the next in the count, else null. */
  next(block: Block): readonly number[] | null {
    const label = foldWidth(block.label)
    if (label === '' || !/^(?:\d{1,3}(?:\.\d{1,3}){0,5}\.?|[一二三四五六七八九十]{1,3}、)$/u.test(label))
      return null
    const parts = /^\d/u.test(label)
      ? label.replace(/\.$/u, '').split('.').map(Number)
      : [chineseNumber(label)]
    const pointed = parts.length === 1 && /[.、]$/u.test(label)
    if (parts.length === 1 && this.pointed !== null && this.pointed !== pointed) return null
    if (this.isInList(parts, block.index) || !this.follows(parts, isMarkedHeading(block))) return null
    if (parts.length === 1) this.pointed = pointed
    this.last = parts
    return parts
  }

  /** A count that begins again at 1 is a list of the section's own, as long as its items follow each other. */
  private isInList(parts: readonly number[], index: number): boolean {
    const number = parts[0] as number
    const starts = parts.length === 1 && number === 1 && this.last.length > 0
    const goesOn = parts.length === 1 && this.inner?.number === number - 1 && this.inner.index === index - 1
    this.inner = starts || goesOn ? { number, index } : null
    return starts || goesOn
  }

  /** A number follows when it is the first of its level or comes at most a few behind the last of it; that of a marked heading may leap. */
  private follows(parts: readonly number[], marked: boolean): boolean {
    const level = parts.length - 1
    const current = parts[level] as number
    const sameAbove = parts.slice(0, level).every((part, order) => part === this.last[order])
    if (this.last.length === 0) return level > 0 || current <= 1 || current < 40
    if (sameAbove) {
      const before = this.last[level]
      return before === undefined ? current <= 3 : current > before && (marked || current <= before + 5)
    }
    const above = parts.slice(0, level)
    return level > 0 && this.comesAfter(above)
  }

  private comesAfter(parts: readonly number[]): boolean {
    for (const [order, part] of parts.entries()) {
      const before = this.last[order] ?? 0
      if (part !== before) return part > before && part <= before + 5
    }
    return true
  }
}

const chineseDigits = '零一二三四五六七八九十'

function chineseNumber(label: string): number {
  const digits = label.replace('、', '')
  if (digits.length === 1) return chineseDigits.indexOf(digits)
  if (digits.startsWith('十')) return 10 + chineseDigits.indexOf(digits.slice(1))
  const [tens, , ones] = digits
  return chineseDigits.indexOf(tens ?? '') * 10 + (ones ? chineseDigits.indexOf(ones) : 0)
}
