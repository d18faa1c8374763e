import { z } from 'zod'

/** The kinds of document that a record can be of. */
export const documentKinds = [
  'circular',
  'collective-letter',
  'meeting-report',
  'agenda',
  'terms-of-reference',
  'liaison-statement',
  'other',
] as const

/** The kind of a document; `other` where the document shows none. */
export const documentKind = z
  .enum(documentKinds)
  .meta({ id: 'DocumentKind', description: 'Kind of document' })
/** What {@link documentKind} accepts. */
export type DocumentKind = z.infer<typeof documentKind>
