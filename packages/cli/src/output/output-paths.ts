import { relative, resolve } from 'node:path'
import type { Failure } from '../failure.js'
import { withoutDocumentEnding } from '../inputs/document-name.js'
import type { Input } from '../inputs/input.js'

/** Where the record of an input goes, and its text where that is wanted; absolute paths. */
export interface OutputPaths {
  readonly record: string
  readonly text: string | null
}

/**
 * Maps each input to its place in the output directory: its relative path, with `.json` in place of a document's
 * ending. Inputs that differ only in their ending keep it (`name.txt.json`, `name.docx.json`). Nothing may be
 * written twice or over an input: then the failures say which inputs are in each other's way.
 */
export function outputPaths(
  inputs: readonly Input[],
  directory: string,
  withText: boolean,
): { readonly paths: readonly OutputPaths[]; readonly failures: readonly Failure[] } {
  const names = uniqueNames(inputs.map(({ relative }) => relative))
  const paths = names.map((name) => ({
    record: resolve(directory, `${name}.json`),
    text: withText ? resolve(directory, `${name}.txt`) : null,
  }))
  return { paths, failures: [...sharedPaths(inputs, paths, directory), ...overwrittenInputs(inputs, paths)] }
}

function uniqueNames(relatives: readonly string[]): string[] {
  const names = relatives.map(withoutDocumentEnding)
  // A name that got its ending back may meet another (`a.txt` and `a.txt.txt`), which then gets its own back.
  for (let changed = true; changed; ) {
    changed = false
    const shared = repeated(names)
    for (const [index, relative] of relatives.entries()) {
      if (names[index] === relative || !shared.has(names[index] as string)) continue
      names[index] = relative
      changed = true
    }
  }
  return names
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}

function sharedPaths(inputs: readonly Input[], paths: readonly OutputPaths[], directory: string): Failure[] {
  const first = new Map<string, Input>()
  return paths.flatMap(({ record }, index) => {
    const input = inputs[index] as Input
    const other = first.get(record)
    if (other === undefined) {
      first.set(record, input)
      return []
    }
    return [
      {
        path: input.path,
        code: 'output-conflict',
        message: `Its record would be written to the same file as that of ${other.path}: ${relative(directory, record)}. Give the directory that holds both, or convert them one after the other into different directories.`,
      },
    ]
  })
}

function overwrittenInputs(inputs: readonly Input[], paths: readonly OutputPaths[]): Failure[] {
  const files = new Map(inputs.map((input) => [input.file, input.path]))
  return paths
    .flatMap(({ record, text }) => (text === null ? [record] : [record, text]))
    .flatMap((path) => {
      const input = files.get(path)
      return input === undefined
        ? []
        : [
            {
              path: input,
              code: 'output-conflict',
              message: 'It would be overwritten by the output. Choose another directory with --out.',
            },
          ]
    })
}
