import type { Span } from '../../document/document.js'
import type { Times } from './clock.js'
import type { LabelReading } from './label-readings.js'

/** A printed label with the ways to read it. */
export interface LineLabel extends Span {
  readonly printed: string
  readonly readings: readonly LabelReading[]
}

/** A day with the words that say it, in the canonical text. */
export interface LineDay {
  readonly date: (Span & { readonly iso: string }) | null
  readonly lastDate: string | null
  readonly isMarked: boolean
}

/**
 * One entry of an agenda before it is nested. `day` and `half-day` hold what follows them, `session` does in a
 * programme, an `item` has a label or a time, `text` has neither; a `note` is no item.
 */
export interface AgendaLine {
  readonly kind: 'day' | 'half-day' | 'session' | 'item' | 'text' | 'note'
  readonly label: LineLabel | null
  /** The words of the entry; null where a label or a time stands alone. */
  readonly text: Span | null
  readonly times: Times | null
  readonly day: LineDay | null
  /** Cells or lines that name documents and nothing else. */
  readonly documents: readonly Span[]
  /** Depth of a list item where the format says so. */
  readonly level: number | null
  /** True for a row of a table, false for a further paragraph in a cell or a line of text. */
  readonly isRow: boolean
  /** Index of the table of a row, else null. */
  readonly table: number | null
  /** True for what stands in a cell behind its first paragraph, or in a further cell. */
  readonly isFurther: boolean
  readonly isMarked: boolean
  /** The text in half width, for the rules that look at words. */
  readonly words: string
}

/** An entry of a kind, with what is known of it. */
export function line(kind: AgendaLine['kind'], known: Partial<Omit<AgendaLine, 'kind'>>): AgendaLine {
  return {
    kind,
    label: null,
    text: null,
    times: null,
    day: null,
    documents: [],
    level: null,
    isRow: false,
    table: null,
    isFurther: false,
    isMarked: false,
    words: '',
    ...known,
  }
}
