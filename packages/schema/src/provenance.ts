import { z } from 'zod'

const position = z.int().min(0)
const ordinal = z.int().min(1)

/** A place in plain text; line and column count from 1, columns in UTF-16 code units. */
const textPlace = z.strictObject({ in: z.literal('text'), line: ordinal, column: ordinal })

/** A place in a Word file: the part of the package (`word/document.xml`) and the paragraph in it, from 0. */
const docxPlace = z.strictObject({ in: z.literal('docx'), part: z.string(), paragraph: position })

/** A place in Markdown; line and column count from 1, columns in UTF-16 code units. */
const markdownPlace = z.strictObject({ in: z.literal('markdown'), line: ordinal, column: ordinal })

/** A paragraph of a Word 97-2003 or RTF file, counted from 0 through the whole file. */
const docPlace = z.strictObject({ in: z.enum(['doc', 'rtf']), paragraph: position })

/** A place in a web page, or in the page of a web archive; line and column count from 1, columns in UTF-16 code units. */
const htmlPlace = z.strictObject({ in: z.enum(['html', 'mhtml']), line: ordinal, column: ordinal })

/** A page of a PDF file, from 1. */
const pdfPlace = z.strictObject({ in: z.literal('pdf'), page: ordinal })

/** Where something stood in the input, in the input's own terms. */
export const place = z
  .discriminatedUnion('in', [textPlace, markdownPlace, docxPlace, docPlace, htmlPlace, pdfPlace])
  .meta({ id: 'Place', description: 'Where something stood in the input' })
/** What {@link place} accepts. */
export type Place = z.infer<typeof place>

/** A JSON Pointer (RFC 6901) into the record: `/deadlines/0/date`; the empty string is the whole record. */
export const jsonPointer = z
  .string()
  .regex(/^(?![^/])(?:[^~]|~[01])*$/u)
  .meta({ id: 'JsonPointer', description: 'JSON Pointer (RFC 6901) into the record' })
/** What {@link jsonPointer} accepts. */
export type JsonPointer = z.infer<typeof jsonPointer>

/** Where one value came from. */
export interface Origin {
  /** Where the words begin in the canonical text, in UTF-16 code units. */
  start: number
  /** Where the words end in the canonical text, exclusive, in UTF-16 code units. */
  end: number
  /** Where the words stood in the input. */
  at: Place
  /** Rule that found the value. */
  rule: string
}

/** Schema of {@link Origin}. */
export const origin: z.ZodType<Origin> = z
  .strictObject({
    start: position.describe('Where the words begin in the canonical text, in UTF-16 code units'),
    end: position.describe('Where the words end in the canonical text, exclusive, in UTF-16 code units'),
    at: place.describe('Where the words stood in the input'),
    rule: z.string().describe('Rule that found the value'),
  })
  .meta({ id: 'Origin', description: 'Where a value came from' })

/** Where each value came from, by JSON Pointer. */
export const provenance = z
  .record(jsonPointer, origin)
  .meta({ id: 'Provenance', description: 'Where each value came from, by JSON Pointer' })
/** What {@link provenance} accepts. */
export type Provenance = z.infer<typeof provenance>
