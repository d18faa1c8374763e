const arabic = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC'
const rightToLeft = new RegExp(`[${arabic}]`, 'u')
const other = /[\p{Script=Latin}\p{Script=Han}]/u
/** A run of text that is read from right to left, inside text that is not. */
const run = new RegExp(`[${arabic}](?:[^\\p{Script=Latin}\\p{Script=Han}\\d]*[${arabic}])?`, 'gu')
/** What keeps its order inside text that is turned round: words in other letters, and numbers. */
const kept = new RegExp(
  `(?![${arabic}])[\\p{L}\\p{N}](?:[^${arabic}]*(?![${arabic}])[\\p{L}\\p{N}])?|[^]`,
  'gu',
)
const mirrored: ReadonlyMap<string, string> = new Map(
  ['()', ')(', '[]', '][', '{}', '}{', '<>', '><', '«»', '»«'].map(
    ([sign, twin]) => [sign as string, twin as string] as const,
  ),
)

/**
 * Text as it is read, of text as it stands on the page from left to right: runs of Arabic and Hebrew are turned
 * round. Where they are most of the line, the whole line is, and its words in other letters keep their order.
 */
export function toLogicalOrder(text: string): string {
  if (!rightToLeft.test(text)) return text
  let balance = 0
  for (const sign of text) balance += rightToLeft.test(sign) ? 1 : other.test(sign) ? -1 : 0
  return balance >= 0 ? turn(text) : text.replace(run, turn)
}

function turn(text: string): string {
  return (text.match(kept) ?? [])
    .reverse()
    .map((piece) => mirrored.get(piece) ?? piece)
    .join('')
}
