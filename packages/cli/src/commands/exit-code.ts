import type { ExitCode } from '../surroundings.js'

/** What a subcommand does with the exit code that it comes to. */
export type Finish = (code: ExitCode) => void
