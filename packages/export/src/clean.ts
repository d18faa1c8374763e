/**
 * Signs that a document may hold and an output must not: control characters but the tab and the line feed, marks that
 * turn the direction of the text round what follows (U+202A-U+202E, U+2066-U+2069), halves of surrogate pairs, and
 * code points that are no characters.
 */
const harmful = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** The text without signs that could harm a reader of the output; everything else stays as it is. */
export function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(harmful, '')
}

/** The text clean and on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim()
}

/** The address where it is one that a reader may follow (`http`, `https`), else null: `javascript:` is never handed on. */
export function webAddress(address: string | null): string | null {
  const text = address === null ? '' : cleanLine(address)
  const whole = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return null
  const url = new URL(whole)
  return /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? url.href : null
}
