import { mapInOrder } from '@rapporteur/batch'
import { documentFailure } from '../failure.js'
import { documentInput } from '../inputs/document-input.js'
import { findInputs } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import { failedOutcome, readOutcome } from '../run/outcome.js'
import { Run, type RunFlags } from '../run/run.js'
import { startRun } from '../run/start-run.js'
import { tellFailures } from '../run/tell.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { untilStopped } from './until-stopped.js'

/** Records a worker that may be ready before the one whose turn it is. */
const ahead = 16

/** Converts to one record a line, in the order of the inputs. */
export async function convertToStandardOutput(
  names: readonly string[],
  flags: RunFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout } = surroundings
  const { inputs, failures } = await findInputs(names, surroundings.cwd)
  const pool = surroundings.openPool(flags)
  const run = await startRun(flags, surroundings, () => pool.inHand)
  if (!(run instanceof Run)) {
    await tellFailures([run], surroundings.stderr)
    return 1
  }
  run.expect(inputs.length + failures.length)
  try {
    for (const failure of failures) await run.tell(failedOutcome(failure))
    const parse = async (input: Input) => ({
      input,
      ...(await pool.parse(documentInput(input, surroundings))),
    })
    const results = mapInOrder(untilStopped(inputs, run), parse, {
      atOnce: pool.atOnce,
      window: pool.jobs * ahead,
    })
    for await (const { input, document, failure } of results) {
      if (failure === null) {
        await run.tell(readOutcome(input.path, document.summary, null))
        await stdout.write(`${document.json}\n`)
      } else await run.tell(failedOutcome(documentFailure(input.path, failure, 'standard output')))
      if (stdout.closed) break
    }
    return await run.end({ isRead: !stdout.closed })
  } catch (error) {
    await run.abandon()
    throw error
  } finally {
    pool.destroy()
  }
}
