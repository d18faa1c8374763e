import { z } from 'zod'

/** A part of the document's outline; a numbered paragraph without a heading is a section whose title is null. */
export interface Section {
  /** Label as printed, without its point or bracket: `9.5`. */
  label: string | null
  /** Heading of the section. */
  title: string | null
  /** Text of the section without that of the sections below it. */
  text: string
  /** The sections below this one. */
  sections: Section[]
}

/** Schema of {@link Section}. */
export const section: z.ZodType<Section> = z
  .strictObject({
    label: z.string().nullable().describe('Label as printed, without its point or bracket: 9.5'),
    title: z.string().nullable().describe('Heading of the section'),
    text: z.string().describe('Text of the section without that of the sections below it'),
    get sections() {
      return z.array(section).describe('Sections below this one')
    },
  })
  .meta({ id: 'Section', description: 'Section of the document' })
