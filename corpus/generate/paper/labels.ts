const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const han = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 1 as `a`. */
export function letter(number: number): string {
  return String.fromCharCode(96 + number)
}

/** 1 as `i`. */
export function roman(number: number): string {
  return romans[number - 1] as string
}

/** 1 as `一`; up to 99. */
export function chinese(number: number): string {
  if (number <= 10) return han[number] as string
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? han[tens] : ''}十${han[number % 10]}`
}
