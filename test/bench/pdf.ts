import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultLimits, parse } from '@rapporteur/parser'
import { readPdf } from '../../packages/parser/src/read/pdf/read-pdf.js'
import { median, timed } from './measure.js'

const runs = 15
const warmUp = 8
const folder = new URL('../../corpus/pdf/', import.meta.url)

/** Medians of one file, in milliseconds. */
interface Times {
  readonly pdfjs: number
  readonly read: number
  readonly record: number
}

/** Measures reading PDF files, to a document and to a record, against the text extraction of pdfjs itself, in one run. */
export async function benchPdf(): Promise<void> {
  const extract = await pdfjsExtraction()
  const contestants: Readonly<Record<keyof Times, (bytes: Uint8Array) => Promise<unknown>>> = {
    pdfjs: extract,
    read: (bytes) => readPdf(bytes, defaultLimits),
    record: (bytes) => parse(bytes),
  }
  const names = Object.keys(contestants) as (keyof Times)[]
  const sums = { pdfjs: 0, read: 0, record: 0 }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pdf'))) {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
    const times = { pdfjs: [] as number[], read: [] as number[], record: [] as number[] }
    for (let run = -warmUp; run < runs; run++)
      for (const name of names) {
        const took = await timed(() => contestants[name](bytes))
        if (run >= 0) times[name].push(took)
      }
    const found = { pdfjs: median(times.pdfjs), read: median(times.read), record: median(times.record) }
    for (const name of names) sums[name] += found[name]
    row(file, found)
  }
  row('all PDF files', sums)
}

function row(label: string, { pdfjs, read, record }: Times): void {
  const ratio = (time: number) => (time / pdfjs).toFixed(2)
  console.log(
    `${label.padEnd(34)} read ${ratio(read)}, to record ${ratio(record)} × pdfjs getTextContent (${pdfjs.toFixed(1)} ms)`,
  )
}

/** What a user of pdfjs does for the text of a file: open it, and ask each page for its text. */
async function pdfjsExtraction(): Promise<(bytes: Uint8Array) => Promise<number>> {
  const { warn } = console
  // without a canvas pdfjs warns when it is loaded, and wants this class to exist
  console.warn = () => undefined
  ;(globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= class {}
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  console.warn = warn
  const home = fileURLToPath(new URL('../..', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))
  return async (bytes) => {
    const task = getDocument({
      data: bytes.slice(),
      verbosity: 0,
      cMapUrl: `${home}cmaps/`,
      standardFontDataUrl: `${home}standard_fonts/`,
      useSystemFonts: false,
    })
    const document = await task.promise
    let items = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      items += (await page.getTextContent()).items.length
    }
    await task.destroy()
    return items
  }
}
