import { readFile } from 'node:fs/promises'
import type { Surroundings } from '../surroundings.js'
import { readInArchive } from './archive.js'
import type { Input } from './input.js'

/** The bytes of an input: of a file, of a file in an archive, or of standard input. */
export async function loadInput(
  { file, inside }: Input,
  { stdin }: Pick<Surroundings, 'stdin'>,
): Promise<Uint8Array> {
  if (file === null) return stdin()
  return inside === null ? readFile(file) : readInArchive(file, inside)
}
