/** Why an archive could not be opened, read or written. */
export type ArchiveErrorCode =
  | 'not-found'
  | 'not-an-archive'
  | 'newer-version'
  | 'busy'
  | 'damaged'
  | 'not-writable'

/** The archive could not be used. The message says what is wrong and what to do; it does not repeat the file's name. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'

  constructor(
    readonly code: ArchiveErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}

/** What SQLite's own result codes mean to a user of an archive (sqlite.org/rescode.html). */
const messages: Readonly<Record<number, readonly [ArchiveErrorCode, string]>> = {
  5: ['busy', 'Another program is writing to the archive. Wait until it is done and try again.'],
  6: ['busy', 'Another program is writing to the archive. Wait until it is done and try again.'],
  8: ['not-writable', 'The archive may not be written. Change its permissions.'],
  10: ['damaged', 'The disk failed while the archive was read or written. Check the disk and try again.'],
  11: ['damaged', 'The archive is damaged. Make it again from the records with "archive add".'],
  13: ['not-writable', 'There is no space left for the archive. Make room and try again.'],
  14: ['not-found', 'The archive could not be opened. Check the name and the permissions of its folder.'],
  26: ['not-an-archive', 'The file is no archive of records. Choose another file.'],
}

/** Runs what touches the file, and gives its errors as those of the archive; an error of another kind stays as it is. */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toArchiveError(error)
  }
}

function toArchiveError(error: unknown): unknown {
  const code = error instanceof Error ? (error as { errcode?: unknown }).errcode : undefined
  // The lowest byte is the result, the others say more of it.
  const known = typeof code === 'number' ? messages[code & 0xff] : undefined
  return known === undefined ? error : new ArchiveError(...known, { cause: error })
}
