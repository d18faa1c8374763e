import { z } from 'zod'

/** The kinds of body or person that a letter can be addressed or copied to. */
export const addresseeRoles = [
  'member-states',
  'sector-members',
  'associates',
  'academia',
  'chairs',
  'directors',
  'secretary-general',
  'observers',
  'participants',
  'regional-organizations',
  'other',
] as const
/** Schema of {@link AddresseeRole}. */
export const addresseeRole = z.enum(addresseeRoles)
/** One of {@link addresseeRoles}. */
export type AddresseeRole = z.infer<typeof addresseeRole>

/** One addressee of a letter, or one to whom a copy goes. */
export interface Addressee {
  /** The addressee as printed. */
  text: string
  /** Kind of body or person. */
  role: AddresseeRole
}

/** Schema of {@link Addressee}. */
export const addressee: z.ZodType<Addressee> = z
  .strictObject({
    text: z.string().describe('The addressee as printed'),
    role: addresseeRole.describe('Kind of body or person'),
  })
  .meta({ id: 'Addressee', description: 'Addressee of a letter or of a copy of it' })
