import { cut } from './figure.js'
import type { Accuracy, Score } from './score.js'
import type { Summary } from './summary.js'

/** Accuracy of one field, to four decimals; what is not there has nothing to be measured by. */
export interface FieldFigures {
  readonly precision?: number
  readonly recall?: number
  readonly f1?: number
  readonly softF1?: number
}

/** Figures of one set of documents that must not fall. */
export interface SetBaseline {
  readonly wholeRecords: number
  readonly groundedness: number
  readonly fields: Readonly<Record<string, FieldFigures>>
}

/** Figures by set of documents. */
export type Baseline = Readonly<Record<string, SetBaseline>>

/** The figures that an evaluation reached. */
export function toBaseline({ all, fields }: Summary): SetBaseline {
  return {
    wholeRecords: cut(all.wholeRecords ?? 0, 4),
    groundedness: cut(all.groundedness ?? 0, 4),
    fields: Object.fromEntries([...fields].map(([name, score]) => [name, fieldFigures(score)])),
  }
}

function fieldFigures({ strict, soft }: Score): FieldFigures {
  return {
    ...figure('precision', strict.precision),
    ...figure('recall', strict.recall),
    ...figure('f1', strict.f1),
    ...figure('softF1', soft.f1),
  }
}

function figure(name: keyof FieldFigures, share: Accuracy['f1']): FieldFigures {
  return share === null ? {} : { [name]: cut(share, 4) }
}

/** What has fallen below the baseline, one line a figure: `generated deadlines.date f1: 0.98, was 0.99`. */
export function fallen(baseline: Baseline, reached: Baseline): string[] {
  const was = [...figuresIn(baseline)]
  const is = new Map(figuresIn(reached))
  return was.flatMap(([name, least]) => {
    const now = is.get(name)
    return now !== undefined && now >= least ? [] : [`${name}: ${now ?? 'not measured'}, was ${least}`]
  })
}

function* figuresIn(node: object, name = ''): Generator<[string, number]> {
  for (const [key, value] of Object.entries(node)) {
    const below = key === 'fields' ? name : `${name} ${key}`.trim()
    if (typeof value === 'number') yield [below, value]
    else yield* figuresIn(value as object, below)
  }
}

/** The baseline as a file in which each field is one line, so that a change of one is a change of one line. */
export function formatBaseline(baseline: Baseline): string {
  const sets = Object.entries(baseline).map(([name, { wholeRecords, groundedness, fields }]) => {
    const lines = Object.entries(fields).map(([field, figures]) => `      "${field}": ${inLine(figures)}`)
    return `  "${name}": {\n    "wholeRecords": ${wholeRecords},\n    "groundedness": ${groundedness},\n    "fields": {\n${lines.join(',\n')}\n    }\n  }`
  })
  return `{\n${sets.join(',\n')}\n}\n`
}

function inLine(figures: FieldFigures): string {
  const pairs = Object.entries(figures).map(([name, value]) => `"${name}": ${value}`)
  return `{ ${pairs.join(', ')} }`
}
