import { align } from './align.js'
import type { Comparison } from './comparison.js'
import { flatten, scoredNames, toList, toObject } from './parts.js'
import { similarityOf, toText } from './text.js'

/** What tells entries apart weighs so much; the rest only decides between entries of which that is the same. */
const weightOfTelling = 0.9

/** How alike two parts are, 0 to 1, above all by what tells entries apart; null where neither says anything. */
export function similarity(comparison: Comparison, expected: unknown, got: unknown): number | null {
  switch (comparison.is) {
    case 'value': {
      const [one, other] = [toText(expected), toText(got)]
      if (one === null && other === null) return null
      if (one === null || other === null) return 0
      return comparison.soft ? similarityOf(one, other) : Number(one === other)
    }
    case 'fields': {
      const [one, other] = [toObject(expected), toObject(got)]
      const scored = scoredNames(comparison, one)
      const mean = (names: readonly string[]) => {
        const found = names.flatMap(
          (name) => similarity(comparison.fields[name] as Comparison, one?.[name], other?.[name]) ?? [],
        )
        return found.length === 0 ? null : sum(found) / found.length
      }
      const whole = mean(scored)
      const telling = mean(scored.filter((name) => comparison.toldBy.includes(name)))
      return telling === null || whole === null
        ? whole
        : weightOfTelling * telling + (1 - weightOfTelling) * whole
    }
    case 'tree':
      return similarityOfLists(comparison.of, flatten(comparison, expected, got), true)
    case 'list':
      return similarityOfLists(comparison.of, [toList(expected), toList(got)], comparison.ordered)
  }
}

/** Twice what the pairs share, for each entry of both lists. */
function similarityOfLists(
  of: Comparison,
  [expected, got]: readonly [readonly unknown[], readonly unknown[]],
  ordered: boolean,
): number | null {
  if (expected.length + got.length === 0) return null
  const alike = (one: unknown, other: unknown) => similarity(of, one, other) ?? 1
  const shared = align(expected, got, ordered, alike).map(([i, j]) => alike(expected[i], got[j]))
  return (2 * sum(shared)) / (expected.length + got.length)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
