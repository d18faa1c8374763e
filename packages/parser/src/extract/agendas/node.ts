import type { Span } from '../../document/document.js'
import type { Times } from './clock.js'
import type { LineDay, LineLabel } from './line.js'

/** An item of an agenda with the items below it. */
export interface AgendaNode {
  readonly label: LineLabel | null
  text: Span | null
  times: Times | null
  /** The day that the item is on: its own where it heads one. */
  day: LineDay | null
  readonly isDay: boolean
  readonly documents: Span[]
  readonly items: AgendaNode[]
}
