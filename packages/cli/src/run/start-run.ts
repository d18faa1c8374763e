import { resolve } from 'node:path'
import { type Failure, writingFailure } from '../failure.js'
import { type WholeFile, wholeFile } from '../output/whole-file.js'
import type { Surroundings } from '../surroundings.js'
import { Run, type RunFlags } from './run.js'

/** Begins a run; gives the failure where the report cannot be written. */
export async function startRun(
  flags: RunFlags,
  surroundings: Surroundings,
  inHand: () => readonly string[],
): Promise<Run | Failure> {
  let report: WholeFile | null = null
  try {
    if (flags.report !== undefined) report = await wholeFile(resolve(surroundings.cwd, flags.report))
  } catch (error) {
    return writingFailure(flags.report ?? '', error)
  }
  return new Run(flags, report, surroundings, inHand)
}
