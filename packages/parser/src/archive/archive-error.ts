import { UnreadableInputError } from '../errors.js'
import { isArchive } from './read-archive.js'

/** What to say of a zip that is no Word file: an archive is named, and how it is read; null for any other zip. */
export async function archiveError(bytes: Uint8Array): Promise<UnreadableInputError | null> {
  if (!(await isArchive(bytes))) return null
  return new UnreadableInputError(
    'archive',
    'The file is a zip archive and no single document. Name it with the ending .zip to read the documents in it, or go through it with `readArchive`.',
  )
}
