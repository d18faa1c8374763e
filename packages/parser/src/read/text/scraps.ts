import type { Line } from './lines.js'

const imageName = /^image\d{1,3}\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?)$/iu
const longestScrap = 40

/** The lines without the names and misread letters of pictures that text extraction leaves behind the end. */
export function withoutScraps(lines: readonly Line[]): readonly Line[] {
  let end = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text } = lines[index] as Line
    if (text.length > longestScrap) break
    if (imageName.test(text)) end = index
  }
  return lines.slice(0, end)
}

/** The lines once, where the whole document was pasted twice; `null` when it was not. */
export function withoutSecondCopy(lines: readonly Line[]): readonly Line[] | null {
  const filled = lines.filter((line) => line.text)
  const half = filled.length / 2
  if (filled.length < 12 || !Number.isInteger(half)) return null
  for (let index = 0; index < half; index++) {
    if (filled[index]?.text !== filled[index + half]?.text) return null
  }
  const second = filled[half] as Line
  return lines.filter((line) => line.number < second.number)
}
