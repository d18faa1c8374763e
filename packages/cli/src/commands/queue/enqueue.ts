import type { QueuedDocument } from '@rapporteur/queue'
import { type Command, InvalidArgumentError } from 'commander'
import { failureLine } from '../../failure.js'
import { findInputs } from '../../inputs/find-inputs.js'
import { countOption } from '../../options/numbers.js'
import { addDatabaseOption, useQueue } from '../../queue/use-queue.js'
import type { ExitCode, Surroundings } from '../../surroundings.js'
import type { Finish } from '../exit-code.js'

/** The options of `rapporteur enqueue`. */
export interface EnqueueCommandOptions {
  readonly database: string
  readonly perJob: number
  readonly lease: number
}

const help = `
An INPUT is a file, a directory, a .zip archive or a pattern in quotes, as for "convert".
Documents are named by their absolute paths: workers on other machines must see the same
file system. "rapporteur worker" reads them, "rapporteur status" tells how the queue stands.

Examples:
  $ rapporteur enqueue /archive --database postgres://user@host/rapporteur
  $ DATABASE_URL=postgres://user@host/rapporteur rapporteur enqueue /archive --per-job 200

Exit codes:
  0  every document is in the queue
  1  some inputs were not found, or the database could not be used
  2  wrong usage`

/** Adds `rapporteur enqueue` to the program. */
export function addEnqueue(program: Command, surroundings: Surroundings, finish: Finish): void {
  addDatabaseOption(
    program
      .command('enqueue')
      .showHelpAfterError('"rapporteur enqueue --help" says how it is used.')
      .summary('put documents into a queue for many machines')
      .description('Puts documents into a queue in PostgreSQL, for workers on many machines.')
      .argument('<input...>', 'files, directories, archives, patterns'),
  )
    .option('--per-job <n>', 'documents of a job, 1 to 1000', perJob, 50)
    .option(
      '--lease <seconds>',
      'after which the job of a worker that died is given to another',
      countOption,
      900,
    )
    .addHelpText('after', help)
    .action(async (names: string[], options: EnqueueCommandOptions) => {
      finish(await enqueue(names, options, surroundings))
    })
}

async function enqueue(
  names: readonly string[],
  { database, ...options }: EnqueueCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr, cwd } = surroundings
  return useQueue(surroundings, async (library) => {
    const { inputs, failures } = await findInputs(names, cwd)
    for (const failure of failures) await stderr.write(failureLine(failure))
    const documents = inputs.flatMap(({ relative, file, inside }): QueuedDocument[] =>
      file === null ? [] : [{ name: relative, file, inside }],
    )
    const { documents: count, jobs } = await library.enqueue(database, documents, options)
    await stdout.write(`${count} documents in ${jobs} jobs\n`)
    return failures.length > 0 || count === 0 ? 1 : 0
  })
}

function perJob(text: string): number {
  const count = countOption(text)
  if (count > 1000) throw new InvalidArgumentError('It must be a whole number from 1 to 1000.')
  return count
}
