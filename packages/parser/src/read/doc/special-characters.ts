/** The characters of a text that stand for something else ([MS-DOC] 2.4.1, 2.8.25, 2.9.94 and others). */
export const special = {
  cellMark: 0x07,
  drawing: 0x08,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  paragraphMark: 0x0d,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
} as const

/** Any of them; a tab is text. */
const anySpecial = /[^\t -\uFFFF]/g

/** Finds the special characters of a text in order: the next at or behind an index, or infinity. */
export function followSpecials(text: string): (index: number) => number {
  let found = -1
  return (index) => {
    if (found < index) {
      anySpecial.lastIndex = index
      found = anySpecial.exec(text)?.index ?? Number.POSITIVE_INFINITY
    }
    return found
  }
}

/**
 * Finds where paragraphs end: the next mark of a paragraph or a cell, or end of a section, at or behind an index,
 * or the text's length.
 */
export function followMarks(
  text: string,
  endsSection: (index: number) => boolean,
): (index: number) => number {
  const next = (sign: string, from: number): number => {
    const at = text.indexOf(sign, from)
    return at < 0 ? text.length : at
  }
  let paragraph = -1
  let cell = -1
  let section = -1
  return (index) => {
    if (paragraph < index) paragraph = next('\r', index)
    if (cell < index) cell = next('\u0007', index)
    if (section < index) {
      section = next('\f', index)
      while (section < text.length && !endsSection(section)) section = next('\f', section + 1)
    }
    return Math.min(paragraph, cell, section)
  }
}
