import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { isArchiveName } from './archive.js'
import { isDocumentName } from './document-name.js'
import type { Input } from './input.js'

/** Whether an argument is a pattern (`letters/**\/*.docx`) and not a plain path. */
export function isPattern(argument: string): boolean {
  return isDynamicPattern(argument)
}

const literalEnding = /\.[\p{L}\p{N}]{1,12}$/u

/**
 * The files that match a pattern, in the order of their names; each one's relative path starts where the pattern's
 * first wildcard does. A pattern that spells out an ending finds the files of that ending, any other only documents.
 */
export async function match(pattern: string, cwd: string): Promise<Input[]> {
  const parts = pattern.split('/')
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    )
    .join('/')
  const base = resolve(cwd, fixed === '' && pattern.startsWith('/') ? '/' : fixed)
  const wildcard = parts
    .slice(fixed === '' ? (pattern.startsWith('/') ? 1 : 0) : fixed.split('/').length)
    .join('/')
  const found = await glob(wildcard, {
    cwd: base,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found
    .filter((relative) => literalEnding.test(pattern) || isDocumentName(relative) || isArchiveName(relative))
    .sort((one, other) => (one < other ? -1 : 1))
    .map((relative) => ({
      inside: null,
      path: fixed === '' ? `${pattern.startsWith('/') ? '/' : ''}${relative}` : `${fixed}/${relative}`,
      file: resolve(base, relative),
      relative,
    }))
}
