import { mapInOrder } from '@rapporteur/batch'
import { documentFailure } from '../failure.js'
import { documentInput } from '../inputs/document-input.js'
import { findInputs } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import type { PoolFlags } from '../options/pool.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { tellDiagnostics, tellFailures } from './tell.js'

/** Records a worker that may be ready before the one whose turn it is. */
const ahead = 16

/** Converts to one record a line, in the order of the inputs. */
export async function convertToStandardOutput(
  names: readonly string[],
  flags: PoolFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr } = surroundings
  const { inputs, failures } = await findInputs(names, surroundings.cwd)
  await tellFailures(failures, stderr)
  let failed = failures.length > 0
  const pool = surroundings.openPool(flags)
  try {
    const parse = async (input: Input) => ({
      input,
      ...(await pool.parse(documentInput(input, surroundings))),
    })
    const results = mapInOrder(inputs, parse, { window: pool.jobs * ahead })
    for await (const { input, document, failure } of results) {
      if (failure === null) {
        await tellDiagnostics(input.path, document.summary, stderr)
        await stdout.write(`${document.json}\n`)
      } else {
        failed = true
        await tellFailures([documentFailure(input.path, failure, 'standard output')], stderr)
      }
      if (stdout.closed) break
    }
  } finally {
    pool.destroy()
  }
  return failed ? 1 : 0
}
