import { printable } from '../terminal/printable.js'
import { wrap } from '../terminal/wrap.js'
import { duration } from './duration.js'
import { type Tally, total } from './tally.js'

/** What a summary tells beside what was counted. */
export interface RunFacts {
  /** Inputs that there were. */
  readonly inputs: number
  readonly milliseconds: number
  /** Records of inputs that are gone: how many there still are, and how many were taken away. */
  readonly gone: number
  readonly pruned: number
}

/** Rules that are named. */
const mostRules = 6
const label = 11

/** What came of a run, and what to do about it; lines of at most `width` columns. */
export function summaryLines(tally: Tally, facts: RunFacts, width: number): string[] {
  const { kinds, languages, failures, rules } = tally
  const row = (name: string, text: string) =>
    text === ''
      ? []
      : wrap(text, width - 2 - label).map(
          (line, index) => `  ${(index === 0 ? name : '').padEnd(label)}${line}`,
        )
  const named = ranked(rules)
  const more = named.length - mostRules
  return [
    ...wrap(headline(tally, facts), width),
    ...row('kinds', counts(ranked(kinds))),
    ...row('languages', counts(ranked(languages))),
    ...row('findings', counts(named.slice(0, mostRules)) + (more > 0 ? `, and ${more} other rules` : '')),
    ...[...failures]
      .sort(([, one], [, other]) => other.count - one.count)
      .flatMap(([code, { count, first }], index) =>
        row(
          index === 0 ? 'failures' : '',
          `${code} ${number(count)}: ${printable(first)}${count > 1 ? ', …' : ''}`,
        ),
      ),
    ...advice(tally, facts).flatMap((text) => wrap(text, width)),
  ]
}

function headline(tally: Tally, { milliseconds }: RunFacts): string {
  const { ok, partial, skipped, failed } = tally.statuses
  const parts = [
    `${number(ok + partial)} converted${partial > 0 ? ` (${number(partial)} in part)` : ''}`,
    ...(skipped > 0 ? [`${number(skipped)} unchanged`] : []),
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
  ]
  return `${counted(total(tally), 'document')} in ${duration(milliseconds)}: ${parts.join(', ')}`
}

function advice(tally: Tally, { inputs, gone, pruned }: RunFacts): string[] {
  const left = inputs - total(tally)
  const lines: string[] = []
  if (left > 0)
    lines.push(`Stopped with ${counted(left, 'document')} left. Run the same command again to go on.`)
  if (tally.earlierFailures > 0)
    lines.push(
      `${counted(tally.earlierFailures, 'document')} that failed in an earlier run and did not change: not tried again. --retry-failed tries again.`,
    )
  if (gone > 0) lines.push(`${counted(gone, 'record')} of inputs that are gone. --prune takes them away.`)
  if (pruned > 0) lines.push(`${counted(pruned, 'record')} of inputs that are gone taken away.`)
  return lines
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

function ranked(map: ReadonlyMap<string, number>): [string, number][] {
  return [...map].sort(([name, count], [other, otherCount]) => otherCount - count || (name < other ? -1 : 1))
}

function counts(pairs: readonly (readonly [string, number])[]): string {
  return pairs.map(([name, count]) => `${name} ${number(count)}`).join(', ')
}

/** A number with commas between its thousands. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}
