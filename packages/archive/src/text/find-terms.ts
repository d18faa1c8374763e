import type { Term } from './query.js'
import { type TextUnit, textUnits } from './units.js'

/** Where terms stand in a text. */
export interface FoundTerms {
  /** How many of the terms stand in it. */
  readonly terms: number
  /** The places, in UTF-16 code units, in order and not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** Finds every place of every term in a text, as the index would. */
export function findTerms(text: string, terms: readonly Term[]): FoundTerms {
  const units = textUnits(text)
  const found = terms.map((term) => units.flatMap((_, index) => placesAt(units, index, term)))
  const all = found.flat().sort(([one], [other]) => one - other)
  const marks: [number, number][] = []
  for (const [start, end] of all) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return { terms: found.filter((places) => places.length > 0).length, marks }
}

function placesAt(units: readonly TextUnit[], index: number, term: Term): [number, number][] {
  const [only] = term
  const unit = units[index]
  if (only === undefined || unit === undefined) return []
  if (term.length === 1 && only.kind === 'han') return placesInRun(unit, only.value)
  const last = units[index + term.length - 1]
  const lastPart = term.at(-1)
  const matches = term.every((part, offset) => isMatch(units[index + offset], part, offset, term.length))
  if (!matches || last === undefined || lastPart === undefined) return []
  // A phrase may begin and end inside a run of Chinese signs.
  const start = only.kind === 'han' ? unit.end - only.value.length : unit.start
  return [[start, lastPart.kind === 'han' ? last.start + lastPart.value.length : last.end]]
}

function isMatch(unit: TextUnit | undefined, part: TextUnit, offset: number, length: number): boolean {
  if (unit?.kind !== part.kind) return false
  if (part.kind === 'paper') return unit.value === part.value || unit.value.startsWith(`${part.value}r`)
  if (part.kind === 'word') return unit.value === part.value
  if (offset === 0) return unit.value.endsWith(part.value)
  return offset === length - 1 ? unit.value.startsWith(part.value) : unit.value === part.value
}

function placesInRun({ kind, value, start }: TextUnit, signs: string): [number, number][] {
  if (kind !== 'han') return []
  const places: [number, number][] = []
  for (let at = value.indexOf(signs); at >= 0; at = value.indexOf(signs, at + signs.length))
    places.push([start + at, start + at + signs.length])
  return places
}
