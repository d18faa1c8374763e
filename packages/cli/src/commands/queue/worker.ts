import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { documentInput } from '../../inputs/document-input.js'
import { addPoolOptions, type PoolFlags } from '../../options/pool.js'
import { addDatabaseOption, useQueue } from '../../queue/use-queue.js'
import type { ExitCode, Surroundings } from '../../surroundings.js'
import { printable } from '../../terminal/printable.js'
import type { Finish } from '../exit-code.js'

/** The options of `rapporteur worker`. */
export interface WorkerOptions extends PoolFlags {
  readonly database: string
  readonly out?: string
  readonly table?: boolean
  readonly untilEmpty?: boolean
}

const help = `
A worker takes jobs from the queue until it is stopped (Ctrl-C, SIGTERM): it finishes the
documents in hand and gives the rest of its job back. Any number of workers may run, on any
number of machines. When one dies its job is given to another after the job's lease; results
that are there already are replaced, so that every document has exactly one.

  --out DIR   results as files: NAME.json, or NAME.failure.json
  --table     results as rows of rapporteur_queue.result in the same database

Exit codes:
  0  the worker was stopped, or with --until-empty the queue is empty
  1  the database or the place of the results could not be used
  2  wrong usage`

/** Adds `rapporteur worker` to the program. */
export function addWorker(program: Command, surroundings: Surroundings, finish: Finish): void {
  const command = program
    .command('worker')
    .showHelpAfterError('"rapporteur worker --help" says how it is used.')
    .summary('read documents from a queue')
    .description('Takes documents from a queue in PostgreSQL, reads them and keeps their records.')
    .addOption(
      new Option('-o, --out <dir>', 'write the results as files into this directory').conflicts('table'),
    )
    .option('--table', 'keep the results in the database')
    .option('--until-empty', 'end when the queue is empty')
  addPoolOptions(addDatabaseOption(command))
    .addHelpText('after', help)
    .action(async (options: WorkerOptions) => {
      if (options.out === undefined && !options.table)
        command.error("error: option '--out <dir>' or '--table' must say where the results go")
      finish(await worker(options, surroundings))
    })
}

async function worker(options: WorkerOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, cwd, onInterrupt, openPool } = surroundings
  return useQueue(surroundings, async ({ folderResults, tableResults, work }) => {
    const { database, out, untilEmpty = false } = options
    const results = out === undefined ? await tableResults(database) : folderResults(resolve(cwd, out))
    const pool = openPool(options)
    const stop = new AbortController()
    const stopListening = onInterrupt(() => stop.abort())
    try {
      const done = await work(database, {
        pool,
        results,
        load: ({ name, file, inside }) =>
          documentInput({ path: name, file, inside, relative: name }, surroundings),
        signal: stop.signal,
        untilEmpty,
        onResult: (name, failure) => {
          if (failure !== null)
            void stderr.write(`${printable(name)}: error ${failure.code} ${printable(failure.message)}\n`)
        },
      })
      await stdout.write(`${done.jobs} jobs, ${done.documents} documents, ${done.failed} of them failed\n`)
      return 0
    } finally {
      stopListening()
      pool.destroy()
      await results.close()
    }
  })
}
