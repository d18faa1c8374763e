import { defaultBatchLimits, defaultJobs, type PoolOptions } from '@rapporteur/batch'
import { type Command, Option } from 'commander'
import { countOption, secondsOption } from './numbers.js'

/** The options that say how many documents are read at once and what each may cost. */
export type PoolFlags = Pick<PoolOptions, 'jobs' | 'timeout' | 'memory'>

/** Adds `--jobs`, `--timeout` and `--memory` to a command. */
export function addPoolOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-j, --jobs <n>', 'documents that are read at once')
        .argParser(countOption)
        .default(defaultJobs(), 'the number of cores'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'time that one document may take')
        .argParser(secondsOption)
        .default(defaultBatchLimits.timeout, String(defaultBatchLimits.timeout / 1000)),
    )
    .addOption(
      new Option('--memory <MiB>', 'memory that reading one document may take')
        .argParser(countOption)
        .default(defaultBatchLimits.memory, String(defaultBatchLimits.memory)),
    )
}
