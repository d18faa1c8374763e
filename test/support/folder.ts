import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All files below a folder with the SHA-256 of what they hold, sorted by name. */
export function filesIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (file) =>
          [
            relative(folder, file).replaceAll('\\', '/'),
            createHash('sha256').update(readFileSync(file)).digest('hex'),
          ] as const,
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

/** Number of records below a folder. */
export function countRecords(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.json')).length
}
