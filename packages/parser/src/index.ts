export type { Block, Cell, Document, DocumentProperties, Span, Table } from './document/document.js'
export { type UnreadableInputCode, UnreadableInputError } from './errors.js'
export { type ParseOptions, type ParseResult, parse } from './parse.js'
