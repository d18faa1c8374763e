import { languages } from '../../language/index.js'
import type { PeopleWords } from '../../language/people-words.js'

/** One pattern source of what every language says that says anything. */
export function anyLanguage(pick: (words: PeopleWords) => string): string {
  return `(?:${languages
    .map((language) => pick(language.people))
    .filter(Boolean)
    .join('|')})`
}
