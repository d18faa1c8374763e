import { InvalidArgumentError } from 'commander'

/** An option's value as a whole number of at least 1. Throws what the command prints as wrong usage. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new InvalidArgumentError('Expected a whole number of at least 1.')
  return Number(text)
}
