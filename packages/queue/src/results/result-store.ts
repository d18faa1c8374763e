/** What came of one document. */
export type DocumentResult = {
  /** Name of the document in the queue. */
  readonly name: string
  /** SHA-256 of its bytes; null where they could not be read. */
  readonly sha256: string | null
} & (
  | { readonly json: string; readonly failure: null }
  | { readonly json: null; readonly failure: { readonly code: string; readonly message: string } }
)

/** Where results go. Putting a result again leaves one result: the later. */
export interface ResultStore {
  put(result: DocumentResult): Promise<void>
  close(): Promise<void>
}
