import type { DocumentInput } from '@rapporteur/batch'
import type { Line } from './read-lines.js'

/** What a line asks for: a document by its path or its bytes, or why that cannot be told. */
export type Request =
  | { readonly name: string | null; readonly input: DocumentInput; readonly problem: null }
  | { readonly name: string | null; readonly input: null; readonly problem: Problem }

/** Why a line asks for nothing. */
export interface Problem {
  readonly code: 'bad-line' | 'line-too-long'
  readonly message: string
}

const forms = 'A line is a path, {"name","path"} or {"name","bytes"} with the bytes in base64.'

/**
 * Reads a line: a path, or a JSON object with a path or bytes.
 *
 * @param locate makes an absolute path
 */
export function requestOf(line: Line, locate: (path: string) => string): Request {
  if ('tooLong' in line)
    return unasked(null, 'The line is too long. Give the path of the file instead.', 'line-too-long')
  const text = line.text.trim()
  if (text === '') return unasked(null, `The line is empty. ${forms}`)
  return text.startsWith('{') ? requestOfObject(text, locate) : byPath(line.text, line.text, locate)
}

function requestOfObject(text: string, locate: (path: string) => string): Request {
  let value: { name?: unknown; path?: unknown; bytes?: unknown }
  try {
    value = JSON.parse(text) as typeof value
  } catch {
    return unasked(null, `The line is no valid JSON. ${forms}`)
  }
  const { name = null, path, bytes } = value
  if (name !== null && typeof name !== 'string') return unasked(null, `"name" is no text. ${forms}`)
  if (typeof path === 'string' && bytes === undefined) return byPath(path, name ?? path, locate)
  if (typeof bytes !== 'string' || path !== undefined)
    return unasked(name, `There must be either a "path" or "bytes", as text. ${forms}`)
  if (!base64.test(bytes)) return unasked(name, '"bytes" is no base64.')
  const content = () => Promise.resolve(Buffer.from(bytes, 'base64'))
  return { name, input: { ...(name === null ? {} : { name }), bytes: content }, problem: null }
}

/** With or without the signs that fill it up. */
const base64 = /^[A-Za-z0-9+/]*={0,2}$/u

function byPath(path: string, name: string, locate: (path: string) => string): Request {
  return { name, input: { name, path: locate(path) }, problem: null }
}

function unasked(name: string | null, message: string, code: Problem['code'] = 'bad-line'): Request {
  return { name, input: null, problem: { code, message } }
}
