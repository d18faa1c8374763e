/** A piece of an EQ field: words, or an instruction with its arguments. */
interface Piece {
  readonly text: string
  /** `o`, `f`, `s` …; `''` for words. */
  readonly name: string
  readonly options: string
  readonly parts: readonly string[]
}

const deepest = 12

/**
 * The words of an EQ field, which Chinese Word writes for enclosed characters (`\o\ac(○,3)`: ③), phonetic guides
 * (`\o\ad(\s\up 9(guó),国)`: 国) and combined characters, and older Word for fractions (`\f(1,2)`: 1/2).
 */
export function readEquation(code: string): string {
  const words = code.replace(/\\\*\s*(?:"[^"]*"|[A-Za-z]+\d*)\s*/gu, '')
  return wordsOf(words, 0).trim()
}

function wordsOf(code: string, depth: number): string {
  if (depth > deepest) return ''
  return pieces(code)
    .map((piece) => (piece.name === '' ? piece.text : instruction(piece, depth)))
    .join('')
}

function instruction({ name, options, parts }: Piece, depth: number): string {
  const words = parts.map((part) => wordsOf(part, depth + 1).trim())
  if (name === 'f') return words.join('/')
  if (name === 'r') return `√${words.at(-1) ?? ''}`
  if (name !== 'o') return words.join('')
  if (options.includes('ac')) return enclosed(words)
  // a guide to the reading is written over the word that it belongs to
  if (options.includes('ad') && /\\s\s*\\up/u.test(parts[0] ?? '')) return words.slice(1).join('')
  return words.join('')
}

function enclosed(words: readonly string[]): string {
  const [frame, ...rest] = words
  const text = rest.join('')
  const number = /^\d{1,2}$/u.test(text) ? Number(text) : 0
  if (number >= 1 && number <= 20 && /^[○〇◯O]$/u.test(frame ?? ''))
    return String.fromCodePoint(0x245f + number)
  return text
}

/** Parts a code at its instructions: a backslash and a letter, options, arguments in brackets parted by `,` or `;`. */
function pieces(code: string): Piece[] {
  const found: Piece[] = []
  const start = /\\([a-zA-Z])((?:\s*\\[a-zA-Z]{1,3}\s?\d{0,3})*)\s*\(/gu
  let position = 0
  for (let match = start.exec(code); match; match = start.exec(code)) {
    const inside = argumentsFrom(code, start.lastIndex)
    found.push(plain(code.slice(position, match.index)))
    found.push({
      text: '',
      name: (match[1] ?? '').toLowerCase(),
      options: (match[2] ?? '').toLowerCase(),
      parts: inside.parts,
    })
    position = inside.end
    start.lastIndex = position
  }
  found.push(plain(code.slice(position)))
  return found
}

function plain(text: string): Piece {
  return { text: text.replace(/\\(?:[a-zA-Z]{1,3}\s?\d{0,3}|(.))/gu, '$1'), name: '', options: '', parts: [] }
}

function argumentsFrom(code: string, from: number): { parts: string[]; end: number } {
  const parts: string[] = []
  let depth = 1
  let start = from
  for (let at = from; at < code.length; at++) {
    const sign = code.charAt(at)
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return { parts: [...parts, code.slice(start, at)], end: at + 1 }
    else if (depth === 1 && (sign === ',' || sign === ';')) {
      parts.push(code.slice(start, at))
      start = at + 1
    }
  }
  return { parts: [...parts, code.slice(start)], end: code.length }
}
