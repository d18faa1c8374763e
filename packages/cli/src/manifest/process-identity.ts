import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** What tells a process from all others, also from one that got its number after it. */
export interface ProcessIdentity {
  readonly host: string
  readonly pid: number
  /** When it was started, in the words of the system; null where the system does not say. */
  readonly started: string | null
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) }
}

/** Whether a process still runs. One of another machine is taken to: nothing can be known of it. */
export function isRunning({ host, pid, started }: ProcessIdentity): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    // It is there, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === null || started === startOf(pid)
}

/** Linux: the boot, and the clock ticks from it to the start of the process. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in brackets and may hold anything; the start is the 20th field behind it.
    const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${boot} ${ticks}`
  } catch {
    return null
  }
}
