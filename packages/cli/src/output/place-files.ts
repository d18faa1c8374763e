import { mkdir, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFile } from './sync.js'

/** A file that was written under a temporary name, and the absolute path that it is to have. */
export interface WrittenFile {
  readonly temporary: string
  readonly path: string
}

/**
 * Puts files that belong together into their places, each whole or not at all: their content is on the disk before
 * any of them has its name. The temporary names must be on the same file system. Folders are made as needed.
 */
export async function placeFiles(files: readonly WrittenFile[]): Promise<void> {
  for (const { path } of files) await refuseDirectory(path)
  for (const { temporary, path } of files) {
    await mkdir(dirname(path), { recursive: true })
    await syncFile(temporary)
  }
  for (const { temporary, path } of files) await rename(temporary, path)
}

/** Asked for all files first: a later one must not fail when an earlier one has its name already. */
async function refuseDirectory(path: string): Promise<void> {
  const isDirectory = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (isDirectory) throw Object.assign(new Error(`${path} is a directory`), { code: 'EISDIR' })
}
