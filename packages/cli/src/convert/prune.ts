import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Input } from '../inputs/input.js'
import type { Entry } from '../manifest/entry.js'
import { relativePath } from '../output/relative-path.js'
import { removeOutputs } from '../output/remove-outputs.js'
import type { Workplace } from './workplace.js'

/** Entries whose input is not among those of this run and is not there any more: neither its file, nor it in its archive. */
export async function goneEntries(
  { manifest, directory }: Workplace,
  inputs: readonly Input[],
): Promise<Entry[]> {
  const found = new Set(inputs.map(({ relative }) => relative))
  const archives = new Set(
    inputs.flatMap(({ file, inside }) =>
      file === null || inside === null ? [] : [relativePath(directory, file)],
    ),
  )
  const gone: Entry[] = []
  for (const entry of manifest.entries()) {
    if (found.has(entry.input)) continue
    if (archives.has(entry.file) || (await isGone(join(directory, entry.file)))) gone.push(entry)
  }
  return gone
}

/** Takes away the records of entries, and forgets them. */
export async function prune(
  entries: readonly Entry[],
  { manifest, directory }: Workplace,
  isKept: (file: string) => boolean,
): Promise<void> {
  for (const entry of entries) {
    await removeOutputs(entry, directory, isKept)
    await manifest.remove(entry)
  }
}

/** A file that may only not be looked at is not gone. */
async function isGone(path: string): Promise<boolean> {
  return stat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR',
  )
}
