import type { LabelReading } from './label-readings.js'
import type { AgendaLine } from './line.js'
import type { AgendaNode } from './node.js'

/** A count that is open: its last label and the list that the next of it goes into. */
export interface Level {
  readonly family: LabelReading['family'] | 'day' | 'session' | 'timed'
  readonly reading: LabelReading | null
  readonly level: number | null
  /** True for the row of a table, false for what its cells hold besides. */
  readonly isRow: boolean
  readonly node: AgendaNode
  readonly list: AgendaNode[]
}

/** Where a label stands: beside an open count (its depth in the stack), or below the last item (the stack's length). */
export function findPlace(
  stack: readonly Level[],
  readings: readonly LabelReading[],
  line: AgendaLine,
  following: () => readonly (readonly LabelReading[])[],
): { depth: number; reading: LabelReading } {
  const [first] = readings as readonly [LabelReading]
  const belowAll = { depth: stack.length, reading: first }
  if (first.family === 'bullet')
    return {
      depth: indexOr(stack, (level) => level.reading?.dress === first.dress && level.family === 'bullet'),
      reading: first,
    }
  if (first.family === 'dotted') return { depth: placeOfDotted(stack, first), reading: first }

  const roman = readings.find(({ family, ordinal }) => family.endsWith('roman') && ordinal === 1)
  if (roman && opensRoman(stack, roman, following())) return { depth: stack.length, reading: roman }
  const goesOn = (level: Level, reading: LabelReading) => {
    const before = level.reading
    return (
      before !== null &&
      before.family === reading.family &&
      reading.ordinal > before.ordinal &&
      reading.ordinal <= before.ordinal + 1
    )
  }
  const continued = search(
    stack,
    readings,
    (level, reading) => goesOn(level, reading) && level.reading?.dress === reading.dress && fits(level, line),
  )
  if (continued) return continued
  const opening = readings.find(({ ordinal }) => ordinal === 1)
  const top = stack.at(-1)
  if (opening) {
    const same = top?.reading && top.family === opening.family && top.reading.dress === opening.dress
    if (!same || !top?.reading) return { depth: stack.length, reading: opening }
    const isDeeper = line.level !== null && top.level !== null && line.level > top.level
    if (isDeeper || resumes(following(), opening, top.reading.ordinal + 1))
      return { depth: stack.length, reading: opening }
    return { depth: stack.length - 1, reading: opening }
  }
  const redressed = search(stack, readings, goesOn)
  if (redressed) return redressed
  const skipped = search(stack, readings, (level, reading) => {
    const before = level.reading
    return (
      before !== null &&
      before.family === reading.family &&
      reading.ordinal >= before.ordinal &&
      reading.ordinal <= before.ordinal + 6
    )
  })
  if (skipped) return skipped
  return search(stack, readings, (level, reading) => level.family === reading.family) ?? belowAll
}

/** The innermost open count that a test accepts, with the reading that it accepts. */
function search(
  stack: readonly Level[],
  readings: readonly LabelReading[],
  accepts: (level: Level, reading: LabelReading) => boolean,
): { depth: number; reading: LabelReading } | null {
  for (let depth = stack.length - 1; depth >= 0; depth--)
    for (const reading of readings) if (accepts(stack[depth] as Level, reading)) return { depth, reading }
  return null
}

function indexOr(stack: readonly Level[], test: (level: Level) => boolean): number {
  const found = stack.findLastIndex(test)
  return found < 0 ? stack.length : found
}

function fits(level: Level, line: AgendaLine): boolean {
  return line.level === null || level.level === null || line.level === level.level
}

/** `5.1` stands below 5 and beside the last of `5.…`. */
function placeOfDotted(stack: readonly Level[], { parts }: LabelReading): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const before = stack[depth]?.reading?.parts
    if (!before || before.length === 0) continue
    if (before.length < parts.length && before.every((part, order) => part === parts[order])) return depth + 1
    if (before.length === parts.length && before.slice(0, -1).every((part, order) => part === parts[order]))
      return depth
  }
  const sameLength = stack.findLastIndex(
    ({ family, reading }) => family === 'dotted' && reading?.parts.length === parts.length,
  )
  if (sameLength >= 0) return sameLength
  return indexOr(stack, ({ reading }) => reading !== null)
}

/** `i` after `h` is a letter, unless `ii` follows before the next `i`. */
function opensRoman(
  stack: readonly Level[],
  roman: LabelReading,
  following: readonly (readonly LabelReading[])[],
): boolean {
  const letters = roman.family.replace('-roman', '')
  const isSameDress = ({ dress }: LabelReading) => dress === roman.dress
  const isNinth = stack.some(
    ({ reading }) => reading?.family === letters && isSameDress(reading) && reading.ordinal === 8,
  )
  if (!isNinth) {
    const top = stack.at(-1)?.reading
    return !(top?.family === roman.family && isSameDress(top))
  }
  for (const readings of following.map((all) => all.filter(isSameDress))) {
    if (readings.some(({ family, ordinal }) => family === letters && ordinal === 10)) return false
    const next = readings.find(({ family }) => family === roman.family)
    if (next && next.ordinal <= 2) return next.ordinal === 2
  }
  return false
}

/** Tells whether a count that starts again at 1 is followed by the count that it interrupts. */
function resumes(
  following: readonly (readonly LabelReading[])[],
  opening: LabelReading,
  next: number,
): boolean {
  let expected = 2
  for (const readings of following) {
    const reading = readings.find(({ family, dress }) => family === opening.family && dress === opening.dress)
    if (!reading) continue
    if (reading.ordinal === expected) expected++
    else return reading.ordinal === next
  }
  return false
}
