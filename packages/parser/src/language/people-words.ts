import type { PersonRole } from '@rapporteur/schema'

/** The words that stand around the name of a person. Sources are those of regular expressions without capturing groups. */
export interface PeopleWords {
  /** Titles of courtesy in front of a name, source; `''` where the language has none. */
  readonly courtesyBefore: string
  /** The one that opens an enumeration of names. */
  readonly courtesyForMany: string
  /** Titles of courtesy behind a name, source; `''` where the language has none. */
  readonly courtesyBehind: string
  /** Roles with the source of their words, the longer before those that they contain. */
  readonly roles: readonly (readonly [PersonRole, string])[]
  /** Words between a role and the name behind it, source: `主席由…`. */
  readonly roleToName: string
  /** Verbs that give the person in front of them the role behind them, source. */
  readonly appointing: string
  /** Words behind a name by which the person leads the meeting: （…由某先生）主持. */
  readonly presides: string
  /** Verbs by which somebody is given an office: appointed, 任命. */
  readonly appoints: string
  /** Words that no name of a person holds, as they stand in names of organizations, source. */
  readonly organization: string
  /** Words that end right before a name begins, where the script has no spaces, source; `''` elsewhere. */
  readonly beforeName: string
  /** Family names of one and of two characters, where the script has no capitals. */
  readonly surnames: string
  readonly compoundSurnames: readonly string[]
  /** Names of countries as the ITU prints them, in full and in short. */
  readonly countries: readonly string[]
}
