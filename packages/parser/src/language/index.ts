import { hasHan } from '../document/text.js'
import { en } from './en/index.js'
import type { Language } from './language.js'
import { zh } from './zh/index.js'

/** Every language that documents are read in. */
export const languages: readonly Language[] = [zh, en]

/** The pack for a piece of text: Chinese where it holds a Chinese character, else English. */
export function languageOf(text: string): Language {
  return hasHan(text) ? zh : en
}
