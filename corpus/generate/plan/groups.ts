import type { Choices } from '../base/choices.js'

/** The groups of the ITU-T that a year knows, by number, and what they work on is not said. */
export function studyGroupsOf(year: number): readonly number[] {
  if (year < 2001) return [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16]
  if (year < 2009) return [2, 3, 4, 5, 6, 9, 11, 12, 13, 15, 16, 17, 19]
  if (year < 2015) return [2, 3, 5, 9, 11, 12, 13, 15, 16, 17]
  if (year < 2025) return [2, 3, 5, 9, 11, 12, 13, 15, 16, 17, 20]
  return [2, 3, 5, 11, 12, 13, 15, 17, 20, 21]
}

/** Identifier of a study group of that year: `SG13`. */
export function aStudyGroup(choices: Choices, year: number): string {
  return `SG${choices.pick(studyGroupsOf(year))}`
}

/** Number in the identifier of a study group, `13` of `SG13`; null for what is none. */
export function numberOf(group: string): number | null {
  const digits = /^SG(\d+)$/u.exec(group)?.[1]
  return digits === undefined ? null : Number(digits)
}
