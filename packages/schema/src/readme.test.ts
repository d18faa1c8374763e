import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as schema from './index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = readme.split('\n').flatMap((line) => {
  const [expression, result] = line.split(' // => ')
  return expression && result ? [[expression, result] as const] : []
})

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(5)
})

test.each(examples)('README: %s', (expression, result) => {
  const run = new Function(...Object.keys(schema), `return ${expression}`)
  expect(run(...Object.values(schema))).toEqual(JSON.parse(result))
})
