import iconv from 'iconv-lite'
import type { GeneratedLanguage } from '../plan/two-languages.js'

/** The encodings that text is written in; `utf-8-mark` has a byte order mark, and so have the two of UTF-16. */
export const textEncodings = [
  'utf-8',
  'utf-8-mark',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'windows-1252',
] as const
/** One of {@link textEncodings}. */
export type TextEncoding = (typeof textEncodings)[number]

/** Encodings that texts in the language come in. */
export function encodingsOf(language: GeneratedLanguage): readonly TextEncoding[] {
  return textEncodings.filter((encoding) => encoding !== (language === 'zh' ? 'windows-1252' : 'gb18030'))
}

/** The text in the encoding; in UTF-8 where the encoding lacks one of its characters. */
export function encode(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-8-mark':
      return new TextEncoder().encode(`\uFEFF${text}`)
    case 'utf-16le':
    case 'utf-16be':
      return iconv.encode(text, encoding, { addBOM: true })
    default: {
      const bytes = iconv.encode(text, encoding)
      return iconv.decode(bytes, encoding) === text ? bytes : new TextEncoder().encode(text)
    }
  }
}
