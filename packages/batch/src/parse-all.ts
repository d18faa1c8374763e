import type { DocumentInput } from './document-input.js'
import { mapInOrder } from './map-in-order.js'
import { openPool, type PoolOptions } from './pool/pool.js'
import type { ParsedResult } from './result.js'

/** Records a worker that may wait for the one whose turn it is. */
const ahead = 16

/**
 * Reads many documents in worker processes and gives their records in the order of the inputs. A document that
 * fails, hangs or eats memory is a result with a failure and never ends the run.
 *
 * Inputs are asked for and worked on only a little ahead of the results that were taken, so any number of them runs
 * in bounded memory. The workers end with the iteration, however it ends.
 *
 * ```ts
 * for await (const { input, document, failure } of parseAll(paths, { jobs: 4 })) {
 *   if (failure) console.error(input, failure.code, failure.message)
 *   else console.log(document.record.title)
 * }
 * ```
 *
 * @param inputs paths, or documents with a name and a path or bytes.
 * @throws the reason of `signal` when that is aborted, what the inputs throw, and an error where no worker can be started.
 */
export async function* parseAll<Input extends DocumentInput | string>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  { signal, ...options }: PoolOptions & { readonly signal?: AbortSignal } = {},
): AsyncGenerator<ParsedResult & { readonly input: Input }, void, undefined> {
  const pool = openPool(options)
  const parseOne = async (input: Input) => {
    const result = await pool.parse(typeof input === 'string' ? { path: input } : input)
    return { input, ...result }
  }
  try {
    yield* mapInOrder(inputs, parseOne, { atOnce: pool.atOnce, window: pool.jobs * ahead, signal })
  } finally {
    pool.destroy()
  }
}
