import { z } from 'zod'
import { documentRecord, schemaVersion } from './record.js'

/** The record as a JSON Schema (draft 2020-12), parts that recur under `$defs`. */
export function toJsonSchema(): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(documentRecord, { target: 'draft-2020-12' })
  return { $schema, $id: `urn:rapporteur:record:${schemaVersion}`, ...schema } as z.core.JSONSchema.BaseSchema
}
