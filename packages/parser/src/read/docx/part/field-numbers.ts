import { formatNumber } from '../../number-formats.js'

/** Counts the paragraphs that fields number: AUTONUM and its kin by the level of their heading, LISTNUM by its list. */
export interface FieldNumbers {
  /** The number of an AUTONUM, AUTONUMLGL or AUTONUMOUT field in a heading of that level (0 to 8), or in body text (null). */
  readonly ofParagraph: (field: string, level: number | null, separator: string | null) => string
  /** The number of a LISTNUM field; the level counts from 1, `start` is the number that it begins with. */
  readonly ofList: (name: string, level: number, start: number | null) => string
}

type Sign = readonly [before: string, format: string, after: string]

const outline: readonly Sign[] = [
  ['', 'upperRoman', '.'],
  ['', 'upperLetter', '.'],
  ['', 'decimal', '.'],
  ['', 'lowerLetter', ')'],
  ['(', 'decimal', ')'],
  ['(', 'lowerLetter', ')'],
  ['(', 'lowerRoman', ')'],
  ['(', 'lowerLetter', ')'],
  ['(', 'lowerRoman', ')'],
]
const numbers: readonly Sign[] = [
  ['', 'decimal', ')'],
  ['', 'lowerLetter', ')'],
  ['', 'lowerRoman', ')'],
  ['(', 'decimal', ')'],
  ['(', 'lowerLetter', ')'],
  ['(', 'lowerRoman', ')'],
  ['', 'decimal', '.'],
  ['', 'lowerLetter', '.'],
  ['', 'lowerRoman', '.'],
]

/** Begins to count. The signs are those that Word gives the three kinds and the three lists (ECMA-376 Part 1, 17.16.5). */
export function countFields(): FieldNumbers {
  const counts = new Map<string, number[]>()
  const count = (list: string, level: number, start: number | null): readonly number[] => {
    const before = counts.get(list) ?? []
    const now = Array.from({ length: level }, (_, at) => before[at] ?? 1)
    counts.set(list, [...now, start ?? (before[level] ?? 0) + 1])
    return counts.get(list) as number[]
  }
  return {
    ofParagraph: (field, level, separator) => {
      // body text counts below the headings: as it is with Word, from 1 under each of them
      const counted = level === null ? count('AUTONUM body', 0, null) : count('AUTONUM', level, null)
      if (level !== null) counts.delete('AUTONUM body')
      const closing = separator ?? '.'
      if (field === 'AUTONUMLGL') return `${counted.join('.')}${closing}`
      if (field === 'AUTONUMOUT') return signed(outline, level ?? 0, counted.at(-1) ?? 1)
      return `${counted.at(-1)}${closing}`
    },
    ofList: (name, level, start) => {
      const at = Math.max(0, Math.min(level - 1, 8))
      const counted = count(`LISTNUM ${name.toLowerCase()}`, at, start)
      if (/^legaldefault$/iu.test(name)) return `${counted.join('.')}.`
      return signed(/^outlinedefault$/iu.test(name) ? outline : numbers, at, counted.at(-1) ?? 1)
    },
  }
}

function signed(signs: readonly Sign[], level: number, value: number): string {
  const [before, format, after] = signs[level] ?? ['', 'decimal', '.']
  return `${before}${formatNumber(value, format)}${after}`
}
