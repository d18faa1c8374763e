import { parse } from '@rapporteur/parser'
import mammoth from 'mammoth'
import { longReport } from '../support/report.js'
import { toWordFile } from '../support/word-file.js'
import { benchDoc } from './doc.js'
import { median, timed } from './measure.js'
import { benchPdf } from './pdf.js'
import { benchWord } from './word.js'

const runs = 25
/** Runs before the first that counts: an archive is read by a process that is warm. */
const warmUp = 40
const copies = 20

const { name, text } = longReport()
const bytes = new TextEncoder().encode(text)
const word = await toWordFile((await parse(bytes)).document)
/** A line between the copies, so that they are not taken for one document pasted again. */
const joined = new TextEncoder().encode(
  Array.from({ length: copies }, (_, copy) => `${text}\nPart ${copy + 2}\n`).join(''),
)

const contestants: Record<string, () => Promise<unknown>> = {
  'mammoth extractRawText': () => mammoth.extractRawText({ buffer: Buffer.from(word) }),
  'text → record': () => parse(bytes),
  'docx → record': () => parse(word),
}

const times = new Map(Object.keys(contestants).map((contestant) => [contestant, [] as number[]]))
for (let run = -warmUp; run < runs; run++) {
  for (const [contestant, work] of Object.entries(contestants)) {
    const took = await timed(work)
    if (run >= 0) times.get(contestant)?.push(took)
  }
}
const many: number[] = []
for (let run = 0; run < 5; run++) many.push(await timed(() => parse(joined)))

const medianOf = (contestant: string) => median(times.get(contestant) ?? [])
const base = medianOf('mammoth extractRawText')
console.log(
  `${name}: ${kilobytes(bytes.length)} as text, ${kilobytes(word.length)} as docx; Node ${process.version}, medians of ${runs} runs after ${warmUp}`,
)
for (const contestant of Object.keys(contestants))
  row(contestant, medianOf(contestant), medianOf(contestant) / base, '× mammoth')
row(`${copies} copies joined`, median(many), median(many) / medianOf('text → record'), '× one copy')
await benchWord()
await benchDoc()
await benchPdf()
console.log(`peak memory of this run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function row(label: string, milliseconds: number, ratio: number, unit: string): void {
  console.log(
    `${label.padEnd(26)} ${milliseconds.toFixed(1).padStart(8)} ms ${ratio.toFixed(2).padStart(7)} ${unit}`,
  )
}

function kilobytes(count: number): string {
  return `${Math.round(count / 1024)} KB`
}
