import mammoth from 'mammoth'
import { readDocx } from '../../packages/parser/src/read/docx/read-docx.js'
import { median, timed } from './measure.js'
import { type Shape, wordFileOf } from './word-files.js'

const runs = 15
const warmUp = 8
const size = 400_000
const shapes: readonly Shape[] = ['many short runs', 'long bare runs', 'tables', 'tables and runs']

/** Reads Word files of several shapes, in turn with mammoth's extractRawText of the same file; prints the ratios. */
export async function benchWord(): Promise<void> {
  for (const shape of shapes) {
    const bytes = wordFileOf(shape, size)
    const reader: number[] = []
    const base: number[] = []
    for (let run = -warmUp; run < runs; run++) {
      const ours = await timed(() => readDocx(bytes))
      const theirs = await timed(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) }))
      if (run < 0) continue
      reader.push(ours)
      base.push(theirs)
    }
    console.log(
      `docx read, ${shape.padEnd(15)} ${median(reader).toFixed(1).padStart(8)} ms ${(median(reader) / median(base)).toFixed(2).padStart(7)} × mammoth extractRawText`,
    )
  }
}
