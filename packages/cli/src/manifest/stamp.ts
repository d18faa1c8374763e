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
