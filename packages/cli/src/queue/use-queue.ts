import { type Command, Option } from 'commander'
import { type Failure, failureLine } from '../failure.js'
import type { ExitCode, Surroundings } from '../surroundings.js'

/** The library, which is installed only where a queue is used. */
export type QueueLibrary = typeof import('@rapporteur/queue')

/** Adds the option that names the database. */
export function addDatabaseOption(command: Command): Command {
  return command.addOption(
    new Option('--database <url>', 'the database: postgres://user:password@host:port/name')
      .env('DATABASE_URL')
      .makeOptionMandatory(),
  )
}

/** Does some work with the queue; what cannot be done is reported, with exit code 1. */
export async function useQueue(
  { stderr }: Pick<Surroundings, 'stderr'>,
  work: (library: QueueLibrary) => Promise<ExitCode>,
): Promise<ExitCode> {
  const report = async (failure: Failure): Promise<ExitCode> => {
    await stderr.write(failureLine(failure))
    return 1
  }
  let library: QueueLibrary
  try {
    library = await import('@rapporteur/queue')
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    return report({
      path: '@rapporteur/queue',
      code: 'not-installed',
      message: 'The queue is a package of its own. Install it: npm install @rapporteur/queue',
    })
  }
  try {
    return await work(library)
  } catch (error) {
    if (!(error instanceof library.QueueError)) throw error
    return report({ path: 'queue', code: error.code, message: error.message })
  }
}
