import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The version of the parser that the workers use. */
export function parserVersion(): string {
  const path = createRequire(import.meta.url).resolve('@rapporteur/parser/package.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
