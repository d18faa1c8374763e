import { type Found, inferred } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { mastheadLength } from '../letterhead/shape.js'
import type { ValueToken } from '../letterhead/tokens.js'

/** The group that publishes the paper, from the line that names it and nothing else; null where none does. */
export function groupIn(values: readonly ValueToken[]): Found<string> | null {
  for (const value of values) {
    const text = foldWidth(value.text.slice(mastheadLength(value.text)))
    for (const { frontMatter } of languages) {
      const match = frontMatter.group.exec(text)
      const group = match?.groups?.number ? `SG${Number(match.groups.number)}` : match ? 'TSAG' : null
      if (group) return inferred(group, value, 'front-matter/group')
    }
  }
  return null
}
