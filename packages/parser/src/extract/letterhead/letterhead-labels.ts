import { languages } from '../../language/index.js'
import type { LetterheadLabel } from '../../language/letterhead-words.js'
import { type BareWord, labelFinder } from './labels.js'
import { findLetterReference } from './letter-reference.js'
import { roleOf } from './role.js'

const number = /^\.? ?\(?\+?\(?\d[\d ().+-]{6,}/u
const address = /^\.? ?[^\s@]{1,64}@/u
const site = /^\.? ?(?:https?:|www\.|\S{0,40}itu\.int)/iu
const subjectAsWord = /^ (?:to|of|matter|areas?)\b/u

/** Finds the labels of a letterhead; without a colon a label is one where it stands alone or its value follows. */
export const findLetterheadLabels = labelFinder(
  languages.map(({ letterhead }) => letterhead.labels),
  isBareLabel,
  {
    common: new Set<LetterheadLabel>(['action', 'contact', 'date', 'web', 'telex']),
    prose: new Set<LetterheadLabel>(['subject', 'action']),
  },
)

function isBareLabel({ label, word, rest, opens, parted }: BareWord<LetterheadLabel>): boolean {
  if (label === 'telephone' || label === 'fax') {
    if (number.test(rest)) return true
  } else if (label === 'email' && address.test(rest)) return true
  else if (label === 'web' && site.test(rest)) return true
  if (!opens) return parted && isLabelInLine(label, word, rest)
  if (/^[.\s]*$/u.test(rest)) return label !== 'enclosure' && (word.length > 1 || word === '致')
  if (label === 'to' || label === 'copy')
    return /^\p{Ll}/u.test(word) && label === 'to' ? false : opensAddressees(rest, word)
  if (label === 'reference') return (findLetterReference(rest)?.start ?? 99) <= 4
  if (label === 'telex') return /^\.? ?\d/u.test(rest)
  return label === 'subject' && word.length > 2 && /^\s/u.test(rest) && !subjectAsWord.test(rest)
}

/** A label that lost its colon and its line: `致`, `To`, `抄送` before addressees, `事由` before a text. */
function isLabelInLine(label: LetterheadLabel, word: string, rest: string): boolean {
  if (label === 'to' || label === 'copy')
    return /^(?:致|To|TO|抄 ?送|Copy)$/u.test(word) && opensAddressees(rest, word)
  return /^(?:事 ?由|文 ?号)$/u.test(word)
}

function opensAddressees(rest: string, word: string): boolean {
  if (/^[a-z]/iu.test(word) && !/^\s/u.test(rest)) return false
  return /^ ?[-–—•]/u.test(rest) || /^ (?:all |the ){1,2}\p{Lu}/u.test(rest) || roleOf(rest) !== 'other'
}
