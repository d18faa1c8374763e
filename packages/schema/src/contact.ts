import { z } from 'zod'

/** Whom to ask: the letterhead's contact first, then the contacts of a front page. Never the page foot's. */
export interface Contact {
  /** Name of the person. */
  name: string | null
  /** Organization or office of the person. */
  organization: string | null
  /** Telephone numbers as printed. */
  telephone: string[]
  /** Fax numbers as printed. */
  fax: string[]
  /** E-mail addresses. */
  email: string[]
  /** Web addresses. */
  web: string[]
}

/** Schema of {@link Contact}. */
export const contact: z.ZodType<Contact> = z
  .strictObject({
    name: z.string().nullable().describe('Name of the person'),
    organization: z.string().nullable().describe('Organization or office of the person'),
    telephone: z.array(z.string()).describe('Telephone numbers as printed'),
    fax: z.array(z.string()).describe('Fax numbers as printed'),
    email: z.array(z.string()).describe('E-mail addresses'),
    web: z.array(z.string()).describe('Web addresses'),
  })
  .meta({ id: 'Contact', description: 'Contact of a letter or front page' })
