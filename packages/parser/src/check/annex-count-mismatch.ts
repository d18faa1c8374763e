import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import type { Check } from './check.js'
import { info, warning } from './finding.js'
import { isLetter } from './is-letter.js'

/** A note of enclosures that counts other annexes than there are. */
export const annexCountMismatch: Check = {
  rule: 'annex-count-mismatch',
  find({ facts, outline }) {
    if (!isLetter(facts)) return []
    const { annexes, document } = outline
    const said = enclosures(
      document.blocks.slice(0, annexes[0]?.from ?? document.blocks.length).map(({ text }) => text),
    )
    // A.1 is a part of annex A and is not counted
    const standing = annexes.filter(({ label }) => !label.includes('.')).length
    if (said === null || said === standing) return []
    // all of them absent: they may be files of their own
    const tell = standing === 0 ? info : warning
    return [
      tell(
        `The note of enclosures counts ${said} and ${standing} ${standing === 1 ? 'annex stands' : 'annexes stand'} in the document; the same number is expected.`,
        standing === 0 ? null : '/annexes/0',
      ),
    ]
  },
}

/** The number that a note of enclosures gives, null where there is no such note. */
function enclosures(texts: readonly string[]): number | null {
  for (const text of texts) {
    if (text.length > 30) continue
    const wide = foldWidth(text)
    for (const { checks } of languages) {
      const word = checks.enclosures.exec(wide)?.groups?.number
      const number = word === undefined ? null : checks.number(word)
      if (number !== null) return number
    }
  }
  return null
}
