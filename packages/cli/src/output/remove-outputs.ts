import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Entry, outputFiles } from '../manifest/entry.js'

/**
 * Takes away the files that an entry stands for, and the folders that are empty then.
 *
 * @param isKept whether a file, by its absolute path, stays: another input has its place, or it is written over.
 */
export async function removeOutputs(
  entry: Entry | null,
  directory: string,
  isKept: (file: string) => boolean,
): Promise<void> {
  if (entry === null) return
  for (const { path } of outputFiles(entry)) {
    const file = join(directory, path)
    if (isKept(file)) continue
    await rm(file, { force: true })
    await removeEmpty(dirname(file), directory)
  }
}

async function removeEmpty(folder: string, directory: string): Promise<void> {
  for (let path = folder; path !== directory && path.startsWith(directory); path = dirname(path)) {
    const isGone = await rmdir(path).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
