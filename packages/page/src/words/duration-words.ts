import type { PageWords } from './page-words.js'

const parts =
  /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?)?$/u

/** An ISO 8601 duration in words: `P4W` is "4 weeks", 4周; one of another form stays as it is. */
export function durationWords(duration: string, { units }: PageWords): string {
  const groups = parts.exec(duration)?.groups
  if (groups === undefined) return duration
  return Object.entries(groups)
    .flatMap(([name, count]) =>
      count === undefined ? [] : [units[name as keyof typeof units](Number(count))],
    )
    .join(' ')
}
