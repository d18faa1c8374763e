import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Baseline, fallen } from '../corpus/evaluate/baseline.js'
import { withTable } from '../corpus/evaluate/readme-table.js'
import { baselineFile, measureSets, readmeFile } from '../corpus/evaluate/sets.js'

const baseline: Baseline = JSON.parse(readFileSync(baselineFile, 'utf8'))

test('no figure has fallen below the baseline', { timeout: 120_000 }, async () => {
  const found = fallen(baseline, await measureSets())
  expect(found, 'pnpm evaluate shows what is misread; pnpm evaluate --update accepts the figures').toEqual([])
})

test('the documents of the project are read without a fault', () => {
  expect(baseline.authored).toMatchObject({ wholeRecords: 1, groundedness: 1 })
  for (const figures of Object.values(baseline.authored?.fields ?? {}))
    expect(figures).toEqual({ precision: 1, recall: 1, f1: 1, softF1: 1 })
})

test('the README shows the figures of the baseline', () => {
  const readme = readFileSync(readmeFile, 'utf8')
  expect(readme, 'run pnpm evaluate --update').toBe(withTable(readme, baseline))
})
