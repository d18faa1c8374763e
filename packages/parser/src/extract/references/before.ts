import { anyLanguage, word } from './words.js'

const reach = 40

/** Where the words that a pattern (anchored at the end) finds right before the place begin; the place itself where none. */
export function beginningBefore(pattern: RegExp, text: string, at: number): number {
  const match = pattern.exec(text.slice(Math.max(0, at - reach), at))
  return match ? at - match[0].length : at
}

const sector = new RegExp(
  `(?:(?<![A-Za-z])(?:ITU-(?<letter>[TRD])|(?<R>${anyLanguage((words) => words.sectors['ITU-R'])})|(?<D>${anyLanguage((words) => words.sectors['ITU-D'])})|(?<T>${anyLanguage((words) => words.sectors['ITU-T'])}|CCITT)|(?<ccir>CCIR)))(?:的| )?$`,
  'u',
)

/** The sector that is named right before a place, and where its name begins; ITU-T is what nobody needs to say. */
export function sectorBefore(
  text: string,
  at: number,
): { start: number; sector: 'ITU-T' | 'ITU-R' | 'ITU-D' } {
  const match = sector.exec(text.slice(Math.max(0, at - reach), at))
  if (!match?.groups) return { start: at, sector: 'ITU-T' }
  const { letter, R, D, ccir } = match.groups
  const start = at - match[0].length
  if (letter === 'R' || R !== undefined || ccir !== undefined) return { start, sector: 'ITU-R' }
  if (letter === 'D' || D !== undefined) return { start, sector: 'ITU-D' }
  return { start, sector: 'ITU-T' }
}

const bureauNames = {
  TSB: anyLanguage((words) => words.bureaux.TSB),
  BR: anyLanguage((words) => words.bureaux.BR),
  BDT: anyLanguage((words) => words.bureaux.BDT),
}
const bureau = new RegExp(
  `(?<![A-Za-z])(?:(?<TSB>${bureauNames.TSB})|(?<BR>${bureauNames.BR})|(?<BDT>${bureauNames.BDT}))的? ?$`,
  'u',
)

/** The bureau that is named right before a place; the TSB's circulars are the ones cited without a name. */
export function bureauBefore(text: string, at: number): { start: number; bureau: string } {
  const match = bureau.exec(text.slice(Math.max(0, at - reach), at))
  if (!match?.groups) return { start: at, bureau: 'TSB' }
  const name = ['TSB', 'BR', 'BDT'].find((key) => match.groups?.[key] !== undefined) ?? 'TSB'
  return { start: at - match[0].length, bureau: name }
}

const assembly = new RegExp(
  `(?:(?<![A-Za-z])(?:WTSA|WTSC|PP|WTDC|RA|WRC|WCIT|TSAG)(?:-\\d{2,4})?的?|${word('assembly')}) ?$`,
  'u',
)

/** Where the name of the assembly right before an act begins: `WTSA-16` of `WTSA-16第44号决议`. */
export function assemblyBefore(text: string, at: number): number {
  return beginningBefore(assembly, text, at)
}
