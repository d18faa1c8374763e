import type { JobCount } from '@rapporteur/queue'
import type { Command } from 'commander'
import { addDatabaseOption, useQueue } from '../../queue/use-queue.js'
import type { ExitCode, Surroundings } from '../../surroundings.js'
import type { Finish } from '../exit-code.js'

/** The options of `rapporteur status`. */
export interface StatusOptions {
  readonly database: string
  readonly json?: boolean
}

const help = `
Exit codes:
  0  the queue was counted
  1  the database could not be used
  2  wrong usage`

/** Adds `rapporteur status` to the program. */
export function addQueueStatus(program: Command, surroundings: Surroundings, finish: Finish): void {
  addDatabaseOption(
    program
      .command('status')
      .showHelpAfterError('"rapporteur status --help" says how it is used.')
      .summary('tell how a queue stands')
      .description('Counts the jobs and documents of a queue, and its results.'),
  )
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (options: StatusOptions) => {
      finish(await queueStatus(options, surroundings))
    })
}

async function queueStatus({ database, json }: StatusOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout } = surroundings
  return useQueue(surroundings, async ({ status }) => {
    const { results, ...counts } = await status(database)
    if (json) {
      await stdout.write(`${JSON.stringify({ ...counts, results })}\n`)
      return 0
    }
    for (const [name, count] of Object.entries(counts)) await stdout.write(line(name, count))
    if (results !== null)
      await stdout.write(`results  ${results.records} records, ${results.failures} failures in the table\n`)
    return 0
  })
}

function line(name: string, { jobs, documents }: JobCount): string {
  return `${name.padEnd(8)} ${jobs} jobs, ${documents} documents\n`
}
