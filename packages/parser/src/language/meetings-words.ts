/** How a language names meetings. Every pattern is matched on text of half width. */
export interface MeetingsWords {
  /** The headings of the columns of a schedule: a paper's table of meetings with days and places. The whole of each. */
  readonly scheduleColumns: Readonly<Record<'date' | 'place' | 'event' | 'question', RegExp>>
  /** What a paper's title names before the word for the paper: 第13研究组会议 in 第13研究组会议议程; group `meeting`. */
  readonly titled: RegExp
  /** A meeting that is said to be of the group that acts, which is named behind it: its meeting. */
  readonly ownersBehind: RegExp
  /** All that stands between a meeting, or its date, and the group behind it that holds it: which, 上，. */
  readonly ownerNext: RegExp
  /** The word for a meeting of any kind; global. */
  readonly noun: RegExp
  /** Meetings that are no group's meeting: workshops, forums. */
  readonly workshop: RegExp
  /** What ends a title on its left: words and signs that belong to no title; global. */
  readonly cut: RegExp
  /** What belongs to the title behind the noun (from `^`): of Study Group 17 (Security). Null where nothing can. */
  readonly behind: RegExp | null
  /** A title that names nothing: 会议, the meeting, 本次会议. */
  readonly bare: RegExp
  /** Words in a title that make it the meeting behind this one. */
  readonly next: RegExp
  /** A title that does not say whose meeting it is: 第一次会议, its next meeting. */
  readonly unowned: RegExp
  /** Words between a title and its date behind it: 将于, will be held in Geneva on. Matches the whole gap. */
  readonly heldOn: RegExp
  /** Words between a date and a title behind it: 在日内瓦召开的. Matches the whole gap; null where the language does not say so. */
  readonly heldBefore: RegExp | null
  /** The place in the words around a date; group `place`. */
  readonly places: readonly RegExp[]
  /** A sentence that says that groups will meet as the list below it tells. */
  readonly meets: RegExp
  /** The heads of a table of meetings. */
  readonly columns: { readonly group: RegExp; readonly days: RegExp; readonly opening: RegExp }
  /** A meeting that prepares an assembly, and is not the assembly's. */
  readonly preparatory: RegExp
  /** A focus group that the title calls by name and the document by an acronym. */
  readonly focusGroup: RegExp
  readonly virtual: RegExp
  readonly tentative: RegExp
  readonly planned: RegExp
  readonly held: RegExp
  /** A date that has been given up: 最初计划于, originally. */
  readonly givenUp: RegExp
  /** Words right ahead of a date that make it the new date of a meeting: postponed to, 改为. */
  readonly moved: RegExp
  /** A sentence that tells when the meeting opens. */
  readonly opens: RegExp
  /** Words that make a time the time of opening. */
  readonly starts: RegExp
  /** Words that make a time that of something else: registration. */
  readonly otherStart: RegExp
  /** The letterhead's label of the subject, alone or with the subject behind it. */
  readonly subject: RegExp
}
