import { resolve } from 'node:path'
import { mapInOrder } from '@rapporteur/batch'
import { findInputs } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import { type OutputPaths, outputPaths } from '../output/output-paths.js'
import { failedOutcome } from '../run/outcome.js'
import { Run, type RunFlags } from '../run/run.js'
import { startRun } from '../run/start-run.js'
import { tellFailures } from '../run/tell.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { type Conversion, convertInput } from './convert-input.js'
import { parserVersion } from './parser-version.js'
import { goneEntries, prune } from './prune.js'
import { untilStopped } from './until-stopped.js'
import { enterDirectory, type Workplace } from './workplace.js'

/** What `convert --out` is told. */
export interface DirectoryFlags extends RunFlags {
  readonly out: string
  readonly text?: boolean
  readonly force?: boolean
  readonly retryFailed?: boolean
  readonly prune?: boolean
}

/** Documents a worker that may be done before the one whose turn it is to be told of. */
const ahead = 1000

/** Converts to one file a document. */
export async function convertToDirectory(
  names: readonly string[],
  flags: DirectoryFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stderr } = surroundings
  const directory = resolve(surroundings.cwd, flags.out)
  const { inputs, failures } = await findInputs(names, surroundings.cwd, directory)
  const { paths, failures: conflicts } = outputPaths(inputs, directory, flags.text === true)
  if (inputs.length === 0 || conflicts.length > 0) {
    await tellFailures([...failures, ...conflicts], stderr)
    return 1
  }
  const workplace = await enterDirectory(flags.out, directory)
  if ('code' in workplace) {
    await tellFailures([...failures, workplace], stderr)
    return 1
  }
  const pool = surroundings.openPool(flags)
  const run = await startRun(flags, surroundings, () => pool.inHand)
  try {
    if (!(run instanceof Run)) {
      await tellFailures([run], stderr)
      return 1
    }
    run.expect(inputs.length + failures.length)
    for (const failure of failures) await run.tell(failedOutcome(failure))
    const conversion = { ...conversionOf(flags, workplace, inputs, paths), pool, surroundings }
    await convertAll(inputs, paths, conversion, run)
    const gone = await clearGone(
      inputs,
      flags.prune === true && failures.length === 0 && !run.stopped,
      conversion,
    )
    return await run.end(gone)
  } catch (error) {
    if (run instanceof Run) await run.abandon()
    throw error
  } finally {
    pool.destroy()
    await workplace.leave()
  }
}

/** Converts the inputs, and tells of each in turn. */
async function convertAll(
  inputs: readonly Input[],
  paths: readonly OutputPaths[],
  conversion: Conversion,
  run: Run,
): Promise<void> {
  const { pool } = conversion
  const outcomes = mapInOrder(
    untilStopped(inputs.entries(), run),
    ([index, input]) => convertInput(input, paths[index] as OutputPaths, index, conversion),
    // Besides those that the workers have, some are looked up and some put in their places.
    { atOnce: 2 * pool.atOnce, window: pool.jobs * ahead },
  )
  for await (const outcome of outcomes) await run.tell(outcome)
}

function conversionOf(
  { text, force, retryFailed, timeout, memory }: DirectoryFlags,
  workplace: Workplace,
  inputs: readonly Input[],
  paths: readonly OutputPaths[],
): Omit<Conversion, 'pool' | 'surroundings'> {
  const by = `parser ${parserVersion()}${text ? ', text' : ''}`
  return {
    workplace,
    by,
    failedBy: `${by}, timeout ${timeout}, memory ${memory}`,
    force: force === true,
    retryFailed: retryFailed === true,
    owners: new Map(
      paths.flatMap(({ record, text }, index) => {
        const { relative } = inputs[index] as Input
        return text === null
          ? [[record, relative]]
          : [
              [record, relative],
              [text, relative],
            ]
      }),
    ),
  }
}

/** Takes away, or only counts, the records of inputs that are gone. */
async function clearGone(
  inputs: readonly Input[],
  isWanted: boolean,
  { workplace, owners }: Conversion,
): Promise<{ gone: number; pruned: number }> {
  const entries = await goneEntries(workplace, new Set(inputs.map(({ relative }) => relative)))
  if (!isWanted) return { gone: entries.length, pruned: 0 }
  await prune(entries, workplace, (file) => owners.has(file))
  return { gone: 0, pruned: entries.length }
}
