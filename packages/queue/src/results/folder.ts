import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { QueueError } from '../errors.js'
import type { DocumentResult, ResultStore } from './result-store.js'

/**
 * Results as files of a folder that all workers see: the record as `NAME.json`, a failure as `NAME.failure.json`, each
 * written whole (temporary name, sync, rename) and never both.
 */
export function folderResults(folder: string): ResultStore {
  return {
    put: async (result) => {
      const path = join(folder, safePath(result.name))
      const [record, failure] = [`${path}.json`, `${path}.failure.json`]
      try {
        await writeWhole(
          result.failure === null ? record : failure,
          result.failure === null ? `${result.json}\n` : failureText(result),
        )
        await rm(result.failure === null ? failure : record, { force: true })
      } catch (cause) {
        const code = String((cause as { code?: unknown }).code ?? cause)
        throw new QueueError('not-written', `A result could not be written to ${folder} (${code}).`, {
          cause,
        })
      }
    },
    close: async () => {},
  }
}

function failureText({ name, sha256, failure }: DocumentResult): string {
  return `${JSON.stringify({ name, sha256, failure })}\n`
}

/** The name as a path that stays inside the folder, whatever steps it has. */
function safePath(name: string): string {
  const steps = name.split(/[\\/]+/u).filter((step) => step !== '' && step !== '.' && step !== '..')
  return steps.map((step) => step.replaceAll('\0', '_')).join('/') || 'document'
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.rapporteur-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
    await handle.close()
    await rename(temporary, path)
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(temporary, { force: true })
    throw error
  }
}
