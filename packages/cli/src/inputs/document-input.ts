import type { DocumentInput } from '@rapporteur/batch'
import type { Surroundings } from '../surroundings.js'
import type { Input } from './input.js'

/** An input as a worker takes it: a file is read by the worker, standard input by the command. */
export function documentInput(
  { file, relative }: Input,
  { stdin }: Pick<Surroundings, 'stdin'>,
): DocumentInput {
  return file === null ? { bytes: stdin } : { name: relative, path: file }
}
