import { type Found, inferred } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { ValueToken } from '../letterhead/tokens.js'

/** The study period that a line names, as `2013-2016`; null where none does. */
export function studyPeriodIn(values: readonly ValueToken[]): Found<string> | null {
  for (const value of values) {
    const text = foldWidth(value.text)
    if (text.length > 200) continue
    for (const { frontMatter } of languages) {
      const match = frontMatter.studyPeriod.exec(text)
      if (!match) continue
      const { from, from2, to, to2 } = match.groups ?? {}
      const span = { start: value.start + match.index, end: value.start + match.index + match[0].length }
      return inferred(`${from ?? from2}-${to ?? to2}`, span, 'front-matter/study-period')
    }
  }
  return null
}
