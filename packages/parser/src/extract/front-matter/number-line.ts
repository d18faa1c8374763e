import type { Reference } from '@rapporteur/schema'
import type { Document } from '../../document/document.js'
import { type Found, inferred, read, type Traced } from '../../document/found.js'
import { mastheadLength } from '../letterhead/shape.js'
import type { ValueToken } from '../letterhead/tokens.js'
import { type PaperNumber, paperNumber } from './paper-number.js'
import { studyPeriodIn } from './study-period.js'

/** The line of a front page that is the number of the paper. */
export interface NumberLine {
  readonly line: ValueToken
  readonly paper: PaperNumber
}

/** The first line that is the number of a paper; null where none is. */
export function numberIn(values: readonly ValueToken[]): NumberLine | null {
  for (const value of values)
    for (const line of [value, withoutHouse(value)]) {
      const paper = paperNumber(line.text)
      if (paper) return { line, paper }
    }
  return null
}

/** A line without the house's name before it and the study period behind it, where one line holds all of them. */
function withoutHouse(value: ValueToken): ValueToken {
  const from = mastheadLength(value.text)
  const period = studyPeriodIn([value])
  const raw = value.text.slice(from, period ? Math.max(from, period.start - value.start) : undefined)
  const start = value.start + from + raw.length - raw.trimStart().length
  return { ...value, text: raw.trim(), start, end: start + raw.trim().length }
}

/** The reference that a line with the number of a paper prints; its group is that of the page where the line names none. */
export function referenceOf(
  document: Document,
  { line, paper }: NumberLine,
  group: Found<string> | null,
): Traced<Reference> {
  return {
    text: read(document, line, 'reference/paper'),
    series: inferred(paper.series, line, 'reference/series'),
    bureau: null,
    number: paper.number === null ? null : inferred(paper.number, line, 'reference/number'),
    group: paper.group ? inferred(paper.group, line, 'reference/group') : group,
    file: null,
    amendment: paper.amendment && {
      type: inferred(paper.amendment.type, line, 'reference/amendment'),
      number:
        paper.amendment.number === null
          ? null
          : inferred(paper.amendment.number, line, 'reference/amendment'),
    },
  }
}
