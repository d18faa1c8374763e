import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncDirectory, syncFile } from '../output/sync.js'
import { type Entry, entryLine, outputFiles, readEntries } from './entry.js'
import { Journal } from './journal.js'

/**
 * What is done in an output directory. The manifest is one file, sorted by input, so that it hangs on nothing but the
 * inputs; while a run goes on, what is done is added to a journal beside it, which outlives the run that is killed.
 */
export class Manifest {
  readonly #directory: string
  readonly #entries: Map<string, Entry>
  readonly #journal: Journal
  #changed: boolean

  private constructor(directory: string, entries: Map<string, Entry>, changed: boolean) {
    this.#directory = directory
    this.#entries = entries
    this.#changed = changed
    this.#journal = new Journal(journalPath(directory))
  }

  /**
   * Reads the manifest of an output directory, and the journal of a run that did not come to its end.
   *
   * @param directory absolute path of the output directory.
   */
  static async open(directory: string): Promise<Manifest> {
    const [manifest, journal] = await Promise.all([
      textOf(manifestPath(directory)),
      textOf(journalPath(directory)),
    ])
    const entries = new Map<string, Entry>()
    for (const entry of [...readEntries(manifest ?? ''), ...readEntries(journal ?? '')]) {
      // An entry that was taken away has neither a record nor a failure.
      if (entry.output === null && entry.failure === null) entries.delete(entry.input)
      else entries.set(entry.input, entry)
    }
    const opened = new Manifest(directory, entries, journal !== null)
    // The journal of a run that was killed may end in the middle of a line.
    await opened.save()
    return opened
  }

  /** What is known of an input. */
  get(input: string): Entry | null {
    return this.#entries.get(input) ?? null
  }

  /** All that is known. */
  entries(): Iterable<Entry> {
    return this.#entries.values()
  }

  /** Keeps what came of an input, whose files have their names already. */
  async add(entry: Entry): Promise<void> {
    this.#changed = true
    this.#entries.set(entry.input, entry)
    await this.#journal.add(
      entryLine(entry),
      outputFiles(entry).map(({ path }) => dirname(join(this.#directory, path))),
    )
  }

  /** Forgets an input. */
  async remove(entry: Entry): Promise<void> {
    this.#changed = true
    this.#entries.delete(entry.input)
    await this.#journal.add(entryLine({ ...entry, output: null, failure: null }), [])
  }

  /** Writes the manifest anew where anything was changed, and takes the journal away. */
  async save(): Promise<void> {
    await this.#journal.flush()
    if (!this.#changed) return
    const path = manifestPath(this.#directory)
    const sorted = [...this.#entries.values()].sort((one, other) => (one.input < other.input ? -1 : 1))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.tmp`, sorted.map(entryLine).join(''))
    await syncFile(`${path}.tmp`)
    await rename(`${path}.tmp`, path)
    await syncDirectory(dirname(path))
    await rm(journalPath(this.#directory), { force: true })
    this.#changed = false
  }
}

/** The folder in an output directory that holds what runs must know of one another. */
export function stateDirectory(directory: string): string {
  return join(directory, '.rapporteur')
}

function manifestPath(directory: string): string {
  return join(stateDirectory(directory), 'manifest.ndjson')
}

function journalPath(directory: string): string {
  return join(stateDirectory(directory), 'journal.ndjson')
}

/** Null where the file is not there. */
async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
