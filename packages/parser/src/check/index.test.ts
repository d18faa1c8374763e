import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInput } from '../testing/check-input.js'
import { checks, runChecks } from './index.js'

const folder = new URL('../../../../docs/rules/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/```text\n([^`]+)\n```/gu)].map(
      ([, text = '']) => text,
    ),
  )

/** The value at a JSON Pointer; undefined where there is none. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], value)
}

describe('the checks', () => {
  it('bear names of their own', () => {
    const rules = checks.map(({ rule }) => rule)
    expect(new Set(rules).size).toBe(rules.length)
    for (const rule of rules) expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
  })

  it('say what was found and what is expected, and point into the record', () => {
    const inputs = examples.map(readInput)
    const found = inputs.flatMap((input) => runChecks(input).map((diagnostic) => ({ input, ...diagnostic })))
    expect(found.length).toBeGreaterThan(checks.length)
    for (const { input, message, pointer } of found) {
      expect(message).toMatch(/^["A-Z0-9附].{10,300}; .{1,160} expected.{0,60}\.$/u)
      if (pointer !== null) expect(at(input.facts, pointer), pointer).not.toBeUndefined()
    }
  })

  it('find the same in the same document', () => {
    for (const text of examples.slice(0, 8))
      expect(runChecks(readInput(text))).toEqual(runChecks(readInput(text)))
  })
})
