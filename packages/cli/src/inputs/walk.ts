import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Failure, readingFailure } from '../failure.js'
import { findInArchive, isArchiveName } from './archive.js'
import { isDocumentName, isHiddenName } from './document-name.js'
import type { Input } from './input.js'

/** The documents of a directory, and the directories and archives in it that could not be read. */
export interface Walk {
  readonly inputs: Input[]
  readonly failures: Failure[]
}

/**
 * Finds the documents of a directory and of all directories and archives below it, in the order of their names, whatever the
 * machine's language. Hidden directories and links to directories are left out, and so is `except` (an absolute
 * path): the output directory may be inside the input's.
 */
export async function walk(path: string, file: string, except: string | null): Promise<Walk> {
  const found: Walk = { inputs: [], failures: [] }
  await walkInto(found, path, file, '', except)
  return found
}

async function walkInto(
  found: Walk,
  path: string,
  directory: string,
  relative: string,
  except: string | null,
): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    found.failures.push(readingFailure(path, error))
    return []
  })
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const file = resolve(directory, entry.name)
    const below = relative === '' ? entry.name : `${relative}/${entry.name}`
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && file !== except)
        await walkInto(found, join(path, entry.name), file, below, except)
    } else if (isArchiveName(entry.name) && !isHiddenName(entry.name)) {
      const inside = await findInArchive(join(path, entry.name), file, below)
      found.inputs.push(...inside.inputs)
      found.failures.push(...inside.failures)
    } else if (isDocumentName(entry.name) && (entry.isFile() || (await isFile(file)))) {
      found.inputs.push({ path: join(path, entry.name), file, inside: null, relative: below })
    }
  }
}

/** Also for links; one that leads nowhere is taken along, so that reading it says so. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => true,
  )
}
