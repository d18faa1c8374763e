import { english } from './en.js'
import type { PageWords } from './page-words.js'
import { chinese } from './zh.js'

/** The languages that the pages speak. */
export const pageLanguages = ['en', 'zh'] as const
/** One of {@link pageLanguages}. */
export type PageLanguage = (typeof pageLanguages)[number]

const words: Readonly<Record<PageLanguage, PageWords>> = { en: english, zh: chinese }

/** The words of the pages in a language; English for one that they do not speak. */
export function pageWords(language: string): PageWords {
  return language === 'zh' ? words.zh : words.en
}

/** A code of the record in words. */
export function codeWords(code: string, { codes }: PageWords): string {
  return codes[code] ?? code.replaceAll('-', ' ')
}
