/** How a value is read off its document, which decides what its provenance must show. */
export type Grounding =
  /** Printed: the span holds the value. */
  | 'holds'
  /** Worked out of printed words: the span points at them. */
  | 'points'
  /** A word of ours about the document: no span is asked for. */
  | 'none'

/** A value that is right or wrong as one. A list in its place is one value too: the cells of a table's row. */
export interface ValueComparison {
  readonly is: 'value'
  /** Whether a slightly different value may count as nearly right. */
  readonly soft: boolean
  readonly grounding: Grounding
}

/** An object, compared field by field. */
export interface FieldsComparison {
  readonly is: 'fields'
  readonly fields: Readonly<Record<string, Comparison>>
  /** The fields that tell one entry of a list from another. */
  readonly toldBy: readonly string[]
}

/** A list, of which the order counts or not. */
export interface ListComparison {
  readonly is: 'list'
  readonly of: Comparison
  readonly ordered: boolean
}

/** A list of nodes that hold lists of the same kind under `children`. */
export interface TreeComparison {
  readonly is: 'tree'
  readonly of: FieldsComparison
  readonly children: string
}

/** How one part of a record is compared with another. */
export type Comparison = ValueComparison | FieldsComparison | ListComparison | TreeComparison

/** Running words as printed. */
export const words: ValueComparison = { is: 'value', soft: true, grounding: 'holds' }
/** A printed sign where every character counts: a number, a label, an address. */
export const sign: ValueComparison = { is: 'value', soft: false, grounding: 'holds' }
/** A value worked out of printed words: a date, a role, an identifier. */
export const workedOut: ValueComparison = { is: 'value', soft: false, grounding: 'points' }
/** A code or a number that says something about the document and stands nowhere in it. */
export const ours: ValueComparison = { is: 'value', soft: false, grounding: 'none' }

/** An object with a comparison for each field of T. */
export function fields<T>(
  comparisons: { readonly [Key in keyof T]-?: Comparison },
  toldBy: readonly (keyof T & string)[] = [],
): FieldsComparison {
  return { is: 'fields', fields: comparisons, toldBy }
}

/** A list in any order. */
export function list(of: Comparison): ListComparison {
  return { is: 'list', of, ordered: false }
}

/** A list in which the order counts. */
export function sequence(of: Comparison): ListComparison {
  return { is: 'list', of, ordered: true }
}

/** A list of nodes of T, with the nodes below each under `children`. */
export function tree<T, Children extends keyof T & string>(
  children: Children,
  comparisons: { readonly [Key in Exclude<keyof T, Children>]-?: Comparison },
  toldBy: readonly (Exclude<keyof T, Children> & string)[],
): TreeComparison {
  const node = { ...comparisons, level: ours } as Readonly<Record<string, Comparison>>
  return { is: 'tree', of: { is: 'fields', fields: node, toldBy }, children }
}

/** The names of the fields of a comparison and of all their parts, in order: `deadlines`, `deadlines.date`. */
export function fieldNames(comparison: Comparison, name = ''): string[] {
  const own = name === '' ? [] : [name]
  if (comparison.is === 'value') return own
  if (comparison.is !== 'fields') return fieldNames(comparison.of, name)
  const below = Object.entries(comparison.fields).flatMap(([part, of]) =>
    fieldNames(of, name === '' ? part : `${name}.${part}`),
  )
  return [...own, ...below]
}
