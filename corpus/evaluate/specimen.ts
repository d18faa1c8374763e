/** A document and the record, or a part of one, that it must give. */
export interface Specimen {
  /** What a reader of the report knows it by. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The fields that are scored. */
  readonly expected: Readonly<Record<string, unknown>>
}

/** Something that could not be used: what, and why in words for a person. */
export interface Problem {
  readonly name: string
  readonly message: string
}
