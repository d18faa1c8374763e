import { hasHan } from '../../document/text.js'
import type { FlowLine } from './flow-lines.js'
import type { Leading } from './paragraphs.js'

/**
 * The distance from line to line inside paragraphs, by size and script of the type: the smallest that is common in
 * the texts, each of which is lines that follow each other. Where too few lines tell, that of ordinary type.
 */
export function usualLeading(texts: readonly (readonly FlowLine[])[]): Leading {
  const gaps = new Map<string, number[]>()
  for (const lines of texts)
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      if (!before || before.frame !== line.frame || Math.abs(before.size - line.size) > 0.3) return
      const gap = line.base - before.base
      if (gap < line.size * 0.9 || gap > line.size * 3) return
      const found = gaps.get(keyOf(before, line))
      if (found) found.push(gap)
      else gaps.set(keyOf(before, line), [gap])
    })
  const known = new Map([...gaps].map(([key, found]) => [key, smallestCommon(found)]))
  return (before, line) => {
    const key = keyOf(before, line)
    const count = gaps.get(key)?.length ?? 0
    const ordinary = Math.max(before.size, line.size) * ordinaryLeading
    const distance = known.get(key) ?? ordinary
    return { distance: count < fewGaps ? Math.min(distance, ordinary) : distance, isSure: count >= leastGaps }
  }
}

/** In ems; so few distances show no other. */
const ordinaryLeading = 1.4
const fewGaps = 3
/** So many distances of a kind show what is usual. */
const leastGaps = 8

/** Lines with Chinese characters may stand farther apart than others, in the same paragraph. */
function keyOf(before: FlowLine, line: FlowLine): string {
  const scripts = [before, line].map(({ text }) => (hasHan(text) ? 'h' : 'l')).sort()
  return `${Math.round(Math.max(before.size, line.size))}${scripts.join('')}`
}

/** A distance is common where so much of the distances are about as large. */
const common = 0.12

function smallestCommon(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  const least = Math.max(1, sorted.length * common)
  let to = 0
  for (let from = 0; from < sorted.length; from++) {
    const limit = (sorted[from] as number) * 1.04 + 0.2
    while (to < sorted.length && (sorted[to] as number) <= limit) to++
    if (to - from >= least) return sorted[(from + to - 1) >> 1] as number
  }
  return sorted[0] as number
}
