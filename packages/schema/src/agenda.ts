import { z } from 'zod'
import { type ProgrammeTime, programmeTime } from './date.js'

/** One item of an agenda; a day or half-day is an item without a label that holds its own. */
export interface AgendaItem {
  /** Label as printed, without its point or bracket: `a`, `5.1`, `一`. */
  label: string | null
  /** The item as printed. */
  text: string
  /** When the item begins: `09:30`, `2018-02-26T09:30`, or the day alone, `2018-02-26`. */
  start: ProgrammeTime | null
  /** When the item ends, in the same forms. */
  end: ProgrammeTime | null
  /** Normalised identifiers of the documents named with the item: `TD119`. */
  references: string[]
  /** The items below this one. */
  items: AgendaItem[]
}

/** Schema of {@link AgendaItem}. */
export const agendaItem: z.ZodType<AgendaItem> = z
  .strictObject({
    label: z.string().nullable().describe('Label as printed, without its point or bracket: a, 5.1, 一'),
    text: z.string().describe('The item as printed'),
    start: programmeTime
      .nullable()
      .describe('When the item begins: 09:30, 2018-02-26T09:30, or the day alone, 2018-02-26'),
    end: programmeTime.nullable().describe('When the item ends, in the same forms'),
    references: z
      .array(z.string())
      .describe('Normalised identifiers of the documents named with the item: TD119'),
    get items() {
      return z.array(agendaItem).describe('Items below this one')
    },
  })
  .meta({ id: 'AgendaItem', description: 'Item of an agenda' })

/** An agenda or timed programme in a document. */
export interface Agenda {
  /** Title of the agenda as printed. */
  title: string | null
  /** Group whose agenda it is: `SG17`, `TSAG`. */
  group: string | null
  /** The items, outermost first. */
  items: AgendaItem[]
}

/** Schema of {@link Agenda}. */
export const agenda: z.ZodType<Agenda> = z
  .strictObject({
    title: z.string().nullable().describe('Title of the agenda as printed'),
    group: z.string().nullable().describe('Group whose agenda it is: SG17, TSAG'),
    items: z.array(agendaItem).describe('The items, outermost first'),
  })
  .meta({ id: 'Agenda', description: 'Agenda or programme' })
