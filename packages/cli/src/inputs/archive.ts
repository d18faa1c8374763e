import { readFile } from 'node:fs/promises'
import type { ArchivedFile } from '@rapporteur/parser'
import { readingFailure } from '../failure.js'
import { stampOf } from '../manifest/stamp.js'
import { isDocumentName } from './document-name.js'
import type { Input } from './input.js'
import type { Walk } from './walk.js'

/** What stands between an archive and the path of a file in it. */
export const insideSign = '!/'

/** Whether a file of that name is looked into for documents. */
export function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path)
}

/**
 * The documents of an archive, as inputs; the archive itself where it turns out to be a document. What cannot be
 * opened is a failure; what is wrong with one document is found when it is read.
 *
 * @param file absolute path
 */
export async function findInArchive(path: string, file: string, relative: string): Promise<Walk> {
  try {
    const inputs: Input[] = []
    for (const { name } of (await openArchive(file)).values())
      if (isDocumentName(name) || isArchiveName(name))
        inputs.push({
          path: `${path}${insideSign}${name}`,
          file,
          inside: name,
          relative: `${relative}${insideSign}${name}`,
        })
    return { inputs, failures: [] }
  } catch (error) {
    if (isNoArchive(error)) return { inputs: [{ path, file, inside: null, relative }], failures: [] }
    return { inputs: [], failures: [readingFailure(path, error)] }
  }
}

function isNoArchive(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'not-an-archive'
}

/** The archive that was opened last: its documents are asked for one after the other. */
let last: {
  readonly file: string
  readonly stamp: string
  readonly files: Promise<ReadonlyMap<string, ArchivedFile>>
} | null = null

async function openArchive(file: string): Promise<ReadonlyMap<string, ArchivedFile>> {
  const stamp = (await stampOf(file)).text
  if (last?.file !== file || last.stamp !== stamp) last = { file, stamp, files: readFiles(file) }
  return last.files
}

async function readFiles(file: string): Promise<ReadonlyMap<string, ArchivedFile>> {
  const { readArchive } = await import('@rapporteur/parser')
  const files = new Map<string, ArchivedFile>()
  for await (const archived of readArchive(await readFile(file))) files.set(archived.name, archived)
  return files
}

/**
 * Unpacks a file of an archive.
 *
 * @throws `UnreadableInputError` of the parser, and an error with the code ENOENT where the archive has no such file
 */
export async function readInArchive(file: string, inside: string): Promise<Uint8Array> {
  const archived = (await openArchive(file)).get(inside)
  if (!archived) throw Object.assign(new Error('no such file in the archive'), { code: 'ENOENT' })
  return archived.bytes()
}
