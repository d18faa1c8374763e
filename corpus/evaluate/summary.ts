import type { Outcome } from './compare.js'
import { fieldNames } from './comparison.js'
import type { Evaluated } from './evaluate.js'
import { recordComparison } from './record-comparison.js'
import { type Score, scoreOf, scoresByField, share } from './score.js'

/** The figures of some documents together. */
export interface Figures {
  readonly documents: number
  /** Share of the documents of which every value is right. */
  readonly wholeRecords: number | null
  /** Share of the documents of which every value is nearly right. */
  readonly nearlyWholeRecords: number | null
  /** Share of the values read off the documents that their provenance shows. */
  readonly groundedness: number | null
  readonly score: Score
}

/** What the documents are parted by. */
export const divisions = ['language', 'kind', 'format'] as const
/** One of {@link divisions}. */
export type Division = (typeof divisions)[number]

/** Everything that is said of an evaluation. */
export interface Summary {
  readonly all: Figures
  /** Scores of the fields and their parts, in the order of the record. */
  readonly fields: ReadonlyMap<string, Score>
  readonly by: Readonly<Record<Division, ReadonlyMap<string, Figures>>>
  /** The documents that are not whole or not grounded, the worst first: the lowest F1, then the most wrong values. */
  readonly worst: readonly Evaluated[]
}

/** Sums up how documents were read. */
export function summarize(documents: readonly Evaluated[]): Summary {
  return {
    all: figuresOf(documents),
    fields: scoresByField(
      documents.flatMap(({ outcomes }) => outcomes),
      fieldNames(recordComparison),
    ),
    by: {
      language: figuresBy(documents, 'language'),
      kind: figuresBy(documents, 'kind'),
      format: figuresBy(documents, 'format'),
    },
    worst: documents.filter((document) => !isFaultless(document)).sort(worstFirst),
  }
}

/** The values of a document that are missed, extra or misread. */
export function wrongOf({ outcomes }: Evaluated): Outcome[] {
  return outcomes.filter(({ right }) => !right)
}

function figuresBy(documents: readonly Evaluated[], division: Division): Map<string, Figures> {
  const names = [...new Set(documents.map((document) => document[division]))].sort()
  return new Map(
    names.map((name) => [name, figuresOf(documents.filter((document) => document[division] === name))]),
  )
}

function figuresOf(documents: readonly Evaluated[]): Figures {
  const values = total(documents.map(({ grounding }) => grounding.values))
  const groundless = total(documents.map(({ grounding }) => grounding.groundless.length))
  const whole = (is: (outcome: Outcome) => boolean) =>
    share(
      documents.filter(({ outcomes, failure }) => failure === null && outcomes.every(is)).length,
      documents.length,
    )
  return {
    documents: documents.length,
    wholeRecords: whole(({ right }) => right),
    nearlyWholeRecords: whole(({ nearlyRight }) => nearlyRight),
    groundedness: share(values - groundless, values),
    score: scoreOf(documents.flatMap(({ outcomes }) => outcomes)),
  }
}

function isFaultless(document: Evaluated): boolean {
  return (
    document.failure === null && wrongOf(document).length === 0 && document.grounding.groundless.length === 0
  )
}

function worstFirst(one: Evaluated, other: Evaluated): number {
  const f1 = ({ outcomes }: Evaluated) => scoreOf(outcomes).strict.f1 ?? 1
  return (
    f1(one) - f1(other) || wrongOf(other).length - wrongOf(one).length || (one.name < other.name ? -1 : 1)
  )
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
