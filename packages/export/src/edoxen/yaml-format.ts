import type { DocumentRecord } from '@rapporteur/schema'
import { Document } from 'yaml'
import type { Format } from '../format.js'

/** A format of one YAML document a record; a record that gives null has none. */
export function yamlFormat(toValue: (record: DocumentRecord) => object | null): Format {
  return {
    before: '',
    between: '',
    after: '',
    write: (record) => {
      const value = toValue(record)
      return value === null
        ? ''
        : `---\n${new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 })}`
    },
  }
}

/** The object without its empty lists and absent values, which Edoxen leaves out. */
export function present<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>
}
