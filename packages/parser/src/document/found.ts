import type { Document, Span } from './document.js'
import { foldSpace } from './text.js'

/** A value with the words it came from and the rule that found it. */
export class Found<T> implements Span {
  constructor(
    readonly value: T,
    readonly start: number,
    readonly end: number,
    readonly rule: string,
  ) {}
}

/** T in which any value may still carry the words that it came from. */
export type Traced<T> =
  | Found<T>
  | (T extends readonly (infer Item)[]
      ? readonly Traced<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Traced<T[Key]> }
        : T)

/** The words at the span, white space folded: a value that was read off the document. */
export function read(document: Document, span: Span, rule: string): Found<string> {
  return new Found(foldSpace(document.text.slice(span.start, span.end)), span.start, span.end, rule)
}

/** The words at the span with a line feed between paragraphs. */
export function readLines(document: Document, span: Span, rule: string): Found<string> {
  const lines = document.text.slice(span.start, span.end).split('\n').map(foldSpace)
  return new Found(lines.filter(Boolean).join('\n'), span.start, span.end, rule)
}

/** A value worked out from the words at the span: a role, a date, an identifier. */
export function inferred<T>(value: T, span: Span, rule: string): Found<T> {
  return new Found(value, span.start, span.end, rule)
}

/** The bare value of a traced one, to the bottom. */
export function plain<T>(traced: Traced<T>): T {
  if (traced instanceof Found) return traced.value
  if (Array.isArray(traced)) return traced.map((item) => plain(item)) as T
  if (traced === null || typeof traced !== 'object') return traced as T
  return Object.fromEntries(Object.entries(traced).map(([key, value]) => [key, plain(value)])) as T
}
