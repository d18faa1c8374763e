/** What a column of an agenda can hold. */
export type AgendaColumn = 'label' | 'text' | 'documents' | 'time' | 'presenter'

/** Words of agendas and programmes. Every pattern is matched on text of half width. */
export interface AgendasWords {
  /** What an agenda is called. */
  readonly agenda: RegExp
  /** What only times or days make an agenda: a programme, a timetable, a plan of work. */
  readonly programme: RegExp
  /** Words that make a line with such a name an act or a sentence and no title: approval of, is attached. */
  readonly notTitle: RegExp
  /** What may stand behind the name in a title. */
  readonly titleEnd: RegExp
  /** A sentence that ends in a colon and has the agenda below it. */
  readonly introduction: RegExp
  /** The label of a title in front matter, alone or before it. */
  readonly titleLabel: RegExp
  /** A line that goes on with the title above it: the meeting's name. */
  readonly meetingName: RegExp
  /** The name of an event that is no group's meeting. */
  readonly event: RegExp
  /** The heading of a column, whole. */
  readonly columns: Readonly<Record<AgendaColumn, RegExp>>
  /** A half-day, alone or at the beginning of a line. */
  readonly halfDay: RegExp
  /** The name of a sitting that holds items of its own: Opening Plenary. */
  readonly sitting: RegExp
  /** The name of a part of a programme: Session 2. */
  readonly session: RegExp
  /** What some item of nearly every agenda says: opening, any other business. */
  readonly plainItem: RegExp
  /** A pause: coffee, lunch. */
  readonly pause: RegExp
  /** A counted day at the beginning of a line: Day 1. */
  readonly dayCount: RegExp
  /** A weekday at the beginning of a line. */
  readonly weekday: RegExp
  /** A printed weekday as 1 for Monday to 7 for Sunday, null for what is none. */
  readonly weekdayNumber: (word: string) => number | null
  /** A word before an item's number: Item 3. Group `label`. */
  readonly itemWord: RegExp
  /** The beginning of a note. */
  readonly note: RegExp
  /** A time of day, sticky; groups `meridiem hour minute noon`. A bare hour is none. */
  readonly clock: RegExp
  /** A time of day that only a range makes one; sticky, same groups. */
  readonly bareClock: RegExp
  /** Tells that the time is one of the afternoon. */
  readonly afternoon: RegExp
  /** Tells that the time is one of the morning. */
  readonly morning: RegExp
}
