import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { mapInOrder, type ParserPool, type RecordSummary } from '@rapporteur/batch'
import { documentFailure, type Failure, writingFailure } from '../failure.js'
import { documentInput } from '../inputs/document-input.js'
import { findInputs } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import type { PoolFlags } from '../options/pool.js'
import { prepareDirectory } from '../output/output-directory.js'
import { type OutputPaths, outputPaths } from '../output/output-paths.js'
import { placeFiles } from '../output/place-files.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { printable } from '../terminal/printable.js'
import { tellDiagnostics, tellFailures } from './tell.js'

/** What `convert --out` is told. */
export interface DirectoryOptions extends PoolFlags {
  readonly out: string
  readonly text?: boolean
}

/** Documents a worker that may be done before the one whose turn it is to be told of. */
const ahead = 1000

/** Converts to one file a document. */
export async function convertToDirectory(
  names: readonly string[],
  options: DirectoryOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stderr } = surroundings
  const directory = resolve(surroundings.cwd, options.out)
  const { inputs, failures } = await findInputs(names, surroundings.cwd, directory)
  await tellFailures(failures, stderr)
  if (inputs.length === 0) return 1

  const { paths, failures: conflicts } = outputPaths(inputs, directory, options.text === true)
  await tellFailures(conflicts, stderr)
  if (conflicts.length > 0) return 1

  const unwritable = await prepareDirectory(options.out, directory)
  if (unwritable !== null) {
    await tellFailures([unwritable], stderr)
    return 1
  }
  const written = await convertAll(inputs, paths, join(directory, '.rapporteur'), options, surroundings)
  if (stderr.isTTY)
    await stderr.write(`${written} of ${inputs.length} records written to ${printable(options.out)}\n`)
  return failures.length > 0 || written < inputs.length ? 1 : 0
}

/** Number of records written. */
async function convertAll(
  inputs: readonly Input[],
  paths: readonly OutputPaths[],
  temporary: string,
  options: DirectoryOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { stderr } = surroundings
  const pool = surroundings.openPool(options)
  let written = 0
  await mkdir(temporary, { recursive: true })
  try {
    const convert = async (input: Input, index: number) => ({
      input,
      ...(await convertOne(
        input,
        paths[index] as OutputPaths,
        join(temporary, String(index)),
        pool,
        surroundings,
      )),
    })
    const results = mapInOrder(inputs.entries(), ([index, input]) => convert(input, index), {
      window: pool.jobs * ahead,
    })
    for await (const { input, summary, failure } of results) {
      if (summary !== null) await tellDiagnostics(input.path, summary, stderr)
      if (failure === null) written++
      else await tellFailures([failure], stderr)
    }
  } finally {
    pool.destroy()
    await rm(temporary, { recursive: true, force: true })
  }
  return written
}

/** What came of one input. The summary is there as soon as it was read, even where it could not be written. */
interface Conversion {
  readonly summary: RecordSummary | null
  readonly failure: Failure | null
}

async function convertOne(
  input: Input,
  paths: OutputPaths,
  temporary: string,
  pool: ParserPool,
  surroundings: Surroundings,
): Promise<Conversion> {
  const files = { record: `${temporary}.json`, text: paths.text === null ? null : `${temporary}.txt` }
  const { summary, failure } = await pool.write(documentInput(input, surroundings), files)
  if (failure !== null) return { summary, failure: documentFailure(input.path, failure, paths.record) }
  const record = { temporary: files.record, path: paths.record }
  try {
    await placeFiles(
      files.text === null || paths.text === null
        ? [record]
        : [{ temporary: files.text, path: paths.text }, record],
    )
    return { summary, failure: null }
  } catch (error) {
    return { summary, failure: writingFailure(paths.record, error) }
  }
}
