import { expect, test } from 'vitest'
import { failedOutcome, type Outcome, readOutcome } from './outcome.js'
import { summaryLines } from './summary.js'
import { Counter } from './tally.js'

function read(kind: 'circular' | 'agenda', language: string, rules: readonly string[] = []): Outcome {
  const diagnostics = rules.map((rule) => ({ rule, severity: 'warning' as const, message: '…' }))
  const source = { name: null, format: 'text' as const, encoding: null, bytes: 1, sha256: '0' }
  return readOutcome('a.txt', { kind, language, id: null, source, diagnostics } as never, null)
}
const failed = (path: string, code: string) => failedOutcome({ path, code, message: '…' })

function summary(outcomes: readonly Outcome[], facts = {}): string {
  const counter = new Counter()
  for (const outcome of outcomes) counter.add(outcome)
  const all = { inputs: outcomes.length, milliseconds: 65_000, gone: 0, pruned: 0, ...facts }
  return summaryLines(counter, all, 80).join('\n')
}

test('a summary tells how many of each kind and language, what was found, and why some failed', () => {
  const outcomes = [
    ...Array.from({ length: 1200 }, () => read('circular', 'zh', ['annex-missing'])),
    read('agenda', 'en', ['scanned-page']),
    failed('in/b.docx', 'damaged'),
    failed('in/c.docx', 'damaged'),
    failed('in/d.docx', 'timeout'),
  ]
  expect(summary(outcomes)).toBe(`1,204 documents in 1 min 5 s: 1,201 converted (1 in part), 3 failed
  kinds      circular 1,200, agenda 1
  languages  zh 1,200, en 1
  findings   annex-missing 1,200, scanned-page 1
  failures   damaged 2: in/b.docx, …
             timeout 1: in/d.docx`)
})

test('what is left to do is said with the way to do it', () => {
  const earlier = failedOutcome({ path: 'a', code: 'empty', message: '…' }, false)
  expect(summary([earlier], { inputs: 5, gone: 1 })).toContain(
    `Stopped with 4 documents left. Run the same command again to go on.
1 document that failed in an earlier run and did not change: not tried again.
--retry-failed tries again.
1 record of inputs that are gone. --prune takes them away.`,
  )
})

test('of many rules the most frequent are named', () => {
  const outcomes = Array.from({ length: 9 }, (_, index) =>
    read(
      'circular',
      'en',
      Array.from({ length: index + 1 }, (_, rule) => `rule-${rule}`),
    ),
  )
  expect(summary(outcomes)).toMatch(/findings {3}rule-0 9, rule-1 8, .*and 3\s+other rules/su)
})
