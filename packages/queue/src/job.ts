/** A document that waits to be read: where it is on a file system that all workers see. */
export interface QueuedDocument {
  /** What its result goes by, unique among all documents: its path as the user knows it. */
  readonly name: string
  /** Absolute path of the file. */
  readonly file: string
  /** Path in the archive that the file is; null where the file is the document. */
  readonly inside: string | null
}

/** One job: some documents that one worker reads. */
export interface Job {
  readonly documents: readonly QueuedDocument[]
}

/** Name of the queue in the database. */
export const queueName = 'documents'
/** Schema of the database that the queue has to itself. */
export const queueSchema = 'rapporteur_queue'
/** Documents of a job at the most. */
export const mostPerJob = 1000
