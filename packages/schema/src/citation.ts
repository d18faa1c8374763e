import { z } from 'zod'

/** The kinds of thing that a document can refer to. */
export const citationTypes = [
  'temporary-document',
  'contribution',
  'liaison-statement',
  'recommendation',
  'supplement',
  'resolution',
  'question',
  'study-group',
  'circular',
  'collective-letter',
  'report',
  'external-standard-body',
  'external-standard',
  'decision',
  'opinion',
  'other',
] as const
/** Schema of {@link CitationType}. */
export const citationType = z.enum(citationTypes)
/** One of {@link citationTypes}. */
export type CitationType = z.infer<typeof citationType>

/** Something that the document refers to, once however often it does: an entry of the record's `references`. */
export interface Citation {
  /** Normalised identifier: `TD83R2`, `ITU-T A.7`, `TSB Circular 195`, `Resolution 71`, `ISO TC 307`. */
  id: string
  /** The first mention as printed. */
  text: string
  /** Kind of thing that is referred to. */
  type: CitationType
  /** Number of mentions. */
  count: number
}

/** Schema of {@link Citation}. */
export const citation: z.ZodType<Citation> = z
  .strictObject({
    id: z
      .string()
      .describe('Normalised identifier: TD83R2, ITU-T A.7, TSB Circular 195, Resolution 71, ISO TC 307'),
    text: z.string().describe('The first mention as printed'),
    type: citationType.describe('Kind of thing that is referred to'),
    count: z.int().min(1).describe('Number of mentions'),
  })
  .meta({ id: 'Citation', description: 'Something that the document refers to' })
