import { resolve } from 'node:path'
import type { Archive } from '@rapporteur/archive'
import { type Failure, failureLine } from '../failure.js'
import type { ExitCode, Surroundings } from '../surroundings.js'

/** Opens an archive for some work and closes it after; an archive that cannot be used is reported, with exit code 1. */
export async function useArchive(
  name: string,
  options: { readonly create: boolean },
  surroundings: Surroundings,
  work: (archive: Archive) => Promise<ExitCode>,
): Promise<ExitCode> {
  // Loaded when it is first needed: no other command waits for the database, or needs it to be installed.
  const { ArchiveError, openArchive } = await import('@rapporteur/archive')
  let archive: Archive | null = null
  try {
    archive = openArchive(resolve(surroundings.cwd, name), options)
    return await work(archive)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    const failure: Failure = { path: name, code: error.code, message: error.message }
    await surroundings.stderr.write(failureLine(failure))
    return 1
  } finally {
    archive?.close()
  }
}
