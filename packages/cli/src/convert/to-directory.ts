import { resolve } from 'node:path'
import { findInputs } from '../inputs/find-inputs.js'
import { outputPaths } from '../output/output-paths.js'
import { failedOutcome } from '../run/outcome.js'
import { Run } from '../run/run.js'
import { startRun } from '../run/start-run.js'
import { tellFailures } from '../run/tell.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { clearGone, conversionOf, convertAll, type DirectoryFlags } from './pass.js'
import { enterDirectory } from './workplace.js'

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
    const conversion = conversionOf(flags, inputs, paths, { pool, workplace, surroundings })
    for await (const outcome of convertAll(inputs, paths, conversion, run)) await run.tell(outcome)
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
