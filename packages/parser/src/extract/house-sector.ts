import type { Document } from '../document/document.js'
import { Found, inferred, type Traced } from '../document/found.js'
import { findGroups } from './groups/find-groups.js'
import { sectorBefore } from './references/before.js'

const studyGroup = /^SG\d{1,2}$/u
const joined = /^ ?(?:[、,/]|和|与|及|以及|,? ?and|&) ?$/u
const reach = 60

/** The sector whose study groups a letter calls by number alone, where it is not ITU-T. */
export type HouseSector = 'ITU-R' | 'ITU-D' | null

/**
 * A study group in a letter of the BR or the BDT is one of its own sector where nobody says otherwise:
 * 第6研究组 in a circular of the BR is `ITU-R SG6`.
 *
 * @param at where the group is named in the text of half width
 */
export function groupOfHouse(group: string, text: string, at: number, sector: HouseSector): string {
  if (sector === null || !studyGroup.test(group) || saysSector(text, at)) return group
  return `${sector} ${group}`
}

/** {@link groupOfHouse} of a value that was found in a document. */
export function tracedGroupOfHouse(
  group: Traced<string | null>,
  { wide }: Document,
  sector: HouseSector,
): Traced<string | null> {
  if (!(group instanceof Found) || group.value === null) return group
  const { value, start, rule } = group as Found<string>
  const name = groupOfHouse(value, wide, start, sector)
  return name === value ? group : inferred<string | null>(name, group, rule)
}

/** Tells whether a sector is named with the group, or with the one that it is listed behind: ITU-T第9研究组和第16研究组. */
function saysSector(text: string, at: number): boolean {
  const start = text.startsWith('ITU-', at) ? at + 1 : sectorBefore(text, at).start
  if (start !== at) return true
  const from = Math.max(0, at - reach)
  const before = findGroups(text.slice(from, at)).at(-1)
  if (!before || !joined.test(text.slice(from + before.end, at))) return false
  return saysSector(text, from + before.start)
}
