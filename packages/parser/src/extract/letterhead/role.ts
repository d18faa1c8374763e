import type { AddresseeRole } from '@rapporteur/schema'
import { allMatches } from '../../document/all-matches.js'
import { foldWidth, hasHan } from '../../document/text.js'
import { languageOf } from '../../language/index.js'

/** Who an addressee is, by the words; `other` where no word tells. */
export function roleOf(text: string): AddresseeRole {
  const wide = foldWidth(text)
  const { letterhead } = languageOf(wide)
  const words = hasHan(wide)
    ? wide.replace(/\([^()]{0,200}\)/gu, (inside) => ' '.repeat(inside.length))
    : wide
  let role: AddresseeRole = 'other'
  let place = -1
  for (const [candidate, pattern] of letterhead.roles) {
    const at = letterhead.headLast ? lastEnd(words, pattern) : words.search(pattern)
    if (at < 0) continue
    if (place < 0 || (letterhead.headLast ? at > place : at < place)) {
      role = candidate
      place = at
    }
  }
  return role === 'other' && words !== wide ? roleOfInside(wide) : role
}

/** `（第99号决议）`: the role is said in the brackets only. */
function roleOfInside(text: string): AddresseeRole {
  const { letterhead } = languageOf(text)
  return letterhead.roles.find(([, pattern]) => text.search(pattern) >= 0)?.[0] ?? 'other'
}

/** Where the last match ends, or -1. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = -1
  for (const match of allMatches(text, pattern)) end = match.index + match[0].length
  return end
}
