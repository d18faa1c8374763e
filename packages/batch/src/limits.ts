import { availableParallelism } from 'node:os'

/** What one document may cost where the caller does not say. */
export const defaultBatchLimits = {
  /** Milliseconds. A report of a thousand pages takes about three seconds. */
  timeout: 60_000,
  /** Mebibytes of the worker that reads it. */
  memory: 1024,
} as const

/** One worker a core. */
export function defaultJobs(): number {
  return availableParallelism()
}
