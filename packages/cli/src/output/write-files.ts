import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file to be written: its absolute path and what it holds. */
export interface FileToWrite {
  readonly path: string
  readonly content: string
}

/**
 * Writes files that belong together, whole or not at all: each under another name in its own folder first, and all
 * are renamed when all are there. Folders are made as needed.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const temporary: string[] = []
  try {
    for (const { path } of files) await refuseDirectory(path)
    for (const { path, content } of files) {
      await mkdir(dirname(path), { recursive: true })
      const name = join(dirname(path), `.rapporteur-${randomBytes(8).toString('hex')}.tmp`)
      temporary.push(name)
      await writeFile(name, content, { flag: 'wx' })
    }
    for (const [index, { path }] of files.entries()) await rename(temporary[index] as string, path)
  } catch (error) {
    await Promise.all(temporary.map((name) => rm(name, { force: true })))
    throw error
  }
}

/** Asked for all files first: a later one must not fail when an earlier one has its name already. */
async function refuseDirectory(path: string): Promise<void> {
  const isDirectory = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (isDirectory) throw Object.assign(new Error(`${path} is a directory`), { code: 'EISDIR' })
}
