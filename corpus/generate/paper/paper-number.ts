import { type CitationType, documentUrl, formatIdentifier, type Reference } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import { cite, plain } from '../base/citations.js'
import { numberOf } from '../plan/groups.js'
import { periodOf } from '../plan/letter.js'

/** The number of a paper of a meeting, with what follows from it. */
export interface PaperNumber {
  /** As printed, marked as a citation of itself. */
  readonly text: string
  readonly reference: Reference
  readonly id: string
  readonly url: string
}

/** `SG11-TD612/PLEN` of the meeting that began on the day. */
export function temporaryDocument(
  group: string,
  number: number,
  revision: number | null,
  start: string,
  series: 'PLEN' | 'GEN',
): PaperNumber {
  const text = `${group}-TD${number}${revision === null ? '' : `R${revision}`}/${series}`
  const amendment = revision === null ? null : ({ type: 'revision', number: revision } as const)
  const id = formatIdentifier({
    type: 'temporary-document',
    period: periodOf(start),
    group,
    meeting: start,
    class: series,
    number,
    amendment,
  })
  // temporary documents of TSAG are cited without its name
  const citation = group === 'TSAG' ? text.replace('TSAG-', '') : text
  return numbered(text, citation, 'temporary-document', id, {
    text,
    series: 'temporary-document',
    bureau: null,
    number: `${number}/${series}`,
    group,
    file: null,
    amendment,
  })
}

/** `TSAG – R 2 – E`, `COM 17 – R 12 – E`. */
export function reportNumber(
  choices: Choices,
  group: string,
  number: number,
  start: string,
  language: 'en' | 'zh',
): PaperNumber {
  const sg = numberOf(group)
  const dash = choices.pick([' – ', ' - '])
  const owner = sg === null ? group : `COM ${sg}`
  const text = [owner, `R ${number}`, language === 'zh' ? 'C' : 'E'].join(dash)
  const id = formatIdentifier({ type: 'report', period: periodOf(start), group, number, amendment: null })
  return numbered(text, `${group}-R${number}`, 'report', id, {
    text,
    series: 'report',
    bureau: null,
    number: String(number),
    group,
    file: null,
    amendment: null,
  })
}

function numbered(
  text: string,
  citation: string,
  type: CitationType,
  id: string,
  reference: Reference,
): PaperNumber {
  return {
    text: cite(citation, type, text),
    reference: { ...reference, text: plain(text) },
    id,
    url: documentUrl(id),
  }
}
