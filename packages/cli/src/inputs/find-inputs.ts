import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Failure, readingFailure } from '../failure.js'
import { findInArchive, insideSign, isArchiveName } from './archive.js'
import { documentEndings } from './document-name.js'
import type { Input } from './input.js'
import { isPattern, match } from './match.js'
import { type Walk, walk } from './walk.js'

/** The argument that stands for standard input. */
export const standardInput: Input = { path: '<stdin>', file: null, inside: null, relative: 'stdin' }

/** What the arguments of a command stand for: the documents, each once, and what could not be found. */
export interface FoundInputs {
  readonly inputs: readonly Input[]
  readonly failures: readonly Failure[]
}

/**
 * Finds the documents that the arguments name: files, directories, patterns, and `-` for standard input.
 *
 * @param except absolute path of a directory that is not searched; null for none
 */
export async function findInputs(
  names: readonly string[],
  cwd: string,
  except: string | null = null,
): Promise<FoundInputs> {
  const inputs = new Map<string | null, Input>()
  const failures: Failure[] = []
  for (const name of names) {
    const found = await findInput(name, cwd, except)
    for (const input of found.inputs) {
      const key = input.inside === null ? input.file : `${input.file}${insideSign}${input.inside}`
      if (!inputs.has(key)) inputs.set(key, input)
    }
    failures.push(...found.failures)
  }
  return { inputs: [...inputs.values()], failures }
}

async function findInput(name: string, cwd: string, except: string | null): Promise<Walk> {
  if (name === '-') return { inputs: [standardInput], failures: [] }
  const file = resolve(cwd, name)
  try {
    if (!(await stat(file)).isDirectory()) {
      if (!isArchiveName(file))
        return { inputs: [{ path: name, file, inside: null, relative: basename(file) }], failures: [] }
      const found = await findInArchive(name, file, basename(file))
      return found.inputs.length > 0 || found.failures.length > 0
        ? found
        : { inputs: [], failures: [noDocuments(name)] }
    }
  } catch (error) {
    const inside = inArchive(name, cwd)
    if (inside) return { inputs: [inside], failures: [] }
    if (!isPattern(name)) return { inputs: [], failures: [readingFailure(name, error)] }
    const found = await withArchives(await match(name, cwd))
    return found.inputs.length > 0 || found.failures.length > 0
      ? found
      : { inputs: [], failures: [noMatch(name)] }
  }
  const found = await walk(name, file, except)
  if (found.inputs.length > 0 || found.failures.length > 0) return found
  return { inputs: [], failures: [noDocuments(name)] }
}

/** The document that `archive.zip!/path` names, or null for any other name. */
export function inArchive(name: string, cwd: string): Input | null {
  const at = name.search(/(?<=\.zip)!\//iu)
  if (at < 0) return null
  const file = resolve(cwd, name.slice(0, at))
  return {
    path: name,
    file,
    inside: name.slice(at + insideSign.length),
    relative: `${basename(file)}${name.slice(at)}`,
  }
}

/** The inputs with the documents of an archive in its place. */
async function withArchives(inputs: readonly Input[]): Promise<Walk> {
  const found: Walk = { inputs: [], failures: [] }
  for (const input of inputs) {
    const { path, file, relative } = input
    const inside =
      file !== null && isArchiveName(relative)
        ? await findInArchive(path, file, relative)
        : { inputs: [input], failures: [] }
    found.inputs.push(...inside.inputs)
    found.failures.push(...inside.failures)
  }
  return found
}

const endings = `${documentEndings.slice(0, -1).join(', ')} or ${documentEndings.at(-1)}`

function noDocuments(path: string): Failure {
  return {
    path,
    code: 'no-documents',
    message: `It holds no documents: no file in it ends in ${endings}. Name a file to have it read whatever its ending.`,
  }
}

function noMatch(path: string): Failure {
  return {
    path,
    code: 'no-documents',
    message: `No document matches the pattern (documents end in ${endings}). Check the pattern and the folder it starts from.`,
  }
}
