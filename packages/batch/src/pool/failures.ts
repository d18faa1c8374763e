import type { DocumentFailure } from '../result.js'

const lost = { stage: 'parsing', sha256: null } as const

/** @param limit milliseconds. */
export function timedOut(limit: number): DocumentFailure {
  const seconds = Number((limit / 1000).toFixed(3))
  return {
    ...lost,
    code: 'timeout',
    message: `It took longer than ${seconds} s and was given up. Raise the time limit, or split the file.`,
  }
}

/** @param limit mebibytes. */
export function outOfMemory(limit: number): DocumentFailure {
  return {
    ...lost,
    code: 'out-of-memory',
    message: `It needed more than ${limit} MiB of memory and was given up. Raise the memory limit, or split the file.`,
  }
}

/** @param how the worker ended. */
export function crashed(how: string): DocumentFailure {
  return {
    ...lost,
    code: 'crashed',
    message: `The process that read it ended unexpectedly (${how}). Try again; if it stays so, please report it.`,
  }
}
