import { readFileSync } from 'node:fs'
import { parse } from '@rapporteur/parser'
import { expect, it, vi } from 'vitest'

const readme = readFileSync(new URL('../../packages/parser/README.md', import.meta.url), 'utf8')

it('the example in the parser’s README prints what it says', async () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? []
  const [, printed = ''] = /```text\n([\s\S]*?)```/u.exec(readme) ?? []
  const lines: string[] = []
  const { formatWithOptions } = await import('node:util')
  const console = {
    log: vi.fn((...values: unknown[]) => lines.push(formatWithOptions({ colors: false }, ...values))),
  }
  const body = code.replace(/^import .*$/mu, '')
  const run = new Function('parse', 'console', `return (async () => {${body}})()`)
  await run(parse, console)
  expect(lines.join('\n')).toBe(printed.trim())
})
