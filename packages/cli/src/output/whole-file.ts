import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that comes into being whole or not at all, written piece by piece. */
export interface WholeFile {
  write(text: string): Promise<void>
  /** Puts the file in its place. */
  finish(): Promise<void>
  /** Leaves no trace of it. */
  discard(): Promise<void>
}

/** Begins a file under another name in its own folder, which is made as needed. */
export async function wholeFile(path: string): Promise<WholeFile> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.rapporteur-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx')
  const discard = async () => {
    await handle.close().catch(() => {})
    await rm(temporary, { force: true })
  }
  return {
    write: async (text) => {
      await handle.writeFile(text)
    },
    finish: async () => {
      try {
        await handle.sync()
        await handle.close()
        await rename(temporary, path)
      } catch (error) {
        await discard()
        throw error
      }
    },
    discard,
  }
}
