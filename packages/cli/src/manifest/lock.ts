import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.js'

/** Who has a directory to itself. */
export interface Lock {
  /** Lets the next one in. */
  release(): Promise<void>
}

const lockName = /^lock-(?<turn>\d{1,15})$/u
/** How often, and after how many milliseconds, a lock is looked at again that says nothing yet. */
const looks = 20
const pause = 50

/**
 * Takes a directory for this process alone; gives the process that has it already where one does.
 *
 * A lock is a file that names its process. That of a process that is gone is passed over: who takes its place makes the
 * lock of the next turn, which only one can make, and then looks whether anybody made another meanwhile: it gives way to
 * one that did.
 */
export async function takeLock(directory: string): Promise<Lock | ProcessIdentity> {
  await mkdir(directory, { recursive: true })
  for (;;) {
    const before = await locksIn(directory)
    const holder = before.find(({ process }) => process !== null && isRunning(process))
    if (holder?.process) return holder.process
    const turn = Math.max(0, ...before.map((lock) => lock.turn)) + 1
    if (!(await make(directory, turn))) continue
    const others = (await locksIn(directory)).filter((lock) => lock.turn !== turn)
    const rival = others.find(({ process }) => process !== null && isRunning(process))
    const path = join(directory, `lock-${turn}`)
    if (rival?.process) {
      await rm(path, { force: true })
      return rival.process
    }
    for (const { turn: gone } of others) await rm(join(directory, `lock-${gone}`), { force: true })
    return { release: () => rm(path, { force: true }) }
  }
}

/** Whether a lock was had. */
export function isLock(taken: Lock | ProcessIdentity): taken is Lock {
  return 'release' in taken
}

/** False where somebody else was quicker. */
async function make(directory: string, turn: number): Promise<boolean> {
  try {
    await writeFile(join(directory, `lock-${turn}`), JSON.stringify(thisProcess()), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

interface FoundLock {
  readonly turn: number
  /** Null where the file says nothing: its process ended between making and writing it. */
  readonly process: ProcessIdentity | null
}

async function locksIn(directory: string): Promise<FoundLock[]> {
  const turns = (await readdir(directory)).flatMap((name) => lockName.exec(name)?.groups?.turn ?? [])
  const locks = await Promise.all(
    turns.map(async (turn) => ({
      turn: Number(turn),
      process: await holderOf(join(directory, `lock-${turn}`)),
    })),
  )
  return locks.flatMap(({ turn, process }) => (process === 'released' ? [] : [{ turn, process }]))
}

async function holderOf(path: string): Promise<ProcessIdentity | null | 'released'> {
  for (let look = 0; look < looks; look++) {
    try {
      return JSON.parse(await readFile(path, 'utf8')) as ProcessIdentity
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'released'
      if (!(error instanceof SyntaxError)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return null
}
