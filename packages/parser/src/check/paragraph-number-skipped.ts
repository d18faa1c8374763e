import type { AnnexPart, SectionPart } from '../outline/outline.js'
import type { Check } from './check.js'
import { type Counted, countedNumber, isPrinted, missingBetween } from './counting.js'
import { type Finding, warning } from './finding.js'
import { hasOwnNumbering } from './own-numbering.js'
import { sectionPointers } from './section-pointers.js'

interface Last {
  readonly section: SectionPart
  readonly counted: Counted
  /** How many numbers have followed each other up to here. */
  readonly run: number
}

/** A number that a count of paragraphs leaves out, and that is printed nowhere between its neighbours. */
export const paragraphNumberSkipped: Check = {
  rule: 'paragraph-number-skipped',
  find({ facts, outline }) {
    const { document } = outline
    const found: Finding[] = []
    const gaps: { readonly finding: Finding; readonly last: Last; readonly next: Counted }[] = []
    const lastOf = new Map<AnnexPart | null, Map<string, Last>>()
    for (const [section, pointer] of sectionPointers(outline)) {
      const counted = countedNumber(section.label)
      if (!counted || section.annex?.heading === section.opening || !hasOwnNumbering(facts, outline, section))
        continue
      const counts = lastOf.get(section.annex) ?? new Map<string, Last>()
      lastOf.set(section.annex, counts)
      const last = counts.get(counted.count)
      const follows = last?.counted.number === counted.number - 1
      counts.set(counted.count, { section, counted, run: follows ? last.run + 1 : 1 })
      if (!last) continue
      const waiting = gaps.findIndex(
        (gap) => gap.next.count === counted.count && gap.next.number === counted.number - 1,
      )
      // a gap in a count of two is none: the number behind it must go on too
      if (waiting >= 0 && follows) found.push(...gaps.splice(waiting, 1).map(({ finding }) => finding))
      const missing = missingBetween(last.counted, counted)
      if (missing.length === 0) continue
      const between = document.text.slice(last.section.opening.textStart, section.opening.start + 1)
      if (missing.some((label) => isPrinted(between, label))) continue
      const finding = warning(
        `Paragraph ${section.label} follows paragraph ${last.section.label}; ${missing.join(', ')} is expected between them.`,
        `${pointer}/label`,
      )
      if (last.run >= 2) found.push(finding)
      else gaps.push({ finding, last, next: counted })
    }
    return found
  },
}
