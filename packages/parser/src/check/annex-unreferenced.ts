import { foldWidth } from '../document/text.js'
import { languages } from '../language/index.js'
import { annexMentions, normalLabel } from './annex-mentions.js'
import type { Check } from './check.js'
import { info } from './finding.js'
import { isLetter } from './is-letter.js'

/** An annex of a letter that nothing refers to, while others are referred to by their labels. */
export const annexUnreferenced: Check = {
  rule: 'annex-unreferenced',
  find({ facts, outline }) {
    const { annexes, document, body } = outline
    if (!isLetter(facts) || annexes.length < 2) return []
    const named = new Set<string>()
    for (const block of document.blocks) {
      if (block.index >= body.from && block.index < body.to && speaksAtLarge(block.text)) return []
      if (annexes.some(({ heading }) => heading === block)) continue
      for (const { label } of annexMentions(block)) named.add(label)
    }
    const isNamed = (label: string) => named.has(label) || named.has(label.split('.')[0] ?? label)
    if (!annexes.some(({ label }) => isNamed(normalLabel(label)))) return []
    return annexes.flatMap(({ label }, order) =>
      label === '' || isNamed(normalLabel(label))
        ? []
        : info(
            `Annex ${label} is referred to nowhere in the letter; a reference to it is expected.`,
            `/annexes/${order}`,
          ),
    )
  },
}

function speaksAtLarge(text: string): boolean {
  const wide = foldWidth(text)
  return languages.some(({ checks }) => checks.annexesAtLarge.test(wide))
}
