const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u
const units = ['year', 'month', 'week', 'day', 'hour', 'minute']

/** An ISO 8601 duration in words: `P1M` is `1 month`, `PT24H` is `24 hours`; anything else as it is. */
export function durationWords(text: string): string {
  const parts = duration.exec(text)
  if (parts === null) return text
  const words = units.flatMap((unit, index) => {
    const number = parts[index + 1]
    return number === undefined ? [] : [`${number} ${unit}${number === '1' ? '' : 's'}`]
  })
  return words.length === 0 ? text : words.join(' ')
}
