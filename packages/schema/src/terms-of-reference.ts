import { z } from 'zod'

import { type ReducedDate, reducedDate } from './date.js'

/** What a section of terms of reference is about (headings of Recommendation ITU-T A.7). */
export const termsOfReferenceTopics = [
  'scope',
  'objectives',
  'relationships',
  'tasks',
  'deliverables',
  'parent-group',
  'leadership',
  'participation',
  'administration',
  'funding',
  'meetings',
  'contributions',
  'working-language',
  'approval',
  'guidelines',
  'progress-reports',
  'announcement',
  'duration',
  'milestones',
  'patents',
  'other',
] as const
/** Schema of {@link TermsOfReferenceTopic}. */
export const termsOfReferenceTopic = z.enum(termsOfReferenceTopics)
/** One of {@link termsOfReferenceTopics}. */
export type TermsOfReferenceTopic = z.infer<typeof termsOfReferenceTopic>

/** An item of a list in a section, with the list below it. */
export interface TermsOfReferenceItem {
  /** Label as printed, without its point or bracket; null for a bullet. */
  label: string | null
  /** The item as printed. */
  text: string
  /** The items below this one. */
  items: TermsOfReferenceItem[]
}

/** Schema of {@link TermsOfReferenceItem}. */
export const termsOfReferenceItem: z.ZodType<TermsOfReferenceItem> = z
  .strictObject({
    label: z
      .string()
      .nullable()
      .describe('Label as printed, without its point or bracket; null for a bullet'),
    text: z.string().describe('The item as printed'),
    get items() {
      return z.array(termsOfReferenceItem).describe('Items below this one')
    },
  })
  .meta({ id: 'TermsOfReferenceItem', description: 'Item of a list in terms of reference' })

/** A section of terms of reference. */
export interface TermsOfReferenceSection {
  /** Label as printed, without its point or bracket: `2.1`, `a`. */
  label: string | null
  /** Title of the section. */
  title: string | null
  /** What the section is about; `other` where it fits no heading of the field. */
  topic: TermsOfReferenceTopic
  /** Running text of the section, empty where it has only items. */
  text: string
  /** Lists of the section. */
  items: TermsOfReferenceItem[]
  /** The sections below this one. */
  sections: TermsOfReferenceSection[]
}

/** Schema of {@link TermsOfReferenceSection}. */
export const termsOfReferenceSection: z.ZodType<TermsOfReferenceSection> = z
  .strictObject({
    label: z.string().nullable().describe('Label as printed, without its point or bracket: 2.1, a'),
    title: z.string().nullable().describe('Title of the section'),
    topic: termsOfReferenceTopic.describe(
      'What the section is about; other where it fits no heading of the field',
    ),
    text: z.string().describe('Running text of the section, empty where it has only items'),
    items: z.array(termsOfReferenceItem).describe('Lists of the section'),
    get sections() {
      return z.array(termsOfReferenceSection).describe('Sections below this one')
    },
  })
  .meta({ id: 'TermsOfReferenceSection', description: 'Section of terms of reference' })

/** The terms of reference of a focus group or another group. */
export interface TermsOfReference {
  /** The group that they are of. */
  group: { name: string | null; acronym: string | null }
  /** Group that it works under: `TSAG`, `SG13`. */
  parent: string | null
  /** When the group was established, as precise as the document is. */
  established: ReducedDate | null
  /** Lifetime of the group as printed or as an ISO 8601 duration. */
  lifetime: string | null
  /** The sections, in order. */
  sections: TermsOfReferenceSection[]
}

/** Schema of {@link TermsOfReference}. */
export const termsOfReference: z.ZodType<TermsOfReference> = z
  .strictObject({
    group: z
      .strictObject({ name: z.string().nullable(), acronym: z.string().nullable() })
      .describe('The group that they are of'),
    parent: z.string().nullable().describe('Group that it works under: TSAG, SG13'),
    established: reducedDate
      .nullable()
      .describe('When the group was established, as precise as the document is'),
    lifetime: z.string().nullable().describe('Lifetime of the group as printed or as an ISO 8601 duration'),
    sections: z.array(termsOfReferenceSection).describe('The sections, in order'),
  })
  .meta({ id: 'TermsOfReference', description: 'Terms of reference of a group' })
