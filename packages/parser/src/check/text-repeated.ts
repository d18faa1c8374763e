import type { Check } from './check.js'
import { warning } from './finding.js'
import { pointerOfBlock } from './section-pointers.js'

/** Paragraphs this long are not the same by chance. */
const leastLength = 60
const leastRepeats = 4

/** A document that was pasted twice: at least a third of its long paragraphs are there two times. */
export const textRepeated: Check = {
  rule: 'text-repeated',
  find({ outline }) {
    const seen = new Set<string>()
    const long = outline.document.blocks.filter(({ text }) => text.length >= leastLength)
    const repeated = long.filter(({ text }) => {
      if (seen.has(text)) return true
      seen.add(text)
      return false
    })
    const [first] = repeated
    return first && repeated.length >= leastRepeats && repeated.length * 3 >= long.length
      ? [
          warning(
            `${repeated.length} of ${long.length} long paragraphs stand in the document twice; each is expected once.`,
            pointerOfBlock(outline, first),
          ),
        ]
      : []
  },
}
