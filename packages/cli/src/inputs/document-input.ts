import type { DocumentInput } from '@rapporteur/batch'
import type { Surroundings } from '../surroundings.js'
import type { Input } from './input.js'
import { loadInput } from './load-input.js'

/** An input as a worker takes it: a file is read by the worker, what stands in an archive or on standard input by the command. */
export function documentInput(input: Input, surroundings: Pick<Surroundings, 'stdin'>): DocumentInput {
  const { file, inside, relative } = input
  if (file === null) return { bytes: surroundings.stdin }
  return inside === null
    ? { name: relative, path: file }
    : { name: relative, bytes: () => loadInput(input, surroundings) }
}
