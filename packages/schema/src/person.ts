import { z } from 'zod'

/** The roles in which a document can name a person. */
export const personRoles = [
  'chair',
  'vice-chair',
  'rapporteur',
  'associate-rapporteur',
  'editor',
  'director',
  'deputy-director',
  'secretary-general',
  'deputy-secretary-general',
  'counsellor',
  'adviser',
  'secretary',
  'contact',
  'liaison-officer',
  'delegate',
  'representative',
  'coordinator',
  'convener',
  'other',
] as const
/** Schema of {@link PersonRole}. */
export const personRole = z.enum(personRoles)
/** One of {@link personRoles}. */
export type PersonRole = z.infer<typeof personRole>

/** A person whom the document names. */
export interface Person {
  /** Name as printed, without the courtesy title. */
  name: string
  /** Role in which the person is named. */
  role: PersonRole | null
  /** Organization that the person belongs to. */
  affiliation: string | null
  /** Country as printed. */
  country: string | null
}

/** Schema of {@link Person}. */
export const person: z.ZodType<Person> = z
  .strictObject({
    name: z.string().describe('Name as printed, without the courtesy title'),
    role: personRole.nullable().describe('Role in which the person is named'),
    affiliation: z.string().nullable().describe('Organization that the person belongs to'),
    country: z.string().nullable().describe('Country as printed'),
  })
  .meta({ id: 'Person', description: 'Person named in the document' })
