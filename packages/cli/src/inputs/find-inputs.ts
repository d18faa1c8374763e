import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Failure, readingFailure } from '../failure.js'
import { documentEndings } from './document-name.js'
import type { Input } from './input.js'
import { isPattern, match } from './match.js'
import { type Walk, walk } from './walk.js'

/** The argument that stands for standard input. */
export const standardInput: Input = { path: '<stdin>', file: null, relative: 'stdin' }

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
    for (const input of found.inputs) if (!inputs.has(input.file)) inputs.set(input.file, input)
    failures.push(...found.failures)
  }
  return { inputs: [...inputs.values()], failures }
}

async function findInput(name: string, cwd: string, except: string | null): Promise<Walk> {
  if (name === '-') return { inputs: [standardInput], failures: [] }
  const file = resolve(cwd, name)
  try {
    if (!(await stat(file)).isDirectory())
      return { inputs: [{ path: name, file, relative: basename(file) }], failures: [] }
  } catch (error) {
    if (!isPattern(name)) return { inputs: [], failures: [readingFailure(name, error)] }
    const inputs = await match(name, cwd)
    return { inputs, failures: inputs.length === 0 ? [noMatch(name)] : [] }
  }
  const found = await walk(name, file, except)
  if (found.inputs.length > 0 || found.failures.length > 0) return found
  return { inputs: [], failures: [noDocuments(name)] }
}

const endings = `${documentEndings.slice(0, -1).join(', ')} or ${documentEndings.at(-1)}`

function noDocuments(path: string): Failure {
  return {
    path,
    code: 'no-documents',
    message: `The directory holds no documents: no file in it ends in ${endings}. Name a file to have it read whatever its ending.`,
  }
}

function noMatch(path: string): Failure {
  return {
    path,
    code: 'no-documents',
    message: `No document matches the pattern (documents end in ${endings}). Check the pattern and the folder it starts from.`,
  }
}
