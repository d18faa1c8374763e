import { z } from 'zod'
import { isoDate } from './date.js'

/** Series of BR circulars that stand in an identifier as they do in the reference. */
export const brCircularSeries = ['CA', 'CACE', 'CR', 'CCRR', 'CARR'] as const
/** One of {@link brCircularSeries}. */
export type BrCircularSeries = (typeof brCircularSeries)[number]

const period = z.string().regex(/^T(?:93|97|01|05|09|13|17|22|25)$/u)
const number = z.int().min(1).max(9999)
/** A group in the record's form: `SG5`, `TSAG`; its identifier has two digits, `SG05`. */
const group = z.string().regex(/^(?:TSAG|SG[1-9][0-9]?)$/u)

/** What `!A1`, `!C1` and `!R1` at the end of an identifier say. */
export const identifierAmendment = z.strictObject({
  type: z.enum(['addendum', 'corrigendum', 'revision']),
  number: z.int().min(1).max(99),
})
/** What {@link identifierAmendment} accepts. */
export type IdentifierAmendment = z.infer<typeof identifierAmendment>

const amendment = identifierAmendment.nullable()

/**
 * An ITU document identifier in its parts, told apart by `type`.
 *
 * - `circular`: `T17-TSB-CIR-0033`
 * - `br-circular`: `R00-CACE-CIR-0856`; every circular of BR has `R00`
 * - `collective-letter`, `report`, `contribution`: `T17-SG05-COL-0004`, `T17-TSAG-R-0001`, `T17-TSAG-C-0005`
 * - `temporary-document`: `T17-TSAG-170501-TD-GEN-0075`, with the first day of the meeting
 */
export const identifier = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('circular'), period, number, amendment }),
  z.strictObject({ type: z.literal('br-circular'), series: z.enum(brCircularSeries), number, amendment }),
  z.strictObject({ type: z.literal('collective-letter'), period, group, number, amendment }),
  z.strictObject({ type: z.literal('report'), period, group, number, amendment }),
  z.strictObject({ type: z.literal('contribution'), period, group, number, amendment }),
  z.strictObject({
    type: z.literal('temporary-document'),
    period,
    group,
    /** First day of the meeting, ISO 8601. */
    meeting: isoDate,
    /** Class of the document: `GEN`, `PLEN`, or that of a working party, `WP1`. */
    class: z.string().regex(/^(?:GEN|PLEN|WP[1-9])$/u),
    number,
    amendment,
  }),
])
/** What {@link identifier} accepts. */
export type Identifier = z.infer<typeof identifier>

const paperCodes = { 'collective-letter': 'COL', report: 'R', contribution: 'C' } as const
const paperTypes = { COL: 'collective-letter', R: 'report', C: 'contribution' } as const
const amendmentCodes = { addendum: 'A', corrigendum: 'C', revision: 'R' } as const
const amendmentNames = { A: 'addendum', C: 'corrigendum', R: 'revision' } as const

const shape =
  /^(?<head>[TR][0-9]{2})-(?<body>[A-Z0-9-]{5,30})-(?<number>[0-9]{4})(?:!(?<letter>[ACR])(?<count>[1-9][0-9]?))?$/u
const temporaryDocument =
  /^(?<group>[A-Z]{2,4}[0-9]{0,2})-(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})-TD-(?<class>[A-Z]{2,4}[1-9]?)$/u
const paper = /^(?<group>[A-Z]{2,4}[0-9]{0,2})-(?<code>COL|R|C)$/u
const brCircular = /^(?<series>[A-Z]{2,4})-CIR$/u

/** `SG05` as `SG5`; null for what has not two digits. */
function groupOf(text: string): string | null {
  if (text === 'TSAG') return text
  return /^SG[0-9]{2}$/u.test(text) ? `SG${Number(text.slice(2))}` : null
}

/** `SG5` as `SG05`. */
function groupCode(name: string): string {
  return name.startsWith('SG') ? `SG${name.slice(2).padStart(2, '0')}` : name
}

/** The century is the period's: identifiers of 1993 to 2000 have the years 93 to 00. */
function fullYear(twoDigits: string): string {
  return Number(twoDigits) >= 93 ? `19${twoDigits}` : `20${twoDigits}`
}

function candidate(head: string, body: string): object | null {
  if (head === 'R00') {
    const series = brCircular.exec(body)?.groups?.series
    return series === undefined ? null : { type: 'br-circular', series }
  }
  if (body === 'TSB-CIR') return { type: 'circular', period: head }
  const plain = paper.exec(body)?.groups
  if (plain) {
    const type = paperTypes[plain.code as keyof typeof paperTypes]
    return { type, period: head, group: groupOf(plain.group ?? '') }
  }
  const td = temporaryDocument.exec(body)?.groups
  if (!td) return null
  return {
    type: 'temporary-document',
    period: head,
    group: groupOf(td.group ?? ''),
    meeting: `${fullYear(td.year ?? '')}-${td.month}-${td.day}`,
    class: td.class,
  }
}

/**
 * Reads an ITU document identifier, `T17-SG05-COL-0004` or `R00-CACE-CIR-0856!A1`; null for anything else, names of
 * files and renditions (`…!!MSW-E`) among them. `formatIdentifier` gives the same text back.
 */
export function parseIdentifier(text: string): Identifier | null {
  const parts = shape.exec(text)?.groups
  if (!parts) return null
  const found = candidate(parts.head ?? '', parts.body ?? '')
  if (found === null) return null
  const type = parts.letter && amendmentNames[parts.letter as keyof typeof amendmentNames]
  const result = identifier.safeParse({
    ...found,
    number: Number(parts.number),
    amendment: type ? { type, number: Number(parts.count) } : null,
  })
  return result.success ? result.data : null
}

function stem(value: Identifier): string {
  switch (value.type) {
    case 'circular':
      return `${value.period}-TSB-CIR`
    case 'br-circular':
      return `R00-${value.series}-CIR`
    case 'temporary-document': {
      const day = value.meeting.slice(2).replaceAll('-', '')
      return `${value.period}-${groupCode(value.group)}-${day}-TD-${value.class}`
    }
    default:
      return `${value.period}-${groupCode(value.group)}-${paperCodes[value.type]}`
  }
}

/** Writes an identifier as the ITU does: `T17-SG05-COL-0004`, `R00-CACE-CIR-0856!A1`. */
export function formatIdentifier(value: Identifier): string {
  const suffix = value.amendment ? `!${amendmentCodes[value.amendment.type]}${value.amendment.number}` : ''
  return `${stem(value)}-${String(value.number).padStart(4, '0')}${suffix}`
}

/** Address of a document at the ITU: `https://www.itu.int/md/T17-TSB-CIR-0033`. */
export function documentUrl(id: Identifier | string): string {
  return `https://www.itu.int/md/${typeof id === 'string' ? id : formatIdentifier(id)}`
}
