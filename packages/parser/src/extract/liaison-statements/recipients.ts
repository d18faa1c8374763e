import { allMatches } from '../../document/all-matches.js'
import type { Document, Span } from '../../document/document.js'
import { type Found, inferred, read } from '../../document/found.js'
import { foldSpace, foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { findGroups } from '../groups/find-groups.js'
import { findReferences } from '../references/find-references.js'

interface Recipient extends Span {
  readonly value: string
}

const acronym =
  /(?<![A-Za-z\d])(?:(?:ETSI|ATIS|CEN|TTA|IEEE) (?:ISG |TC |WG )?[A-Z][A-Z\d]{1,6}|3GPP(?: (?:TSG )?(?:SA|CT|RAN)\d?)?|[A-Z]{2,8} (?:Forum|Alliance)(?: [A-Z\d]{2,6}(?:\/[A-Z\d]{2,6})?)?|[A-Z][A-Z\d]{1,7}(?:-[A-Z\d]{1,6})?(?: (?:SA|CT|RAN|WG|TC|SC)\d{0,2})?)(?![A-Za-z\d])/gu
/** Acronyms that name no group: papers, sectors, common words of the field. */
const noGroup =
  /^(?:TDs?-?\d*(?:-?R\d{1,2})?|LSs?|ITU(?:-[TRD])?|SGs?|WPs?|ICT|IPR|QOS|AI|IOT|E|F|C|PLEN|GEN|IPV\d|AAP|TAP|WTSA(?:-\d\d)?)$/u
/** Study groups are read with the enumerations that references know; working parties and assemblies are no recipients. */
const ofReferences = /^(?:ITU-[RD] )?SG\d|^WP\d{1,2}\/|^WTSA/u
const groupTypes: ReadonlySet<string> = new Set([
  'study-group',
  'external-standard-body',
  'external-standard',
  'question',
])
const paperTypes: ReadonlySet<string> = new Set([
  'liaison-statement',
  'temporary-document',
  'contribution',
  'report',
])
/** Study groups by number only, where the noun was left out: ITU-T第2、3、5. */
const bareNumbers = /ITU-T ?第 ?(?<list>\d{1,2}(?: ?[、,和及] ?第?\d{1,2})+)(?! ?[\d号]|.{0,2}研究组)/gu

/**
 * The groups named in a stretch of the canonical text, in order, each once: `SG2`, `TDAG`, `ISO/IEC JTC 1` where
 * they have an id, else the words (所有ITU-T研究组).
 */
export function recipientsIn(document: Document, span: Span): Found<string>[] {
  const text = document.text.slice(span.start, span.end)
  const wide = foldWidth(text)
  const found: Recipient[] = []
  const references = findReferences(wide)
  // the group in TSAG-LS14 is whose statement it is
  const papers = references.filter(({ type }) => paperTypes.has(type))
  const add = (start: number, end: number, value: string) => {
    if (![...found, ...papers].some((other) => start < other.end && other.start < end))
      found.push({ start, end, value })
  }
  for (const { start, end, id, type } of references) if (groupTypes.has(type)) add(start, end, id)
  for (const match of allMatches(wide, bareNumbers)) {
    const listStart = match.index + match[0].length - (match.groups?.list ?? '').length
    for (const number of allMatches(match.groups?.list ?? '', /\d+/gu))
      add(listStart + number.index, listStart + number.index + number[0].length, `SG${Number(number[0])}`)
  }
  for (const { liaisonStatements: words } of languages) {
    for (const match of allMatches(wide, words.groups))
      add(match.index, match.index + match[0].length, foldSpace(match[0]))
  }
  for (const { group, start, end } of findGroups(wide)) if (!ofReferences.test(group)) add(start, end, group)
  for (const match of allMatches(wide, acronym)) {
    if (!noGroup.test(match[0].toUpperCase())) add(match.index, match.index + match[0].length, match[0])
  }
  found.sort((a, b) => a.start - b.start)
  const seen = new Set<string>()
  return found.flatMap(({ start, end, value }) => {
    if (seen.has(value)) return []
    seen.add(value)
    const place = { start: span.start + start, end: span.start + end }
    const isVerbatim = foldSpace(text.slice(start, end)) === value
    return [
      isVerbatim
        ? read(document, place, 'liaison-statement/to')
        : inferred(value, place, 'liaison-statement/to'),
    ]
  })
}
