import { alignColumns } from './columns.js'
import { showShare } from './figure.js'
import type { Score } from './score.js'
import { divisions, type Figures, type Summary } from './summary.js'
import { worstLines } from './worst.js'

/** Documents that are shown with what is wrong in them. */
const mostShown = 10

/** The evaluation as a person reads it on a terminal. */
export function reportLines(summary: Summary): string[] {
  const { all, fields, by, worst } = summary
  return [
    `documents: ${all.documents}; right in every field that is scored: ${showShare(all.wholeRecords)} (nearly: ${showShare(all.nearlyWholeRecords)}); values grounded: ${showShare(all.groundedness)}`,
    '',
    ...alignColumns([
      ['field', 'expected', 'read', 'precision', 'recall', 'F1', 'soft F1'],
      scoreRow('all', all.score),
      ...[...fields].flatMap(([name, score]) => fieldRows(name, score)),
    ]),
    ...divisions.flatMap((division) => [
      '',
      ...alignColumns([
        [division, 'documents', 'whole', 'grounded', 'F1', 'soft F1'],
        ...[...by[division]].map(([name, figures]) => figuresRow(name, figures)),
      ]),
    ]),
    ...(worst.length === 0
      ? []
      : ['', 'The worst documents: - missed, + extra, both misread, ? not grounded']),
    ...worst.slice(0, mostShown).flatMap((document) => ['', ...worstLines(document)]),
    ...(worst.length > mostShown ? ['', `and ${worst.length - mostShown} more that are not faultless.`] : []),
  ]
}

/** A field, and a part of one where it is not right throughout. */
function fieldRows(name: string, score: Score): string[][] {
  const isPart = name.includes('.')
  if (isPart && score.strict.f1 === 1) return []
  return [scoreRow(isPart ? `  ${name}` : name, score)]
}

function scoreRow(name: string, { tally, strict, soft }: Score): string[] {
  return [
    name,
    String(tally.expected),
    String(tally.got),
    showShare(strict.precision),
    showShare(strict.recall),
    showShare(strict.f1),
    showShare(soft.f1),
  ]
}

function figuresRow(name: string, { documents, wholeRecords, groundedness, score }: Figures): string[] {
  return [
    name,
    String(documents),
    showShare(wholeRecords),
    showShare(groundedness),
    showShare(score.strict.f1),
    showShare(score.soft.f1),
  ]
}
