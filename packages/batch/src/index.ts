export type { DocumentInput } from './document-input.js'
export { defaultBatchLimits, defaultJobs } from './limits.js'
export { mapInOrder } from './map-in-order.js'
export { parseAll } from './parse-all.js'
export { openPool, type ParserPool, type PoolOptions } from './pool/pool.js'
export type {
  DocumentFailure,
  ParsedDocument,
  ParsedResult,
  RecordSummary,
  WrittenResult,
} from './result.js'
