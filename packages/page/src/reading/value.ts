import type { DocumentRecord } from '@rapporteur/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { codeWords } from '../words/index.js'
import type { PageWords } from '../words/page-words.js'

/** Writes the values of one record for the page. */
export interface ValueWriter {
  readonly record: DocumentRecord
  readonly words: PageWords
  /** A value as the record has it; a button that leads to its words where they are known. */
  readonly value: (pointer: string, text: string) => Element
  /** A code of the record in the page's own language. */
  readonly code: (pointer: string, code: string) => Element
}

/** A writer for the values of a record; without the document's text there is nothing to lead to. */
export function valueWriter(record: DocumentRecord, words: PageWords, hasText: boolean): ValueWriter {
  const write = (pointer: string, text: string, lang: string | null) => {
    const isTied = hasText && record.provenance[pointer] !== undefined
    const properties = { dataPointer: pointer, ...(lang === null ? {} : { lang }) }
    return isTied
      ? h('button', { type: 'button', className: ['value'], ...properties }, text)
      : h('span', { className: ['value'], ...properties }, text)
  }
  const lang = record.language === 'zh' ? 'zh-Hans' : record.language
  return {
    record,
    words,
    value: (pointer, text) => write(pointer, text, lang === words.lang ? null : lang),
    code: (pointer, code) => write(pointer, codeWords(code, words), null),
  }
}
