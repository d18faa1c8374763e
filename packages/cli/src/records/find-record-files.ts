import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { type Failure, readingFailure } from '../failure.js'

/** A file that records are read from: records as JSON, or a document that is parsed on the way. */
export interface RecordFile {
  /** The path as the user knows it. */
  readonly path: string
  /** Absolute path; null for standard input. */
  readonly file: string | null
}

/** Whether a file holds records: JSON as `convert --out` writes it, or a record a line as `convert` prints. */
export function isRecordFile(name: string): boolean {
  return /\.(?:json|ndjson|jsonl)$/iu.test(name)
}

/** The files that an argument names: itself, the records of a directory and all below it, or standard input (`-`). */
export async function findRecordFiles(
  name: string,
  cwd: string,
): Promise<{ readonly files: readonly RecordFile[]; readonly failure: Failure | null }> {
  if (name === '-') return { files: [{ path: '<stdin>', file: null }], failure: null }
  const file = resolve(cwd, name)
  try {
    if (!(await stat(file)).isDirectory()) return { files: [{ path: name, file }], failure: null }
  } catch (error) {
    return { files: [], failure: readingFailure(name, error) }
  }
  const found = await glob('**/*.{json,ndjson,jsonl}', { cwd: file, followSymbolicLinks: false })
  const files = found
    .filter((path) => !basename(path).startsWith('.'))
    .sort((one, other) => (one < other ? -1 : 1))
    .map((path) => ({ path: `${name.replace(/\/+$/u, '')}/${path}`, file: resolve(file, path) }))
  return { files, failure: files.length === 0 ? noRecords(name) : null }
}

function noRecords(path: string): Failure {
  return {
    path,
    code: 'no-records',
    message:
      'The directory holds no records: no file in it ends in .json, .ndjson or .jsonl. Make them with "rapporteur convert".',
  }
}
