import type { LanguageCode } from '@rapporteur/schema'
import { clean } from '../clean.js'

/** A text with the spelling that it is in, as Edoxen holds every text: an ISO 24229 code. */
export interface LocalizedString {
  readonly spelling: string
  readonly value: string
}

/** ISO 639-3 codes with the script (ISO 15924), which is how ISO 24229 names a spelling. */
const spellings: Readonly<Record<string, string>> = {
  zh: 'zho-Hans',
  en: 'eng-Latn',
  fr: 'fra-Latn',
  es: 'spa-Latn',
  ru: 'rus-Cyrl',
  ar: 'ara-Arab',
}

/** The text as a list of one; an empty list where there is none. */
export function localized(text: string | null, language: LanguageCode): LocalizedString[] {
  return text === null ? [] : [{ spelling: spellings[language] ?? language, value: clean(text) }]
}
