import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Flags with which Node runs the project's sources. */
export const sourceFlags: readonly string[] = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  '--conditions=rapporteur-source',
]

/** Flags that put the parser of tests in the real one's place: it hangs, eats memory or dies where a document says so. */
export const oddParserFlags: readonly string[] = [
  '--import',
  new URL('odd-parser/register.mjs', import.meta.url).href,
]
