import type { RecordSummary } from '@rapporteur/batch'

/** What the manifest says of one input: what it was when it was read, and what came of it. */
export interface Entry {
  /** The input's path below the directory that was given, with `/`: the entry's key. */
  readonly input: string
  /** The input's file, or the archive that it is in, relative to the output directory. */
  readonly file: string
  /** That file's size, times and inode; see `stampOf`. */
  readonly stamp: string
  /** SHA-256 of the input's bytes; null where its reading took the worker with it. */
  readonly sha256: string | null
  /** What read it: the parser's version and the options that the outcome hangs on. */
  readonly by: string
  /** What was written; null where it failed. */
  readonly output: RecordOutput | null
  /** Why it failed, in words for the user; null where it did not. */
  readonly failure: { readonly code: string; readonly message: string } | null
}

/** The files of a record, and what a summary tells of it. */
export interface RecordOutput extends Pick<RecordSummary, 'kind' | 'language'> {
  readonly record: OutputFile
  /** Null where the text was not asked for. */
  readonly text: OutputFile | null
  /** Whether something of the document could not be read. */
  readonly partial: boolean
  /** How many errors and warnings it has. */
  readonly errors: number
  readonly warnings: number
}

/** A file that was written. */
export interface OutputFile {
  /** Relative to the output directory, with `/`. */
  readonly path: string
  /** Its size. */
  readonly bytes: number
}

/** The paths of the files that an entry stands for. */
export function outputFiles({ output }: Entry): OutputFile[] {
  if (output === null) return []
  return output.text === null ? [output.record] : [output.record, output.text]
}

/** An entry as a line of the manifest. */
export function entryLine(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`
}

/** The entries of the lines of a manifest or a journal. A line that a crash cut short is passed over. */
export function readEntries(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return isEntry(value) ? [value] : []
    } catch {
      return []
    }
  })
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' && value !== null && 'input' in value && 'stamp' in value && 'output' in value
  )
}
