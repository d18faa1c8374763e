import { cleanText } from '../../document/text.js'
import { partLine } from './reflow.js'

/** A line of the input without its noise. */
export interface Line {
  /** 1-based, as an editor counts. */
  readonly number: number
  /** 1-based column at which the kept text begins, in UTF-16 code units. */
  readonly column: number
  /** How the line begins: `row` with a blank and a tab (a row whose first cell is empty), `cell` with a tab. */
  readonly opens: 'row' | 'cell' | null
  readonly text: string
  readonly bookmarks: readonly string[]
}

const bookmark = /\[bookmark: ?([^\]\n]{0,200})\]/gu
const image = /\[image: ?[^\]\n]{0,300}\]/gu
/** What Word's fields leave in text: `PAGEREF _Toc1 \h 4`, `HYPERLINK "http://…"`, `TOC \o "1-3" \h`. */
const fieldCode =
  /\b(?:PAGEREF|REF|NOTEREF) _[A-Za-z]{2,5}\d{1,12}(?: \\[a-z*])*(?: \d{1,4})?|\bHYPERLINK(?: \\l)? "[^"\n]{0,500}"(?: \\[a-z])*|\bTOC(?: \\[a-z](?: "[^"\n]{0,80}")?){1,8}|\bMERGEFORMAT\b/gu
/** Only lines of a table of contents end in the number of another page; it stays, as it says what the line is. */
const pageAtEnd = /\s*\bPAGEREF _[A-Za-z]{2,5}\d{1,12}(?: \\[a-z*])* (\d{1,4})\s*$/u
const protectedAddress = /\[email(?:\u00A0| )protected\]/gu

/** Parts text into lines and takes out what is not text: bookmarks (kept as data), images, field codes. */
export function toLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .flatMap((raw, index) => {
      let from = 0
      return partLine(raw).map((part) => {
        from = raw.indexOf(part, from)
        return toLine(part, index + 1, from)
      })
    })
}

/** Six signs or more, each with a blank behind it. */
const spaced = /(?<!\S)\S(?: \S){5,}(?!\S)/gu

/** A date whose signs are set apart (2 0 0 7 年 6 月) without its blanks: digits that stand alone are no number. */
function closeUp(text: string): string {
  if (!/[\d０-９] [年月日]/u.test(text)) return text
  return text.replace(spaced, (words) =>
    /[\d０-９] [\d０-９]/u.test(words) ? words.replaceAll(' ', '') : words,
  )
}

/** So many blanks between words part the columns of a page that was typed. */
const gap = /(?<=\S) {4,}(?=\S)/gu
const narrowestGap = '    '

function toLine(raw: string, number: number, offset: number): Line {
  let text = raw
  const bookmarks: string[] = []
  if (text.includes('[')) {
    text = text
      .replace(bookmark, (_, name: string) => {
        if (name.trim()) bookmarks.push(name.trim())
        return ''
      })
      .replace(image, '')
      .replace(protectedAddress, '')
  }
  if (text.includes('_') || text.includes('HYPERLINK') || text.includes('TOC \\'))
    text = text.replace(pageAtEnd, '\t$1').replace(fieldCode, '')
  const opens = text.startsWith('\t') ? 'cell' : /^[ \u00A0]+\t/u.test(text) ? 'row' : null
  if (opens) text = text.slice(text.indexOf('\t') + 1)
  if (text.includes(narrowestGap)) text = text.replace(gap, '\t')
  text = closeUp(cleanText(text))
  const column = text ? Math.max(raw.indexOf(text.slice(0, 8)), 0) + offset + 1 : 1
  return { number, column, opens, text, bookmarks }
}
