import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArchiveEntry, openArchive } from '@rapporteur/archive'
import { parse } from '@rapporteur/parser'
import { generateDocuments } from '../../corpus/generate/index.js'

/** So many documents are generated and read; each then stands in the archive under as many numbers as it takes. */
const distinct = 1000
const records = Number(process.env.RECORDS ?? 100_000)
const queries = 200

const read: ArchiveEntry[] = []
for await (const { bytes, name } of generateDocuments({ count: distinct, seed: 11 })) {
  const { record, text } = await parse(bytes, { name })
  read.push({ record, text })
}

const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'))
const file = join(folder, 'records.db')
try {
  const archive = openArchive(file, { create: true })
  let textBytes = 0
  function* entries(): Generator<ArchiveEntry> {
    for (let number = 0; number < records; number++) {
      const entry = variant(read[number % distinct] as ArchiveEntry, number)
      textBytes += Buffer.byteLength(entry.text ?? '')
      yield entry
    }
  }
  const [adding] = await timed(() => archive.add(entries()))
  const [again] = await timed(() => archive.add(entries()))
  archive.close()
  textBytes /= 2
  const size = statSync(file).size

  const opened = openArchive(file)
  const words = twoWordQueries(read)
  const times: number[] = []
  for (const query of words) times.push((await timed(() => opened.search(query)))[0])
  times.sort((one, other) => one - other)
  opened.close()

  console.log(`${records} records of ${distinct} generated documents; Node ${process.version}`)
  row('adding', `${Math.round((records / adding) * 1000)} records/s`)
  row('adding again, unchanged', `${Math.round((records / again) * 1000)} records/s`)
  row('size', `${(size / textBytes).toFixed(2)} × the text (${megabytes(size)} for ${megabytes(textBytes)})`)
  row(
    `${queries} queries of two words`,
    `median ${percentile(times, 50)} ms, 95th percentile ${percentile(times, 95)} ms`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

/** The document under another number and date, with a word of its own. */
function variant({ record, text }: ArchiveEntry, number: number): ArchiveEntry {
  const day = new Date(Date.UTC(1994, 0, 1 + (number % 11_000))).toISOString().slice(0, 10)
  const source = { ...record.source, sha256: number.toString(16).padStart(8, '0').padEnd(64, '0') }
  return { record: { ...record, id: `T17-TSB-CIR-${number}`, date: day, source }, text: `${text} n${number}` }
}

/** Two words of one document each, of two signs where it is Chinese, the same at every run. */
function twoWordQueries(entries: readonly ArchiveEntry[]): string[] {
  return Array.from({ length: queries }, (_, index) => {
    const text = entries[(index * 37) % entries.length]?.text ?? ''
    const words = text.match(/\p{Script=Han}{2}|[A-Za-z]{4,20}/gu) ?? ['ITU']
    return [words[(index * 101) % words.length], words[(index * 211 + 7) % words.length]].join(' ')
  })
}

async function timed<T>(work: () => T | Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

function percentile(sorted: readonly number[], percent: number): string {
  return (sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN).toFixed(1)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function row(label: string, value: string): void {
  console.log(`${label.padEnd(26)} ${value}`)
}
