import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** What tells that a file was not touched, without reading it. */
export interface Stamp {
  /** Size, time of the last change of its content and of its inode in nanoseconds, and inode. */
  readonly text: string
  /** The later of the two times, in milliseconds. */
  readonly changed: number
}

/** In a millisecond. */
const nanoseconds = 1_000_000n

/** The stamp of a file. */
export async function stampOf(path: string): Promise<Stamp> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true })
  const changed = Math.max(Number(mtimeNs / nanoseconds), Number(ctimeNs / nanoseconds))
  return { text: `${size}-${mtimeNs}-${ctimeNs}-${ino}`, changed }
}

/** SHA-256 of a file's content. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
