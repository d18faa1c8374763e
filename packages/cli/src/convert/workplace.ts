import { mkdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Failure, writingFailure } from '../failure.js'
import { isLock, takeLock } from '../manifest/lock.js'
import { Manifest, stateDirectory } from '../manifest/manifest.js'
import { prepareDirectory } from '../output/output-directory.js'

/** An output directory that this process has to itself. */
export interface Workplace {
  /** Its absolute path. */
  readonly directory: string
  readonly manifest: Manifest
  /** A folder on the same file system, for files that are not whole yet. */
  readonly temporary: string
  /** Writes the manifest and lets others in. */
  leave(): Promise<void>
}

/**
 * Takes an output directory, and clears away what a run that was killed has left unfinished in it.
 *
 * @param path the directory as the user knows it
 * @param directory its absolute path
 */
export async function enterDirectory(path: string, directory: string): Promise<Workplace | Failure> {
  const unwritable = await prepareDirectory(path, directory)
  if (unwritable !== null) return unwritable
  const state = stateDirectory(directory)
  try {
    const lock = await takeLock(state)
    if (!isLock(lock)) return inUse(path, lock)
    const temporary = join(state, 'tmp')
    await rm(temporary, { recursive: true, force: true })
    await mkdir(temporary)
    const manifest = await Manifest.open(directory)
    return {
      directory,
      manifest,
      temporary,
      leave: async () => {
        await rm(temporary, { recursive: true, force: true })
        await manifest.save()
        await lock.release()
        // Gone where nothing was written, not even a manifest.
        await rmdir(state).catch(() => {})
      },
    }
  } catch (error) {
    return writingFailure(path, error)
  }
}

function inUse(path: string, { host, pid }: { host: string; pid: number }): Failure {
  return {
    path,
    code: 'in-use',
    message: `Another run writes into this directory: process ${pid} on ${host}. Wait for it, or choose another directory with --out. If that machine is gone for good, delete the lock file in its folder .rapporteur.`,
  }
}
