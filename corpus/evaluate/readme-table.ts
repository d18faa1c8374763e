import type { Baseline, FieldFigures, SetBaseline } from './baseline.js'
import { showShare } from './figure.js'

const start = '<!-- figures: written by pnpm evaluate --update -->'
const end = '<!-- end of figures -->'

/** The README with the table of the baseline's figures between its markers. */
export function withTable(readme: string, baseline: Baseline): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`Expected "${start}" and "${end}" in the README.`)
  return `${readme.slice(0, from + start.length)}\n\n${table(baseline).join('\n')}\n\n${readme.slice(to)}`
}

const measures = ['precision', 'recall', 'f1', 'softF1'] as const
const shown = { precision: 'precision', recall: 'recall', f1: 'F1', softF1: 'soft F1' }

function table(baseline: Baseline): string[] {
  const sets = Object.values(baseline)
  const names = [...new Set(sets.flatMap(({ fields }) => Object.keys(fields)))].filter(
    (name) => !name.includes('.'),
  )
  const rows = [
    ['', ...Object.keys(baseline).flatMap((set) => measures.map((measure) => `${set}: ${shown[measure]}`))],
    ...names.map((name) => [`\`${name}\``, ...sets.flatMap(({ fields }) => figuresRow(fields[name] ?? {}))]),
    ['whole record', ...sets.flatMap((set) => singleFigure(set, 'wholeRecords'))],
    ['groundedness', ...sets.flatMap((set) => singleFigure(set, 'groundedness'))],
  ]
  return formatted(rows)
}

function figuresRow(figures: FieldFigures): string[] {
  return measures.map((measure) => showShare(figures[measure] ?? null))
}

/** A figure that is a share of its own stands in the first column of its set. */
function singleFigure(set: SetBaseline, figure: 'wholeRecords' | 'groundedness'): string[] {
  return [showShare(set[figure]), '', '', '']
}

function formatted([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(header), `| ${rule.join(' | ')} |`, ...rows.map(line)]
}
