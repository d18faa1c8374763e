const digits = '〇一二三四五六七八九'

/** The number that digits or Chinese numerals say: `12`, `十二`, `二十`, `廿三`, `二〇一七`, `两`, `四十五`; null for what is none. */
export function chineseNumber(word: string): number | null {
  if (/^\d{1,9}$/u.test(word)) return Number(word)
  const plain = word
    .replace(/[○零]/gu, '〇')
    .replace(/[两俩]/gu, '二')
    .replace(/^廿/u, '二十')
  if (plain === '半') return 0.5
  if (!/^[〇一二三四五六七八九十百]{1,6}$/u.test(plain)) return null
  if (!/[十百]/u.test(plain)) return Number([...plain].map((sign) => digits.indexOf(sign)).join(''))
  const parts = /^(?:(.)百〇?)?(?:(.?)十)?(.?)$/u.exec(plain)
  if (!parts) return null
  const [, hundreds, tens, ones] = parts
  const value = (sign: string | undefined, missing: number) => (sign ? digits.indexOf(sign) : missing)
  const sum = value(hundreds, 0) * 100 + (plain.includes('十') ? value(tens, 1) : 0) * 10 + value(ones, 0)
  return sum > 0 ? sum : null
}
