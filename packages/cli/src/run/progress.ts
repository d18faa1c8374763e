import { printable } from '../terminal/printable.js'
import type { StatusLine } from '../terminal/status-line.js'
import { displayWidth } from '../terminal/width.js'
import { duration } from './duration.js'
import { number } from './summary.js'

/** Where a run stands. */
export interface Standing {
  readonly done: number
  /** Of those, the ones that had not changed. */
  readonly skipped: number
  readonly failed: number
  readonly total: number
  /** Documents that are read a second; null while nothing is known. */
  readonly rate: number | null
  /** The document that is being read; null where there is none. */
  readonly inHand: string | null
}

const narrowestBar = 10
const widestBar = 30
/** Columns that a file's name gets before the bar does. */
const leastName = 24
/** In fewer columns a name says nothing. */
const shortestName = 8

/** A run's standing on one line of a terminal: a bar where there is room for one, and the file in hand, cut at its front. */
export function statusText(standing: Standing, width: number): string {
  const facts = factsOf(standing).join('  ')
  const room = width - 1 - displayWidth(facts)
  if (room < 0) return cutEnd(facts, width - 1)
  const bar = Math.min(widestBar, room - 4 - leastName)
  const head = bar >= narrowestBar ? `${barOf(standing, bar)}  ${facts}` : facts
  const left = width - 1 - displayWidth(head) - 2
  const name = standing.inHand === null ? '' : cutFront(printable(standing.inHand), left)
  return name === '' ? head : `${head}  ${name}`
}

/** A run's standing as a line of a log. */
export function logText(standing: Standing): string {
  const inHand = standing.inHand === null ? '' : `: ${printable(standing.inHand)}`
  return `${factsOf(standing).join(', ')}${inHand}\n`
}

function factsOf({ done, failed, total, rate }: Standing): string[] {
  const left = rate === null || rate === 0 ? null : duration(Math.ceil((total - done) / rate) * 1000)
  return [
    `${number(done)}/${number(total)}`,
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...(rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`]),
    ...(left === null ? [] : [`${left.replace('.0 ', ' ')} left`]),
  ]
}

function barOf({ done, total }: Standing, width: number): string {
  const full = Math.round((width * done) / total)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

function cutEnd(text: string, width: number): string {
  return text.length <= width ? text : text.slice(0, Math.max(0, width))
}

/** The end of a path is what tells it from others. */
function cutFront(text: string, width: number): string {
  if (width < shortestName) return ''
  if (displayWidth(text) <= width) return text
  let rest = text
  while (displayWidth(rest) > width - 1) rest = rest.slice(1)
  return `…${rest}`
}

/** Milliseconds that a rate is taken over. */
const span = 30_000

/** How many a second, over the last half minute. */
export class Rate {
  readonly #samples: { readonly at: number; readonly count: number }[] = []

  /** @param at milliseconds on any clock that only goes forward. */
  take(at: number, count: number): number | null {
    this.#samples.push({ at, count })
    while ((this.#samples[1]?.at ?? at) < at - span) this.#samples.shift()
    const [first] = this.#samples
    return first === undefined || at - first.at < 500
      ? null
      : ((count - first.count) / (at - first.at)) * 1000
  }
}

/** Milliseconds between two looks of a terminal's line, and of a log's lines. */
const often = 100
const seldom = 10_000

/** Tells how a run goes, until it is stopped: on a terminal's last line, or as a line every ten seconds. */
export function showProgress(
  output: StatusLine,
  standing: () => Omit<Standing, 'rate'>,
): { stop(): Promise<void> } {
  const rate = new Rate()
  const tell = async () => {
    const now = standing()
    const measured = { ...now, rate: rate.take(performance.now(), now.done - now.skipped) }
    if (output.isTTY) await output.show(statusText(measured, output.columns ?? 80))
    else if (now.done < now.total || now.inHand !== null) await output.write(logText(measured))
  }
  rate.take(performance.now(), 0)
  const timer = setInterval(() => void tell(), output.isTTY ? often : seldom)
  return {
    stop: async () => {
      clearInterval(timer)
      await output.clear()
    },
  }
}
