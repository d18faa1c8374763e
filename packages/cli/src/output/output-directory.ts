import { access, constants, mkdir, stat } from 'node:fs/promises'
import { type Failure, writingFailure } from '../failure.js'

/** Makes the output directory ready; tells why it cannot be, before any document is read. Null when all is well. */
export async function prepareDirectory(path: string, directory: string): Promise<Failure | null> {
  try {
    const status = await stat(directory).catch(() => null)
    if (status !== null && !status.isDirectory())
      return {
        path,
        code: 'not-writable',
        message:
          'It is a file, and the output needs a directory. Choose another name with --out, or move the file.',
      }
    await mkdir(directory, { recursive: true })
    await access(directory, constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    return writingFailure(path, error)
  }
}
