import type { Block } from '../document/document.js'
import { bareLabel } from '../document/label.js'
import type { AnnexPart } from '../outline/outline.js'
import type { Check } from './check.js'
import { countedNumber } from './counting.js'
import { type Finding, warning } from './finding.js'
import { hasOwnNumbering } from './own-numbering.js'
import { pointerOfBlock } from './section-pointers.js'

interface Last {
  readonly block: Block
  readonly number: number
  /** True where the number before it came right before. */
  readonly follows: boolean
  /** Set on the second block of the same number until the count goes on. */
  readonly repeats: Block | null
}

/** A number that two paragraphs of one count bear: the count comes up to it, repeats it and goes on. */
export const paragraphNumberRepeated: Check = {
  rule: 'paragraph-number-repeated',
  find({ facts, outline }) {
    const found: Finding[] = []
    let region: AnnexPart | null = null
    let counts = new Map<string, Last>()
    for (const block of outline.document.blocks) {
      if (block.label === '' || block.cell || outline.isFurniture(block)) continue
      const counted = countedNumber(bareLabel(block.label))
      const section = counted && outline.sectionOf(block)
      if (!counted || !section || !hasOwnNumbering(facts, outline, section)) continue
      if (section.annex !== region) {
        region = section.annex
        counts = new Map()
      }
      // labels of one form only: 2 and 2) count apart
      const form = `${counted.count} ${block.label.replace(/[\p{L}\d]/gu, '')}`
      const last = counts.get(form)
      const { number } = counted
      const follows = last !== undefined && number === last.number + 1
      // the number that the second should have had may be left out: 3, 4, 4, 6
      const goesOn = last !== undefined && (follows || number === last.number + 2)
      if (goesOn && last.repeats) {
        const pointer = pointerOfBlock(outline, last.block)
        found.push(
          warning(
            `Paragraph number ${bareLabel(last.block.label)} is used twice; ${counted.labelOf(last.number + 1)} is expected the second time.`,
            pointer,
          ),
        )
      }
      const repeats =
        last !== undefined &&
        number === last.number &&
        last.follows &&
        !last.repeats &&
        last.block.text !== block.text
      counts.set(form, { block, number, follows, repeats: repeats && last ? last.block : null })
      // what stands below counts anew under each number
      for (const other of counts.keys())
        if (other.startsWith(`${counted.labelOf(number)}.`)) counts.delete(other)
    }
    return found
  },
}
