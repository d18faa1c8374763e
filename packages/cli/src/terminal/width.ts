import stringWidth from 'string-width'

/** Number of terminal columns that a text takes: a Chinese character takes two. */
export function displayWidth(text: string): number {
  return stringWidth(text)
}

/** The text with spaces behind it, up to a number of terminal columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The width that a column needs for these texts, but not more than `most`. */
export function columnWidth(texts: readonly string[], most: number): number {
  return Math.min(
    Math.floor(most),
    texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0),
  )
}

/** Narrowest and widest page on a terminal, and the width of a page that is piped. */
const narrowest = 40
const widest = 100
const piped = 80

/** Width of a page on an output: the terminal's within reason, else 80 columns. */
export function pageWidth({ isTTY, columns }: { isTTY: boolean; columns: number | null }): number {
  return isTTY && columns !== null ? Math.min(widest, Math.max(narrowest, columns)) : piped
}
