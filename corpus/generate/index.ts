import fc from 'fast-check'
import { choices } from './base/choices.js'
import { toText } from './format/text.js'
import { letterheadLayouts } from './layout/letterhead.js'
import { print } from './layout/print.js'
import { type ExpectedRecord, expectedRecord } from './paper/expected-record.js'
import { writeLetter } from './paper/write-letter.js'
import { planLetter } from './plan/letter.js'
import { generatedLanguages } from './plan/two-languages.js'
import { wordsOf } from './words/index.js'

export type { ExpectedRecord } from './paper/expected-record.js'

/** A document that was made up, and what must be read in it. */
export interface GeneratedDocument {
  /** Name of the file: number, kind and language, and the ending of its format. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The record that the document must give, in the form of the corpus's records. */
  readonly record: ExpectedRecord
}

/** Which documents to make. */
export interface Selection {
  /** How many. */
  readonly count: number
  /** The same seed gives the same documents, on every machine and every day; a whole number from 0. */
  readonly seed: number
}

/** Documents with their records, one after the other as they are asked for; both languages in equal parts. */
export async function* generateDocuments({ count, seed }: Selection): AsyncGenerator<GeneratedDocument> {
  for (let order = 0; order < count; order++) yield generateDocument(seed, order)
}

async function generateDocument(seed: number, order: number): Promise<GeneratedDocument> {
  const language = generatedLanguages[order % generatedLanguages.length] ?? 'en'
  const [draw] = fc.sample(choices, { seed: seed * 1_000_003 + order, numRuns: 1 })
  if (!draw) throw new Error('No choices')
  const paper = writeLetter(draw, planLetter(draw, language), wordsOf[language])
  const letterhead = draw.pick(letterheadLayouts)
  const blocks = print(draw, paper, { letterhead, isSignatureInCell: draw.chance(50) })
  const name = `${String(order + 1).padStart(4, '0')}-${paper.kind}.${language}.txt`
  return {
    name,
    bytes: new TextEncoder().encode(toText(blocks)),
    record: expectedRecord(paper, letterhead !== 'slashes'),
  }
}
