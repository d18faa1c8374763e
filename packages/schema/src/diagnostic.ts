import { z } from 'zod'
import { type JsonPointer, jsonPointer } from './provenance.js'

/** How bad a finding is. */
export const severities = ['error', 'warning', 'info'] as const
/** Schema of {@link Severity}. */
export const severity = z.enum(severities)
/** One of {@link severities}. */
export type Severity = z.infer<typeof severity>

/** Something odd about the document or its record. */
export interface Diagnostic {
  /** Name of the check that found it. */
  rule: string
  /** How bad it is. */
  severity: Severity
  /** What is odd, in English. */
  message: string
  /** Value of the record that it is about; null for the whole. */
  pointer: JsonPointer | null
}

/** Schema of {@link Diagnostic}. */
export const diagnostic: z.ZodType<Diagnostic> = z
  .strictObject({
    rule: z.string().describe('Name of the check that found it'),
    severity: severity.describe('How bad it is'),
    message: z.string().describe('What is odd, in English'),
    pointer: jsonPointer.nullable().describe('Value of the record that it is about; null for the whole'),
  })
  .meta({ id: 'Diagnostic', description: 'Something odd about the document' })
