import iconv from 'iconv-lite'
import { decodeText } from '../read/charset.js'

/** What a zip directory says of the name of an entry. */
export interface RawName {
  readonly bytes: Uint8Array
  /** The name in UTF-8, where the directory has one and says so; else null. */
  readonly declared: string | null
}

/**
 * Decodes the names of an archive. What does not say that it is UTF-8 may be that all the same, or in the code page
 * of the machine that packed it: Chinese ones are told by all the names together, any other is taken for CP437.
 */
export function decodeNames(names: readonly RawName[]): string[] {
  const undeclared = names.flatMap(({ bytes, declared }) =>
    declared === null && !isAscii(bytes) ? [bytes] : [],
  )
  const encoding = undeclared.length === 0 ? 'utf-8' : encodingOf(undeclared)
  return names.map(({ bytes, declared }) => declared ?? iconv.decode(bytes, encoding))
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function encodingOf(names: readonly Uint8Array[]): string {
  const lines = Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')]))
  try {
    const { encoding } = decodeText(lines)
    return encoding === 'windows-1252' ? 'cp437' : encoding
  } catch {
    return 'cp437'
  }
}

/** Signs that a file system may not take in a name, and those that steer a terminal. */
const unsafe = /[<>:"|?*\p{Cc}]/gu
const longestStep = 150

/**
 * The path of an entry as it may stand below any folder: with `/`, without steps upwards, roots and drives. `''` for
 * a name that has nothing else.
 */
export function safePath(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:(?=\/|$)/u, '')
    .split('/')
    .map((step) => step.replace(unsafe, '_').trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .map((step) => (step.length > longestStep ? shortened(step) : step))
    .join('/')
}

/** A long name with its ending. */
function shortened(step: string): string {
  const ending = /\.[A-Za-z0-9]{1,10}$/u.exec(step)?.[0] ?? ''
  return `${Array.from(step)
    .slice(0, longestStep - ending.length)
    .join('')}${ending}`
}
