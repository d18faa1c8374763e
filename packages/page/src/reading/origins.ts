import type { DocumentRecord } from '@rapporteur/schema'

/** A value of the record and the words that it was read from. */
export interface ValueOrigin {
  readonly pointer: string
  readonly start: number
  readonly end: number
}

/**
 * The values that the page ties to their words. Sections, rows of tables and the whole text of terms of reference hold
 * stretches of the document as they are: they would cover all other words.
 */
export function valueOrigins({ provenance }: DocumentRecord, textLength: number): ValueOrigin[] {
  return Object.entries(provenance)
    .filter(([pointer]) => !/^\/(?:sections|tables)\/|^\/termsOfReference\/\d+\/sections\//u.test(pointer))
    .map(([pointer, { start, end }]) => ({ pointer, start, end: Math.min(end, textLength) }))
    .filter(({ start, end }) => end > start)
}

/** A stretch of text with the values that were read from it. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly pointers: readonly string[]
}

/** Cuts `[start, end)` wherever an origin begins or ends, in one pass; `origins` are those that touch it. */
export function segments(start: number, end: number, origins: readonly ValueOrigin[]): Segment[] {
  const borders = new Set([start, end])
  for (const origin of origins) {
    if (origin.start > start && origin.start < end) borders.add(origin.start)
    if (origin.end > start && origin.end < end) borders.add(origin.end)
  }
  const cuts = [...borders].sort((one, other) => one - other)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start
    const covering = origins.filter((origin) => origin.start <= from && origin.end >= to)
    return { start: from, end: to, pointers: covering.map(({ pointer }) => pointer) }
  })
}
