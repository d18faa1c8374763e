import { languages } from '../../language/index.js'
import type { ReferencesWords } from '../../language/references-words.js'

type SingleWord = Exclude<keyof ReferencesWords, 'nouns' | 'bureaux' | 'sectors'>

/** One pattern source of what every language says: a document mixes them. */
export function anyLanguage(pick: (words: ReferencesWords) => string): string {
  return `(?:${languages.map((language) => pick(language.references)).join('|')})`
}

/** The words of one slot, in every language. */
export function word(slot: SingleWord): string {
  return anyLanguage((words) => words[slot])
}

/** Behind a reference no letter and no digit goes on; Chinese may follow at once. */
export const ending = '(?![A-Za-z0-9\\u00C0-\\u024F])'

/** Behind a bare number: neither another digit nor a decimal. */
export const numberEnding = '(?![A-Za-z0-9\\u00C0-\\u024F]|[.,]\\d)'
