import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Entry, outputFiles } from '../manifest/entry.js'

/**
 * Takes away the files that an entry stands for, but those that are written over in this run, and the folders that are
 * empty then.
 *
 * @param current absolute paths of the files of this run.
 */
export async function removeOutputs(
  entry: Entry | null,
  directory: string,
  current: ReadonlySet<string>,
): Promise<void> {
  if (entry === null) return
  for (const { path } of outputFiles(entry)) {
    const file = join(directory, path)
    if (current.has(file)) continue
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
