/** What stands around the number of a group: 第 and 研究组; `Study Group ` and nothing. */
export interface AroundNumber {
  readonly before: string
  readonly behind: string
}

/**
 * How a language names groups, beside the codes that all languages share (`SG17`, `WP1/13`, `TSAG`). Every string
 * is the source of a regular expression without capturing groups; all is matched on text of half width.
 */
export interface GroupsWords {
  readonly studyGroup: AroundNumber
  readonly workingParty: AroundNumber
  /** The full names of bodies, with the acronym that is their identifier. */
  readonly named: readonly (readonly [acronym: string, name: string])[]
  /** A title that tells of the meeting of a rapporteur group. */
  readonly rapporteurMeeting: RegExp
  /** Latin words that may follow `FG` and are no focus group's acronym; null where the language has none. */
  readonly notAcronym: string | null
}
