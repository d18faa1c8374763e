import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { DocumentRecord } from '@rapporteur/schema'
import { type Failure, readingFailure } from '../failure.js'
import { readDocument } from '../inputs/read-document.js'
import type { ParsedDocument, Surroundings } from '../surroundings.js'
import { checkRecord } from './check-record.js'
import { findRecordFiles, isRecordFile, type RecordFile } from './find-record-files.js'

/** A record that was read, with what else is known of its document. */
export interface LoadedRecord {
  readonly path: string
  readonly record: DocumentRecord
  /** The canonical text: of a document that was parsed, or beside a record as `convert --text` writes it; else null. */
  readonly text: string | null
  /** The document, where it was parsed and not only its record read. */
  readonly document: ParsedDocument | null
}

/** A record, or why there is none. */
export type RecordReading = { readonly loaded: LoadedRecord } | { readonly failure: Failure }

/**
 * The records that the arguments of a command stand for, one after the other, so that an archive never stands in memory
 * at once: records as JSON or NDJSON, directories of them, `-`, and documents, which are parsed.
 */
export async function* readRecords(
  names: readonly string[],
  surroundings: Surroundings,
): AsyncGenerator<RecordReading> {
  for (const name of names) {
    const { files, failure } = await findRecordFiles(name, surroundings.cwd)
    if (failure !== null) yield { failure }
    for (const file of files) yield* readFileRecords(file, surroundings)
  }
}

async function* readFileRecords(
  { path, file }: RecordFile,
  surroundings: Surroundings,
): AsyncGenerator<RecordReading> {
  if (file !== null && !isRecordFile(file)) {
    yield await parseDocument(path, file, surroundings)
    return
  }
  try {
    if (file === null) yield* recordsOfText(path, new TextDecoder().decode(await surroundings.stdin()))
    else if (/\.json$/iu.test(file)) yield* withText(recordsOfText(path, await readFile(file, 'utf8')), file)
    else
      yield* recordsOfLines(
        path,
        createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }),
      )
  } catch (error) {
    yield { failure: readingFailure(path, error) }
  }
}

async function parseDocument(path: string, file: string, surroundings: Surroundings): Promise<RecordReading> {
  const { document, failure } = await readDocument(
    { path, file, inside: null, relative: basename(file) },
    surroundings,
  )
  if (failure !== null) return { failure }
  return { loaded: { path, record: document.record, text: document.text, document } }
}

/** One record over many lines, or one a line. */
function* recordsOfText(path: string, text: string): Generator<RecordReading> {
  const whole = jsonOf(text)
  if (whole !== null) yield toReading(path, whole.value)
  else for (const [index, line] of text.split('\n').entries()) yield* lineReading(path, line, index)
}

async function* recordsOfLines(path: string, lines: AsyncIterable<string>): AsyncGenerator<RecordReading> {
  let index = 0
  for await (const line of lines) yield* lineReading(path, line, index++)
}

function* lineReading(path: string, line: string, index: number): Generator<RecordReading> {
  if (line.trim() === '') return
  const place = `${path}:${index + 1}`
  const json = jsonOf(line)
  if (json !== null) yield toReading(place, json.value)
  else
    yield {
      failure: {
        path: place,
        code: 'not-json',
        message: 'The line is not JSON. Records are made with "rapporteur convert".',
      },
    }
}

function jsonOf(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function toReading(path: string, value: unknown): RecordReading {
  const { record, failure } = checkRecord(path, value)
  return failure === null ? { loaded: { path, record, text: null, document: null } } : { failure }
}

/** Gives the record of a file the text that stands beside it, where every span of its provenance lies in that text. */
async function* withText(readings: Iterable<RecordReading>, file: string): AsyncGenerator<RecordReading> {
  const beside = await readFile(file.replace(/\.json$/iu, '.txt'), 'utf8').catch(() => null)
  for (const reading of readings) {
    if (beside === null || !('loaded' in reading)) yield reading
    else {
      const ends = Object.values(reading.loaded.record.provenance).map(({ end }) => end)
      const fits = ends.every((end) => end <= beside.length)
      yield { loaded: { ...reading.loaded, text: fits ? beside : null } }
    }
  }
}
