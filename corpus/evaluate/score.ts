import type { Outcome } from './compare.js'

/** How many values were expected, how many were read, and how many of them are right or nearly right. */
export interface Tally {
  readonly expected: number
  readonly got: number
  readonly right: number
  readonly nearlyRight: number
}

/** Shares of 1; null where there is nothing to share. */
export interface Accuracy {
  /** Of what was read, how much is right. */
  readonly precision: number | null
  /** Of what is there, how much was read right. */
  readonly recall: number | null
  /** Twice the right values for each value that was expected or read. */
  readonly f1: number | null
}

/** Accuracy of a field: of equal values, and of nearly equal ones too. */
export interface Score {
  readonly tally: Tally
  readonly strict: Accuracy
  readonly soft: Accuracy
}

/** The score of some outcomes. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length
  const tally = {
    expected: count(({ expected }) => expected !== null),
    got: count(({ got }) => got !== null),
    right: count(({ right }) => right),
    nearlyRight: count(({ nearlyRight }) => nearlyRight),
  }
  return { tally, strict: accuracy(tally, tally.right), soft: accuracy(tally, tally.nearlyRight) }
}

function accuracy({ expected, got }: Tally, right: number): Accuracy {
  return {
    precision: share(right, got),
    recall: share(right, expected),
    f1: share(2 * right, expected + got),
  }
}

/** A part of a whole; null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/**
 * The scores of the fields that have outcomes: each field of the record with all its parts (`deadlines`), and each part
 * (`deadlines.date`).
 *
 * @param names the fields in the order to give them in
 */
export function scoresByField(outcomes: readonly Outcome[], names: readonly string[]): Map<string, Score> {
  const byField = new Map(names.map((name) => [name, [] as Outcome[]]))
  for (const outcome of outcomes) {
    const whole = outcome.field.split('.')[0] as string
    for (const name of new Set([whole, outcome.field])) byField.get(name)?.push(outcome)
  }
  const found = [...byField].filter(([, of]) => of.length > 0)
  return new Map(found.map(([name, of]) => [name, scoreOf(of)]))
}
