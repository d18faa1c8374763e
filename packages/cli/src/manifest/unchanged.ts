import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entry, type OutputFile, outputFiles } from './entry.js'
import type { Stamp } from './stamp.js'

/** Milliseconds within which two changes of a file may bear the same time: the coarsest clock of a file system. */
const coarsest = 2000

/**
 * Whether what an entry tells still holds: its input is the same, and the files that came of it are there.
 *
 * An input whose stamp is the same is not read, unless it had been changed so shortly before its record was written
 * that another change might bear the same time. Any other is compared by its content.
 *
 * @param sha256 reads the input and gives the SHA-256 of its bytes
 * @param directory absolute path of the output directory
 */
export async function isUnchanged(
  entry: Entry,
  stamp: Stamp,
  sha256: () => Promise<string>,
  directory: string,
): Promise<boolean> {
  let written = Number.POSITIVE_INFINITY
  for (const output of outputFiles(entry)) {
    const time = await timeOf(output, directory)
    if (time === null) return false
    written = Math.min(written, time)
  }
  if (entry.sha256 === null) return stamp.text === entry.stamp
  const settled = entry.output !== null && written - stamp.changed > coarsest
  return (settled && stamp.text === entry.stamp) || (await sha256()) === entry.sha256
}

/** When a file was written, in milliseconds; null where it is gone or has another size. */
async function timeOf({ path, bytes }: OutputFile, directory: string): Promise<number | null> {
  const status = await stat(join(directory, path)).catch(() => null)
  return status?.isFile() && status.size === bytes ? status.mtimeMs : null
}
