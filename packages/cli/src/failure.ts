import type { DocumentFailure } from '@rapporteur/batch'
import { printable } from './terminal/printable.js'

/** One thing that could not be done: to what, a short name for why, and the words for a person. */
export interface Failure {
  /** Path as the user knows it. */
  readonly path: string
  /** In kebab-case. */
  readonly code: string
  /** The problem and what to do about it. */
  readonly message: string
}

/** The failure as one line: `path: error code message`. */
export function failureLine({ path, code, message }: Failure): string {
  return `${printable(path)}: error ${code} ${printable(message)}\n`
}

/** Why a file could not be read or made out. */
export function readingFailure(path: string, error: unknown): Failure {
  // Told by its name, so that a second copy of the parser in the tree is as good as the first.
  if (error instanceof Error && error.name === 'UnreadableInputError')
    return { path, code: String((error as { code?: unknown }).code), message: error.message }
  const code = systemCode(error)
  return code === null ? internalFailure(path, error) : unreadable(path, code)
}

/** Why a worker did not bring the record of a document; `written` is the path of the record. */
export function documentFailure(
  path: string,
  { code, message, stage }: DocumentFailure,
  written: string,
): Failure {
  const error = Object.assign(new Error(message), { code })
  if (stage === 'writing') return writingFailure(written, error)
  if (code === 'internal') return internalFailure(path, error)
  if (systemName.test(code)) return unreadable(path, code)
  const option = limitOptions[code]
  return { path, code, message: option === undefined ? message : `${message} (${option})` }
}

/** Names of the system's and of Node's errors (`ENOENT`, `ERR_FS_FILE_TOO_LARGE`); those of the parser are in kebab-case. */
const systemName = /^E[A-Z0-9_]+$/u
/** The option that raises the limit that a document went over, by the failure's code. */
const limitOptions: Readonly<Record<string, string>> = {
  timeout: '--timeout <seconds>',
  'out-of-memory': '--memory <MiB>',
}

function unreadable(path: string, code: string): Failure {
  switch (code) {
    case 'ENOENT':
      return { path, code: 'not-found', message: 'There is no such file or directory. Check the name.' }
    case 'ENOTDIR':
      return {
        path,
        code: 'not-found',
        message: 'There is no such file: a part of the path is a file and not a directory. Check the name.',
      }
    case 'EACCES':
    case 'EPERM':
      return {
        path,
        code: 'not-readable',
        message: 'It may not be read. Change its permissions, or run as a user who may read it.',
      }
    case 'EISDIR':
      return { path, code: 'is-directory', message: 'It is a directory. Name one file in it.' }
    case 'ELOOP':
      return {
        path,
        code: 'not-found',
        message: 'It is a symbolic link that leads to itself. Mend the link.',
      }
    case 'ENAMETOOLONG':
      return {
        path,
        code: 'not-found',
        message: 'There is no such file: the name is too long. Check the name.',
      }
    case 'ERR_FS_FILE_TOO_LARGE':
      return { path, code: 'too-large', message: 'The file is too large to be read. Split it.' }
  }
  return { path, code: 'not-readable', message: `It could not be read (${code}). Try again.` }
}

/** Why a file or directory could not be written. */
export function writingFailure(path: string, error: unknown): Failure {
  const why = writingProblem(systemCode(error))
  return {
    path,
    code: 'not-writable',
    message: why ?? `It could not be written (${errorText(error)}). Try again.`,
  }
}

/** What went wrong outside any one document: an output stream that takes no more, or a fault of the program. */
export function programFailure(error: unknown): Failure {
  if (systemCode(error) === null) return internalFailure('rapporteur', error)
  const message = `It could not be written (${errorText(error)}). Make room, or send the output elsewhere.`
  return { path: 'standard output', code: 'not-writable', message }
}

function internalFailure(path: string, error: unknown): Failure {
  return {
    path,
    code: 'internal',
    message: `It could not be done because of a fault in rapporteur (${errorText(error)}). Please report it.`,
  }
}

function writingProblem(code: string | null): string | null {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'It may not be written. Change the permissions of its directory, or choose another with --out.'
    case 'EROFS':
      return 'It is on a read-only file system. Choose another directory with --out.'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'There is no space left to write it. Make room, or choose another directory with --out.'
    case 'EISDIR':
      return 'It cannot be written: a directory of that name is in the way. Move it, or choose another directory with --out.'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'It cannot be a directory: a file of that name is in the way. Move it, or choose another directory with --out.'
    case 'ENAMETOOLONG':
      return 'Its name is too long for the file system. Rename the input, or choose another directory with --out.'
    default:
      return null
  }
}

function systemCode(error: unknown): string | null {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null
  return typeof code === 'string' ? code : null
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
