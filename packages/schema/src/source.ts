import { z } from 'zod'

/** The file formats that can be read. */
export const sourceFormats = ['text', 'markdown', 'docx', 'doc', 'rtf', 'pdf', 'html', 'mhtml'] as const
/** Schema of {@link SourceFormat}. */
export const sourceFormat = z.enum(sourceFormats)
/** One of {@link sourceFormats}. */
export type SourceFormat = z.infer<typeof sourceFormat>

/** The file that the record was read from. */
export interface Source {
  /** Name of the file; null where none was given. */
  name: string | null
  /** Format of the file. */
  format: SourceFormat
  /** Character encoding of the file; null where the format has its own. */
  encoding: string | null
  /** Size in bytes. */
  bytes: number
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: string
}

/** Schema of {@link Source}. */
export const source: z.ZodType<Source> = z
  .strictObject({
    name: z.string().nullable().describe('Name of the file; null where none was given'),
    format: sourceFormat.describe('Format of the file'),
    encoding: z
      .string()
      .nullable()
      .describe('Character encoding of the file; null where the format has its own'),
    bytes: z.int().min(0).describe('Size in bytes'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('SHA-256 of the bytes, 64 lower-case hexadecimal digits'),
  })
  .meta({ id: 'Source', description: 'File that the record was read from' })
