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
type Measure = (typeof measures)[number]
const shown = { precision: 'precision', recall: 'recall', f1: 'F1', softF1: 'soft F1' }

/** All of them; one says as much where every figure is 1. */
function measuresOf({ fields }: SetBaseline): readonly Measure[] {
  const isFaultless = Object.values(fields).every((of) =>
    measures.every((measure) => (of[measure] ?? 1) === 1),
  )
  return isFaultless ? ['f1'] : measures
}

function table(baseline: Baseline): string[] {
  const sets = Object.entries(baseline).map(([name, of]) => ({ name, of, columns: measuresOf(of) }))
  const names = [...new Set(sets.flatMap(({ of }) => Object.keys(of.fields)))].filter(
    (name) => !name.includes('.'),
  )
  return formatted([
    ['', ...sets.flatMap(({ name, columns }) => columns.map((measure) => `${name}: ${shown[measure]}`))],
    ...names.map((name) => [
      `\`${name}\``,
      ...sets.flatMap(({ of, columns }) => columns.map((measure) => figure(of.fields[name], measure))),
    ]),
    ['whole record', ...sets.flatMap(({ of, columns }) => inFirst(of.wholeRecords, columns))],
    ['groundedness', ...sets.flatMap(({ of, columns }) => inFirst(of.groundedness, columns))],
  ])
}

function figure(figures: FieldFigures | undefined, measure: Measure): string {
  return showShare(figures?.[measure] ?? null)
}

/** A share of its own stands in the first column of its set. */
function inFirst(share: number, columns: readonly Measure[]): string[] {
  return columns.map((_, column) => (column === 0 ? showShare(share) : ''))
}

function formatted([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(header), `| ${rule.join(' | ')} |`, ...rows.map(line)]
}
