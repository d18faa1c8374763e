import { writeFileSync } from 'node:fs'
import { toJsonSchema } from './json-schema.js'

writeFileSync(
  new URL('../record.schema.json', import.meta.url),
  `${JSON.stringify(toJsonSchema(), null, 2)}\n`,
)
