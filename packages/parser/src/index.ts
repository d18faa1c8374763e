export type { Block, Cell, Document, DocumentProperties, Span, Table } from './document/document.js'
export { type UnreadableInputCode, UnreadableInputError } from './errors.js'
export { defaultLimits, LimitExceededError, type Limits } from './limits.js'
export { type ParseOptions, type ParseResult, parse } from './parse.js'
