/** One document to read: where its bytes are, or the bytes themselves. */
export type DocumentInput = {
  /** Becomes the name of the record's source; without it the path does, or nothing where there is none. */
  readonly name?: string
} & (
  | {
      /** Path of the file; a worker reads it. */
      readonly path: string
    }
  | {
      /** The bytes, or what gets them when a worker is free to take them. */
      readonly bytes: Uint8Array | (() => Promise<Uint8Array>)
    }
)
