import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { recordComparison, unscored } from './record-comparison.js'
import { shapeProblems } from './shape.js'
import type { Problem, Specimen } from './specimen.js'

const recordEnding = '.record.json'
const ending = /\.[\p{L}\p{N}]+$/u

/** What a folder holds. */
export interface LoadedFolder {
  readonly specimens: readonly Specimen[]
  /** Records that cannot be used, and documents that cannot be read from the disk. */
  readonly problems: readonly Problem[]
  /** Number of other files, which have no record. */
  readonly unrecorded: number
}

/**
 * Reads the documents of a folder, and of the folders below it, that have a record beside them: `NAME.record.json`,
 * where NAME is the document's whole name or, if it alone has that name, its name without the ending. Hidden files are left
 * out; the order is that of the names.
 *
 * @throws the file system's error where the folder itself cannot be read
 */
export async function loadFolder(folder: string): Promise<LoadedFolder> {
  const files = await filesOf(folder)
  const records = files.filter((file) => file.endsWith(recordEnding))
  const documents = files.filter((file) => !file.endsWith(recordEnding))
  const specimens: Specimen[] = []
  const problems: Problem[] = []
  const recorded = new Set<string>()
  for (const record of records) {
    try {
      const name = documentOf(record.slice(0, -recordEnding.length), documents)
      recorded.add(name)
      const expected = toExpected(await readFile(join(folder, record), 'utf8'))
      specimens.push({ name, bytes: await readFile(join(folder, name)), expected })
    } catch (error) {
      problems.push({ name: record, message: error instanceof Error ? error.message : String(error) })
    }
  }
  return { specimens, problems, unrecorded: documents.length - recorded.size }
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .filter((file) => !file.split(sep).some((step) => step.startsWith('.')))
    .sort()
}

function documentOf(name: string, documents: readonly string[]): string {
  if (documents.includes(name)) return name
  const named = documents.filter((document) => document.replace(ending, '') === name)
  const [only, ...others] = named
  if (only === undefined)
    throw new Error(
      `There is no document for this record: expected ${name} with an ending such as .txt or .docx beside it.`,
    )
  if (others.length > 0)
    throw new Error(
      `${named.length} documents have this name (${named.join(', ')}): give the record the whole name of one, such as ${only}${recordEnding}.`,
    )
  return only
}

function toExpected(json: string): Readonly<Record<string, unknown>> {
  let record: unknown
  try {
    record = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new Error(`It is not JSON (${(error as Error).message}). Correct it.`)
  }
  const left = without(record, unscored)
  const found = shapeProblems(recordComparison, left)
  if (found.length > 0) throw new Error(`It is not a record: ${found.slice(0, 3).join('; ')}.`)
  return left as Readonly<Record<string, unknown>>
}

function without(record: unknown, names: readonly string[]): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}
