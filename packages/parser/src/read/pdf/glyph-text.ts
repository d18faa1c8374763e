/** Parts of Chinese characters that some fonts name instead of the characters, beyond those that NFKC knows. */
const radicals: ReadonlyMap<string, string> = new Map(
  '⺠民⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺎兀⺝月⺩王⺫目⺬示⺮竹⺾艹⻊足⻌辶⻏阝⼾户⼻彐'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
)

const presentation = /[\u00AD\u2E80-\u2FDF\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC]/u

/**
 * The text of a glyph as it is kept: ligatures and shaped letters taken apart, radicals as the characters that they
 * are, and a soft hyphen, which is drawn only where it is seen, as a hyphen.
 */
export function glyphText(unicode: string): string {
  if (unicode.length === 1 && unicode.charCodeAt(0) < 0xad) return unicode
  if (!presentation.test(unicode)) return unicode
  let text = ''
  for (const sign of unicode) text += radicals.get(sign) ?? (sign === '\u00AD' ? '-' : sign.normalize('NFKC'))
  return text
}

/** Tells whether a glyph names no character: a control code, or a private one that no symbol font uses. */
export function isUnmapped(unicode: string): boolean {
  const code = unicode.codePointAt(0)
  if (code === undefined || code === 0xfffd) return true
  return code < 0x20 || (code >= 0xe000 && code <= 0xf8ff && (code < 0xf000 || code > 0xf0ff))
}
