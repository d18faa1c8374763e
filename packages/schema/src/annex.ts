import { z } from 'zod'

/** What an annex can hold. */
export const annexKinds = [
  'agenda',
  'terms-of-reference',
  'practical-information',
  'programme',
  'form',
  'draft-recommendation',
  'questionnaire',
  'list',
  'table',
  'report',
  'other',
] as const
/** Schema of {@link AnnexKind}. */
export const annexKind = z.enum(annexKinds)
/** One of {@link annexKinds}. */
export type AnnexKind = z.infer<typeof annexKind>

/** An annex of the document. */
export interface Annex {
  /** Label as printed, without the word: `1`, `A`, `A.2`, `二`. */
  label: string | null
  /** Title of the annex. */
  title: string | null
  /** What the annex holds. */
  kind: AnnexKind
}

/** Schema of {@link Annex}. */
export const annex: z.ZodType<Annex> = z
  .strictObject({
    label: z.string().nullable().describe('Label as printed, without the word: 1, A, A.2, 二'),
    title: z.string().nullable().describe('Title of the annex'),
    kind: annexKind.describe('What the annex holds'),
  })
  .meta({ id: 'Annex', description: 'Annex of the document' })
