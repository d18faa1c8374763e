import { type AnnexMention, annexMentions, normalLabel } from './annex-mentions.js'
import type { Check } from './check.js'
import { warning } from './finding.js'
import { pointerOfBlock } from './section-pointers.js'

/** Blocks longer than this are many lines that were run together: an annex may begin anywhere in them. */
const longestParagraph = 1500

/** An annex that the body refers to and that does not stand in the document. */
export const annexMissing: Check = {
  rule: 'annex-missing',
  find({ outline, facts }) {
    const { annexes, document } = outline
    // a corrigendum speaks of the annexes of the letter that it corrects
    if (annexes.length === 0 && facts.reference?.amendment) return []
    const present = new Set(annexes.map(({ label }) => normalLabel(label)))
    // an annex without a label may be any
    if (present.has('')) return []
    const wanted = new Map<string, AnnexMention>()
    for (const block of document.blocks) {
      if (outline.isFurniture(block)) continue
      const inAnnex = annexes.length > 0 && block.index >= (annexes[0]?.from ?? 0)
      for (const mention of annexMentions(block)) {
        if (mayOpen(mention)) present.add(mention.label)
        else if (!inAnnex && !wanted.has(mention.label)) wanted.set(mention.label, mention)
      }
    }
    return [...wanted.values()].flatMap(({ label, text, block }) => {
      const parent = label.split('.')[0] ?? label
      if (present.has(label) || present.has(parent) || hasPart(present, label)) return []
      const standing = annexes.map((annex) => annex.label).join(', ')
      return warning(
        `${text} is referred to and ${standing === '' ? 'no annex stands' : `only ${standing} stand`} in the document; an annex with that label is expected.`,
        pointerOfBlock(outline, block),
      )
    })
  },
}

/** Tells whether the mention may be the heading of an annex that the outline did not find. */
function mayOpen({ block, opens }: AnnexMention): boolean {
  if (block.text.length > longestParagraph) return true
  return opens && block.text.length <= 160 && !/[.。;]$/u.test(block.wide)
}

/** Tells whether a part of the annex stands there: with A.1 there is an annex A. */
function hasPart(present: ReadonlySet<string>, label: string): boolean {
  for (const one of present) if (one.startsWith(`${label}.`)) return true
  return false
}
