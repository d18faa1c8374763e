import { allMatches } from '../../../document/all-matches.js'
import { matchAt } from '../list.js'
import type { ReferenceForm, ReferenceMention } from '../mention.js'
import { ending } from '../words.js'

const subcommittee = '(?:[/ ]?(?:SC|WG) ?\\d{1,3}){0,2}'
const body = new RegExp(
  `(?:(?<org>(?:ISO|IEC|CEN|CENELEC)(?:/(?:ISO|IEC|CEN|CENELEC|ITU-T))?)[/ ]?)?(?<kind>JTC|TC|SEG|SyC|PC|TMBG?) ?(?<number>\\d{1,3})(?<below>${subcommittee})${ending}`,
  'uy',
)
const year = '(?: ?[:-] ?(?:19|20)\\d{2}(?!\\d))?'
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<org>(?:ISO|IEC|IEEE)(?:/(?:ISO|IEC|IEEE|ITU-T|CIE|ASTM|HL7)){0,2})[ /-]?(?:(?<stage>TR|TS|PAS|DIS|FDIS|CD|IS|Guide) ?)?(?<number>\\d{3,5}(?:-\\d{1,3})?)${year}(?!年|\\.\\d)${ending}`,
    'uy',
  ),
  new RegExp(`(?:IETF )?(?<org>RFC)s?[ -]?(?<number>\\d{2,5})${ending}`, 'uy'),
  new RegExp(`(?<org>3GPP) (?<stage>TS|TR) ?(?<number>\\d{2}\\.\\d{3}(?:-\\d{1,2})?)${ending}`, 'uy'),
  new RegExp(
    `(?<org>ETSI) (?<stage>TS|TR|EN|ES|EG|GS|GR) (?<number>(?:[A-Z]{2,4}(?:-[A-Z]{2,4})? )?\\d{3}(?: \\d{3})?(?:-\\d{1,2})?)${ending}`,
    'uy',
  ),
  new RegExp(
    `(?<org>IEEE) (?:Std\\.? )?(?<number>P?\\d{3,5}(?:\\.\\d{1,3}[A-Za-z]{0,2})?)(?: ?[:-] ?(?:19|20)\\d{2})?(?!年)${ending}`,
    'uy',
  ),
]

function readBody(text: string, at: number): ReferenceMention[] {
  const match = matchAt(body, text, at)
  if (!match?.groups) return []
  const { org, kind = '', number = '', below = '' } = match.groups
  // Only the joint committee is cited without its parents.
  if (org === undefined && (kind !== 'JTC' || number !== '1')) return []
  const owner = org ?? 'ISO/IEC'
  const parts = [...allMatches(below, /(SC|WG) ?(\d+)/gu)].map(([, name, part]) => `/${name} ${part}`)
  return [
    {
      start: at,
      end: at + match[0].length,
      id: `${owner} ${kind} ${number}${parts.join('')}`,
      type: 'external-standard-body',
    },
  ]
}

/** A calendar year is no standard: `ISO 2017`. */
const looksLikeYear = /^(?:19[5-9]\d|20[0-4]\d)$/u

function readStandard(text: string, at: number): ReferenceMention[] {
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at)
    if (!match?.groups) continue
    const { org = '', stage, number = '' } = match.groups
    if (looksLikeYear.test(number) && org !== 'RFC') continue
    const id = [
      org,
      stage === 'DIS' || stage === 'FDIS' || stage === 'CD' || stage === 'IS' ? undefined : stage,
      number,
    ]
    return [
      { start: at, end: at + match[0].length, id: id.filter(Boolean).join(' '), type: 'external-standard' },
    ]
  }
  return []
}

/** Committees and standards of others: `ISO/IEC JTC 1`, `ISO TC68/SC7`, `ISO/IEC 27001:2022`, `RFC 5545`. */
export const external: ReferenceForm = {
  trigger: '(?:ISO|IEC|CEN|CENELEC|IEEE|ETSI|3GPP)(?=[/ -][A-Z\\d])|JTC(?= ?1)|(?:IETF )?RFCs?(?=[ -]?\\d)',
  read: (text, at) => {
    const found = readBody(text, at)
    return found.length > 0 ? found : readStandard(text, at)
  },
}
