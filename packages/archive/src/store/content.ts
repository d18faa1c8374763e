import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { DocumentRecord, Origin, Provenance } from '@rapporteur/schema'

/** What an archive holds of a document. */
export interface ArchiveEntry {
  readonly record: DocumentRecord
  /** The canonical text that the record's provenance counts in; null where it is not known. */
  readonly text: string | null
}

/** Most of what DEFLATE looks back to. */
const dictionarySize = 32_000

/** A value of a place; null where a place of another kind has none of the name. */
type Value = string | number | null

/**
 * Provenance by columns: alike values stand together and neighbours differ little, which packs to half of what the
 * same entries do one by one.
 */
interface Columns {
  /** Each pointer as the number of steps that it shares with the one before, and its own. */
  readonly pointers: readonly string[]
  /** Distance from the start of the entry before. */
  readonly starts: readonly number[]
  readonly lengths: readonly number[]
  /** The rules, each once, and for each entry which. */
  readonly rules: readonly string[]
  readonly rule: readonly number[]
  /** For each entry where it stood: the values of a place, those that are numbers as distance from the place before; one value where all are alike. */
  readonly places: Readonly<Record<string, readonly Value[] | Value>>
}

/** The entry as text, in the form that packs best. */
export function entryText({ record, text }: ArchiveEntry): string {
  const { provenance, ...rest } = record
  return JSON.stringify([rest, text, toColumns(provenance)])
}

/** What the texts of some entries have in common, for all that are packed after them: names of fields, set phrases. */
export function dictionaryOf(texts: readonly string[]): Buffer {
  const each = Math.ceil(dictionarySize / Math.max(1, texts.length))
  return Buffer.from(texts.map((text) => text.slice(0, each)).join(''))
}

/** The text of an entry in as few bytes as reading it fast allows (DEFLATE with a dictionary). */
export function pack(text: string, dictionary: Buffer): Buffer {
  return deflateRawSync(text, { dictionary, memLevel: 9 })
}

/** The entry whose text was packed with this dictionary. */
export function unpack(packed: Uint8Array, dictionary: Buffer): ArchiveEntry {
  const [rest, text, columns] = JSON.parse(inflateRawSync(packed, { dictionary }).toString('utf8'))
  return { text, record: { ...rest, provenance: toProvenance(columns) } }
}

function toColumns(provenance: Provenance): Columns {
  const origins = Object.values(provenance)
  const rules = [...new Set(origins.map(({ rule }) => rule))]
  const names = [...new Set(origins.flatMap(({ at }) => Object.keys(at)))]
  const valuesOf = (name: string) => origins.map(({ at }) => (at as Record<string, Value>)[name] ?? null)
  return {
    pointers: ownSteps(Object.keys(provenance)),
    starts: distances(origins.map(({ start }) => start)),
    lengths: origins.map(({ start, end }) => end - start),
    rules,
    rule: origins.map(({ rule }) => rules.indexOf(rule)),
    places: Object.fromEntries(names.map((name) => [name, alike(distances(valuesOf(name)))])),
  }
}

function toProvenance({ pointers, starts, lengths, rules, rule, places }: Columns): Provenance {
  const start = sums(starts)
  const values = Object.entries(places).map(
    ([name, column]) =>
      [name, sums(Array.isArray(column) ? column : pointers.map(() => column as Value))] as const,
  )
  return Object.fromEntries(
    wholePointers(pointers).map((pointer, index) => {
      const from = Number(start[index])
      const at = values.flatMap(([name, column]) => (column[index] === null ? [] : [[name, column[index]]]))
      const origin = {
        start: from,
        end: from + (lengths[index] ?? 0),
        at: Object.fromEntries(at) as Origin['at'],
        rule: rules[rule[index] ?? 0] ?? '',
      }
      return [pointer, origin]
    }),
  )
}

/** Each number as its distance from the number before; what is no number stays as it is. */
function distances<One extends Value>(values: readonly One[]): (One | number)[] {
  let last = 0
  return values.map((value) => {
    if (typeof value !== 'number') return value
    const distance = value - last
    last = value
    return distance
  })
}

/** The values whose distances these are. */
function sums(values: readonly Value[]): Value[] {
  let last = 0
  return values.map((value) => {
    if (typeof value === 'number') last += value
    return typeof value === 'number' ? last : value
  })
}

/** One value where all are the same and no distances, else the values. */
function alike(values: readonly Value[]): readonly Value[] | Value {
  const [first] = values
  return typeof first === 'string' && values.every((value) => value === first) ? first : values
}

/** The steps of each pointer that it does not share with the one before: `/a/b/c` behind `/a/b/d` is `3/c`. */
function ownSteps(pointers: readonly string[]): string[] {
  let last: string[] = []
  return pointers.map((pointer) => {
    const steps = pointer.split('/')
    let shared = 0
    while (shared < steps.length && steps[shared] === last[shared]) shared++
    last = steps
    return [shared, ...steps.slice(shared)].join('/')
  })
}

/** The pointers that `ownSteps` shortened. */
function wholePointers(shortened: readonly string[]): string[] {
  let last: string[] = []
  return shortened.map((text) => {
    const [shared, ...own] = text.split('/')
    last = [...last.slice(0, Number(shared)), ...own]
    return last.join('/')
  })
}
