import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import type { TermsOfReferenceWords } from '../../language/terms-of-reference-words.js'

/** The place of the words "terms of reference" in a title, in UTF-16 offsets of the given title. */
export interface NamedIn {
  readonly start: number
  readonly end: number
  readonly words: TermsOfReferenceWords
}

/**
 * Where a title says that terms of reference follow: `职责范围：…`, `…的新职责范围`, `Terms of reference of …`,
 * `… – Terms of Reference`; null where it does not, or only speaks of them (`groups, their terms of reference
 * and rapporteurs`).
 */
export function findNameInTitle(title: string): NamedIn | null {
  const text = foldWidth(title)
  for (const { termsOfReference: words } of languages) {
    const match = words.name.exec(text)
    if (!match) continue
    const end = match.index + match[0].length
    if (words.mentionBefore.test(text.slice(0, match.index)) || !words.afterName.test(text.slice(end)))
      continue
    return { start: match.index, end, words }
  }
  return null
}

/** Tells whether words name a group: by a word for groups or by a group's acronym. */
export function namesGroup(text: string): boolean {
  const wide = foldWidth(text)
  return (
    groupAcronym.test(wide) || languages.some(({ termsOfReference }) => termsOfReference.group.test(wide))
  )
}

/** An acronym that begins as those of groups do: `FG DLT`, `FG-AI4H`, `RG-WM`, `JCA-IdM`, `SG3RG-AFR`, `CWG-COP`. */
export const groupAcronym =
  /(?<![A-Za-z\d-])(?:(?:TSAG-)?(?:FG|JCA|RG|CG|WG|CWG|JWG|JRG|IRG|ICG|AHG|EG|TG|GSI|SG\d{1,2}RG)[- –]{1,2}[A-Za-z0-9][A-Za-z0-9]{0,20}(?:[-&/][A-Za-z0-9]{1,16}){0,3}|CCV|SCV)(?![A-Za-z\d])/u
