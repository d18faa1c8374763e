import { z } from 'zod'

/** Who signed a letter. */
export interface Signatory {
  /** Name of the signatory; it may be missing. */
  name: string | null
  /** Title of the signatory as printed. */
  title: string | null
}

/** Schema of {@link Signatory}. */
export const signatory: z.ZodType<Signatory> = z
  .strictObject({
    name: z.string().nullable().describe('Name of the signatory; it may be missing'),
    title: z.string().nullable().describe('Title of the signatory as printed'),
  })
  .meta({ id: 'Signatory', description: 'Signatory of a letter' })
