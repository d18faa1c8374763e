import { InvalidArgumentError } from 'commander'

/** An option's value as a day (`2017-09-01`). Throws what the command prints as wrong usage. */
export function day(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('Expected a day that the calendar has, as YYYY-MM-DD.')
  return text
}

/** An option's value as a year, month or day (`2017`, `2017-09`, `2017-09-01`). */
export function yearMonthOrDay(text: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) return text
  return day(text)
}
