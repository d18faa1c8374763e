import { z } from 'zod'

/** The series that a document's own reference can belong to. */
export const allReferenceSeries = [
  'circular',
  'collective-letter',
  'report',
  'temporary-document',
  'contribution',
  'administrative-circular',
  'circular-letter',
  'liaison-statement',
  'other',
] as const
/** Schema of {@link ReferenceSeries}. */
export const referenceSeries = z.enum(allReferenceSeries)
/** One of {@link allReferenceSeries}. */
export type ReferenceSeries = z.infer<typeof referenceSeries>

/** The bureaux that issue documents; `SG` is the General Secretariat. */
export const bureaux = ['TSB', 'BR', 'BDT', 'SG'] as const
/** Schema of {@link Bureau}. */
export const bureau = z.enum(bureaux)
/** One of {@link bureaux}. */
export type Bureau = z.infer<typeof bureau>

/** What a document can be to the one that it changes or adds to. */
export const amendmentTypes = ['addendum', 'corrigendum', 'revision', 'amendment', 'annex', 'other'] as const
/** Schema of {@link AmendmentType}. */
export const amendmentType = z.enum(amendmentTypes)
/** One of {@link amendmentTypes}. */
export type AmendmentType = z.infer<typeof amendmentType>

/** That a document changes or adds to another of the same reference. */
export interface Amendment {
  /** What the document is to the one it amends. */
  type: AmendmentType
  /** Running number of the amendment, `1` for `Corrigendum 1`; null where none is printed. */
  number: number | null
}

/** Schema of {@link Amendment}. */
export const amendment: z.ZodType<Amendment> = z
  .strictObject({
    type: amendmentType.describe('What the document is to the one it amends'),
    number: z
      .int()
      .min(0)
      .nullable()
      .describe('Running number of the amendment, 1 for Corrigendum 1; null where none is printed'),
  })
  .meta({ id: 'Amendment', description: 'Change or addition to a document of the same reference' })

/** The document's own reference, as its letterhead or front page prints it. */
export interface Reference {
  /** The reference as printed. */
  text: string
  /** Series that the reference belongs to. */
  series: ReferenceSeries
  /** Bureau that issued the document; `SG` is the General Secretariat. */
  bureau: Bureau | null
  /** Number within the series: `33`, `8/17`, `CACE/856`. */
  number: string | null
  /** Group of a collective letter, report or temporary document: `SG17`, `TSAG`. */
  group: string | null
  /** File mark of the secretariat: `SG17/XY`, `FG Innovation/VM`. */
  file: string | null
  /** Set where the document amends another. */
  amendment: Amendment | null
}

/** Schema of {@link Reference}. */
export const reference: z.ZodType<Reference> = z
  .strictObject({
    text: z.string().describe('The reference as printed'),
    series: referenceSeries.describe('Series that the reference belongs to'),
    bureau: bureau.nullable().describe('Bureau that issued the document; SG is the General Secretariat'),
    number: z.string().nullable().describe('Number within the series: 33, 8/17, CACE/856'),
    group: z
      .string()
      .nullable()
      .describe('Group of a collective letter, report or temporary document: SG17, TSAG'),
    file: z.string().nullable().describe('File mark of the secretariat: SG17/XY, FG Innovation/VM'),
    amendment: amendment.nullable().describe('Set where the document amends another'),
  })
  .meta({ id: 'Reference', description: 'The document’s own reference' })
