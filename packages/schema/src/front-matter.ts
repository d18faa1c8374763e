import { z } from 'zod'

/** The front page table of reports, temporary documents and liaison statements. */
export interface FrontMatter {
  /** Number of the document as printed. */
  number: string | null
  /** Study period as printed, with a plain hyphen: `2017-2020`. */
  studyPeriod: string | null
  /** Questions that the document belongs to, as printed. */
  questions: string[]
  /** Source of the document. */
  source: string | null
  /** Purpose of the document as printed. */
  purpose: string | null
  /** Keywords. */
  keywords: string[]
  /** Abstract. */
  abstract: string | null
  /** Action that is asked for. */
  action: string | null
  /** Language that the document was written in, ISO 639-1: `en`. */
  originalLanguage: string | null
}

/** Schema of {@link FrontMatter}. */
export const frontMatter: z.ZodType<FrontMatter> = z
  .strictObject({
    number: z.string().nullable().describe('Number of the document as printed'),
    studyPeriod: z
      .string()
      .regex(/^[0-9]{4}-[0-9]{4}$/u)
      .nullable()
      .describe('Study period as printed, with a plain hyphen: 2017-2020'),
    questions: z.array(z.string()).describe('Questions that the document belongs to, as printed'),
    source: z.string().nullable().describe('Source of the document'),
    purpose: z.string().nullable().describe('Purpose of the document as printed'),
    keywords: z.array(z.string()).describe('Keywords'),
    abstract: z.string().nullable().describe('Abstract'),
    action: z.string().nullable().describe('Action that is asked for'),
    originalLanguage: z.string().nullable().describe('Language that the document was written in, ISO 639-1'),
  })
  .meta({ id: 'FrontMatter', description: 'Front page table of a report or temporary document' })
