import { readdirSync, readFileSync } from 'node:fs'
import WordExtractor from 'word-extractor'
import { defaultLimits } from '../../packages/parser/src/limits.js'
import { readDoc } from '../../packages/parser/src/read/doc/read-doc.js'
import { median, timed } from './measure.js'

const runs = 25
const warmUp = 40
const folder = new URL('../../corpus/formats/', import.meta.url)

/** Reads the .doc files of the corpus, in turn with word-extractor's text of the same files; prints the ratio. */
export async function benchDoc(): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.doc'))
    .map((name) => readFileSync(new URL(name, folder)))
  const extractor = new WordExtractor()
  const reader: number[] = []
  const base: number[] = []
  for (let run = -warmUp; run < runs; run++) {
    const ours = await timed(async () => {
      for (const file of files) readDoc(file, defaultLimits)
    })
    const theirs = await timed(async () => {
      for (const file of files) (await extractor.extract(file)).getBody()
    })
    if (run < 0) continue
    reader.push(ours)
    base.push(theirs)
  }
  console.log(
    `doc read, ${files.length} files${' '.repeat(9)} ${median(reader).toFixed(1).padStart(8)} ms ${(median(reader) / median(base)).toFixed(2).padStart(7)} × word-extractor`,
  )
}
