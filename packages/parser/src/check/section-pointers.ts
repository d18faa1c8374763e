import type { Block } from '../document/document.js'
import type { Outline, SectionPart } from '../outline/outline.js'

/** The pointer of every section of the outline: the record's sections are the same tree. */
export function sectionPointers({ sections }: Outline): ReadonlyMap<SectionPart, string> {
  const pointers = new Map<SectionPart, string>()
  const visit = (parts: readonly SectionPart[], above: string) => {
    for (const [order, part] of parts.entries()) {
      const pointer = `${above}/sections/${order}`
      pointers.set(part, pointer)
      visit(part.sections, pointer)
    }
  }
  visit(sections, '')
  return pointers
}

/** The pointer of the section that a block stands in, null where it stands in none. */
export function pointerOfBlock(outline: Outline, block: Block): string | null {
  const section = outline.sectionOf(block)
  return (section && sectionPointers(outline).get(section)) ?? null
}
