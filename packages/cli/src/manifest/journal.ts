import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncDirectory } from '../output/sync.js'

/** Lines that may wait to be written, and for how many milliseconds. */
const mostWaiting = 100
const longestWait = 1000

/**
 * A file that lines are added to. A line reaches the disk only after the folders that it speaks of have: what stands in
 * the journal is there, whatever happens. Lines that a crash keeps from it stand for work that is done again.
 */
export class Journal {
  readonly #path: string
  #lines: string[] = []
  #folders = new Set<string>()
  #writing = Promise.resolve()
  #flushed = performance.now()

  constructor(path: string) {
    this.#path = path
  }

  /** Adds a line, and the folders whose files it speaks of. */
  async add(line: string, folders: readonly string[]): Promise<void> {
    this.#lines.push(line)
    for (const folder of folders) this.#folders.add(folder)
    if (this.#lines.length >= mostWaiting || performance.now() - this.#flushed >= longestWait)
      await this.flush()
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    const lines = this.#lines
    const folders = this.#folders
    if (lines.length === 0) return this.#writing
    this.#lines = []
    this.#folders = new Set()
    this.#flushed = performance.now()
    this.#writing = this.#writing.then(async () => {
      for (const folder of folders) await syncDirectory(folder)
      await mkdir(dirname(this.#path), { recursive: true })
      const file = await open(this.#path, 'a')
      try {
        await file.appendFile(lines.join(''))
        await file.sync()
      } finally {
        await file.close()
      }
    })
    return this.#writing
  }
}
