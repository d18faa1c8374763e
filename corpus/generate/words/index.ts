import type { GeneratedLanguage } from '../plan/two-languages.js'
import { en } from './en/index.js'
import type { Words } from './words.js'
import { zh } from './zh/index.js'

/** The words of each language. */
export const wordsOf: Readonly<Record<GeneratedLanguage, Words>> = { en, zh }
