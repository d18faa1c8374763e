import { stat } from 'node:fs/promises'
import type { Entry, OutputFile, RecordOutput } from '../manifest/entry.js'
import type { OutputPaths } from '../output/output-paths.js'
import { relativePath } from '../output/relative-path.js'
import { failedOutcome, type Outcome } from '../run/outcome.js'

/** The outcome of an input of which all is known from an earlier run. */
export function keptOutcome({ output, failure }: Entry, path: string): Outcome {
  if (output === null)
    return failedOutcome({ path, code: failure?.code ?? 'internal', message: failure?.message ?? '' }, false)
  const { record, kind, language, errors, warnings } = output
  return {
    path,
    status: 'skipped',
    isNew: false,
    record: record.path,
    kind,
    language,
    diagnostics: [],
    errors,
    warnings,
    failure: null,
  }
}

/** What the manifest keeps of an outcome whose files have just been written. */
export async function outputOf(
  { status, kind, language, errors, warnings }: Outcome,
  { record, text }: OutputPaths,
  directory: string,
): Promise<RecordOutput> {
  return {
    record: await fileOf(record, directory),
    text: text === null ? null : await fileOf(text, directory),
    kind: kind as RecordOutput['kind'],
    language: language as RecordOutput['language'],
    partial: status === 'partial',
    errors,
    warnings,
  }
}

async function fileOf(path: string, directory: string): Promise<OutputFile> {
  return { path: relativePath(directory, path), bytes: (await stat(path)).size }
}
