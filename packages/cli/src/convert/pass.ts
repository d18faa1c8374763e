import { mapInOrder } from '@rapporteur/batch'
import type { Input } from '../inputs/input.js'
import type { OutputPaths } from '../output/output-paths.js'
import type { Outcome } from '../run/outcome.js'
import type { RunFlags } from '../run/run.js'
import { type Conversion, convertInput } from './convert-input.js'
import { parserVersion } from './parser-version.js'
import { goneEntries, prune } from './prune.js'
import { untilStopped } from './until-stopped.js'

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

/** Converts the inputs to their paths; outcomes come in the order of the inputs, until the run is to stop. */
export function convertAll(
  inputs: readonly Input[],
  paths: readonly OutputPaths[],
  conversion: Conversion,
  run: { readonly stopped: boolean },
): AsyncIterable<Outcome> {
  const { pool } = conversion
  return mapInOrder(
    untilStopped(inputs.entries(), run),
    ([index, input]) => convertInput(input, paths[index] as OutputPaths, index, conversion),
    // Besides those that the workers have, some are looked up and some put in their places.
    { atOnce: 2 * pool.atOnce, window: pool.jobs * ahead },
  )
}

/** What the inputs of a run have in common, by what the command was told. */
export function conversionOf(
  { text, force, retryFailed, timeout, memory }: DirectoryFlags,
  inputs: readonly Input[],
  paths: readonly OutputPaths[],
  around: Pick<Conversion, 'pool' | 'workplace' | 'surroundings'>,
): Conversion {
  const by = `parser ${parserVersion()}${text ? ', text' : ''}`
  return {
    ...around,
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
export async function clearGone(
  inputs: readonly Input[],
  isWanted: boolean,
  { workplace, owners }: Conversion,
): Promise<{ gone: number; pruned: number }> {
  const entries = await goneEntries(workplace, inputs)
  if (!isWanted) return { gone: entries.length, pruned: 0 }
  await prune(entries, workplace, (file) => owners.has(file))
  return { gone: 0, pruned: entries.length }
}
