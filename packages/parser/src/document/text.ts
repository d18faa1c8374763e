/** Signs that say nothing: soft hyphens, zero-width signs, byte order marks, directional marks. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/gu
const blank = /[ \u00A0\u2000-\u200A\u202F\u3000]+/gu

/** A sign of a symbol font at the head of a list item: the minus, arrows, boxes and ticks of Symbol and Wingdings. */
const listSign = /^[\uF020-\uF0FF](?=[\t ])/u
/** What cleanText takes out or puts another sign for, and more of the same kinds: text without any of it is clean. */
const unclean = /[\u00A0\u00AD\u2000-\u2011\u2028-\u202F\u2060\u3000\uF020-\uF0FF\uFEFF]| {2}/u

/**
 * The text of one block as it is kept: invisible signs out, every kind of blank one space, the non-breaking
 * hyphen a hyphen, Word's private-use bullet a bullet. Tabs and line feeds stay.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text.trim()
  return text
    .replace(invisible, '')
    .replace(blank, ' ')
    .replaceAll('\u2011', '-')
    .replace(/[\uF0B7\uF0A7]/gu, '•')
    .trim()
    .replace(listSign, (sign) => (sign === '\uF02D' ? '-' : '•'))
}

/** White space that is not one space. */
const unfolded = /\s\s|[^\S ]/u

/** All white space of any length as one space, none at the ends: the form of every value in a record. */
export function foldSpace(text: string): string {
  return (unfolded.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}

/** Full-width letters, digits and signs as their half-width twins, unit for unit: offsets stay true. */
export function foldWidth(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xff01 || code > 0xff5e) continue
    folded += text.slice(from, at) + String.fromCharCode(code - 0xfee0)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** Tells whether the text holds a Chinese character. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) return true
    if (code >= 0xd840 && code <= 0xd88d) return true // the first half of a character beyond the basic plane
    if (code >= 0xf900 && code <= 0xfaff) return true
  }
  return false
}
