import fc from 'fast-check'
import { choices } from './base/choices.js'
import { type ExpectedRecord, expectedRecord } from './paper/expected-record.js'
import { write } from './paper/write.js'
import { planDocument } from './plan/plan.js'
import { generatedLanguages } from './plan/two-languages.js'
import { chooseSetting, render } from './render.js'
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

/** A seed for each document; those of neighbours have nothing in common. */
function mixed(seed: number, order: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(order + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}

async function generateDocument(seed: number, order: number): Promise<GeneratedDocument> {
  const language = generatedLanguages[order % generatedLanguages.length] ?? 'en'
  const [draw] = fc.sample(choices, { seed: mixed(seed, order), numRuns: 1 })
  if (!draw) throw new Error('No choices')
  const paper = write(draw, planDocument(draw, language), wordsOf[language])
  const setting = chooseSetting(draw, paper)
  const name = `${String(order + 1).padStart(4, '0')}-${paper.kind}.${language}.${setting.format}`
  return {
    name,
    bytes: await render(draw, paper, setting),
    record: expectedRecord(paper, setting.letterhead !== 'slashes'),
  }
}
