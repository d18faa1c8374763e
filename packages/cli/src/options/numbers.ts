import { InvalidArgumentError } from 'commander'

/** Reads an option's value as a whole number of one or more. */
export function countOption(value: string): number {
  const count = Number(value)
  if (!/^\d{1,9}$/u.test(value) || count < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return count
}

/** Reads an option's value as seconds; gives milliseconds. */
export function secondsOption(value: string): number {
  const milliseconds = Math.round(Number(value) * 1000)
  if (!/^\d{1,6}(?:\.\d{1,3})?$/u.test(value) || milliseconds < 1)
    throw new InvalidArgumentError('It must be a number of seconds, such as 30 or 0.5.')
  return milliseconds
}
