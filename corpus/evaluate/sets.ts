import { fileURLToPath } from 'node:url'
import { generateDocuments } from '../generate/index.js'
import { type Baseline, toBaseline } from './baseline.js'
import { type Evaluated, evaluate } from './evaluate.js'
import { loadFolder } from './load.js'
import type { Specimen } from './specimen.js'
import { summarize } from './summary.js'

/** The documents that this project wrote. */
export const authoredFolder = fileURLToPath(new URL('../documents', import.meta.url))

/** The figures that must not fall. */
export const baselineFile = fileURLToPath(new URL('baseline.json', import.meta.url))

/** The page that shows them. */
export const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url))

/** Which documents of the generator are measured; `pnpm corpus generate --count 200 --seed 1994 --out DIR` writes them. */
const generatedSet = { count: 200, seed: 1994 }

/** The sets of documents whose figures must not fall. */
const sets: Readonly<Record<string, () => Promise<readonly Specimen[]>>> = {
  authored: async () => {
    const { specimens, problems } = await loadFolder(authoredFolder)
    if (problems.length > 0)
      throw new Error(problems.map(({ name, message }) => `${name}: ${message}`).join('\n'))
    return specimens
  },
  generated: async () => {
    const specimens: Specimen[] = []
    for await (const { name, bytes, record } of generateDocuments(generatedSet))
      specimens.push({ name, bytes, expected: { ...record } })
    return specimens
  },
}

/** Measures every set. */
export async function measureSets(): Promise<Baseline> {
  const reached: Record<string, ReturnType<typeof toBaseline>> = {}
  for (const [name, specimens] of Object.entries(sets))
    reached[name] = toBaseline(summarize(await evaluateAll(await specimens())))
  return reached
}

/** Reads the documents one after the other. */
export async function evaluateAll(specimens: readonly Specimen[]): Promise<Evaluated[]> {
  const documents: Evaluated[] = []
  for (const specimen of specimens) documents.push(await evaluate(specimen))
  return documents
}
