import { resolve } from 'node:path'
import { mapInOrder, type ParserPool } from '@rapporteur/batch'
import { documentFailure } from '../failure.js'
import type { PoolFlags } from '../options/pool.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { readLines } from './read-lines.js'
import { type Request, requestOf } from './request.js'

/** Bytes of the longest line: the largest document that is read, in base64, and its name. */
const longestLine = 96 * 1024 * 1024
/** Results a worker that may wait for the one whose turn it is. */
const ahead = 4

/** Reads a document for each line of standard input, and writes a line for each, in their order. */
export async function pipe(flags: PoolFlags, surroundings: Surroundings): Promise<ExitCode> {
  const { stdinChunks, stdout, cwd, onInterrupt } = surroundings
  const pool = surroundings.openPool(flags)
  const stop = new AbortController()
  const stopListening = onInterrupt(() => stop.abort())
  try {
    const lines = until(readLines(stdinChunks(), longestLine), stop.signal)
    const answers = mapInOrder(
      lines,
      (line) =>
        answer(
          requestOf(line, (path) => resolve(cwd, path)),
          pool,
        ),
      {
        atOnce: pool.atOnce,
        window: pool.jobs * ahead,
      },
    )
    for await (const line of answers) {
      await stdout.write(line)
      if (stdout.closed) break
    }
    return 0
  } finally {
    stopListening()
    pool.destroy()
  }
}

async function answer({ name, input, problem }: Request, pool: ParserPool): Promise<string> {
  if (problem !== null) return answerLine(name, null, problem)
  const { document, failure } = await pool.parse(input)
  if (failure === null) return answerLine(name, document.json, null)
  const { code, message } = documentFailure(name ?? 'line', failure, 'standard output')
  return answerLine(name, null, { code, message })
}

/** The record is JSON already, and may be large: it is not read to be written again. */
function answerLine(name: string | null, json: string | null, failure: object | null): string {
  return `{"name":${JSON.stringify(name)},"record":${json},"failure":${JSON.stringify(failure)}}\n`
}

/** The items until a signal is given, also while the next one is waited for. */
async function* until<Item>(items: AsyncGenerator<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const stopped = new Promise<null>((done) =>
    signal.addEventListener('abort', () => done(null), { once: true }),
  )
  for (;;) {
    const next = await Promise.race([stopped, items.next()])
    if (next === null || next.done || signal.aborted) return
    yield next.value
  }
}
