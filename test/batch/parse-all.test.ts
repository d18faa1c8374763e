import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAll } from '@rapporteur/batch'
import { parse } from '@rapporteur/parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chineseCircular, englishCircular, wordDocument } from '../cli/documents.js'
import { oddParserFlags, sourceFlags } from '../support/source-flags.js'

let folder: string
const file = (name: string) => join(folder, name)
const flags = process.execArgv

beforeAll(async () => {
  // A worker takes over how this process finds its modules.
  process.execArgv = [...flags, ...sourceFlags, ...oddParserFlags]
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-parse-all-'))
  await writeFile(file('通函.txt'), chineseCircular)
  await writeFile(file('circular.md'), englishCircular)
  await writeFile(file('hang.txt'), 'HANG')
  await writeFile(file('eat.txt'), 'EAT')
  await writeFile(file('die.txt'), 'DIE')
  await writeFile(file('empty.txt'), '')
})
afterAll(async () => {
  process.execArgv = flags
  await rm(folder, { recursive: true })
})

test('records are those of parse, in the order of the inputs', async () => {
  const word = wordDocument(chineseCircular)
  const inputs = [
    { path: file('通函.txt'), name: '通函.txt' },
    { bytes: word, name: 'word.docx' },
    { bytes: async () => word },
    file('circular.md'),
  ]
  const results = []
  for await (const result of parseAll(inputs, { jobs: 2 })) results.push(result)
  expect(results.map(({ input }) => input)).toEqual(inputs)
  const expected = [
    await parse(new TextEncoder().encode(chineseCircular), { name: '通函.txt' }),
    await parse(word, { name: 'word.docx' }),
    await parse(word),
    await parse(new TextEncoder().encode(englishCircular), { name: file('circular.md') }),
  ]
  for (const [index, { record, text }] of expected.entries()) {
    const document = results[index]?.document
    expect(document?.record).toEqual(JSON.parse(JSON.stringify(record)))
    expect(document?.text).toBe(text)
    expect(document?.summary).toMatchObject({ kind: 'circular', source: record.source })
  }
})

const codesOf = async (names: readonly string[], limits: { timeout?: number; memory?: number }) => {
  const codes: (string | null)[] = []
  const inputs = names.map((name) => file(`${name}.txt`))
  for await (const { failure } of parseAll(inputs, { jobs: 2, ...limits })) codes.push(failure?.code ?? null)
  return codes
}

test('what is broken, eats memory or dies is a failure with a code, and all others are read', async () => {
  const names = ['empty', 'eat', '通函', 'die', 'missing', '通函']
  expect(await codesOf(names, { memory: 600 })).toEqual([
    'empty',
    'out-of-memory',
    null,
    'crashed',
    'ENOENT',
    null,
  ])
})

test('what hangs is given up when its time is over', async () => {
  expect(await codesOf(['hang', 'hang', 'hang'], { timeout: 500 })).toEqual(['timeout', 'timeout', 'timeout'])
})

test('a load that fails is a failure of that document', async () => {
  const bytes = async () =>
    Promise.reject(Object.assign(new Error('The archive is damaged.'), { code: 'damaged' }))
  for await (const { failure } of parseAll([{ name: 'a', bytes }], { jobs: 1 }))
    expect(failure).toEqual({
      code: 'damaged',
      message: 'The archive is damaged.',
      stage: 'loading',
      sha256: null,
    })
})

test('an abort ends a document that hangs, and the workers', async () => {
  const abort = new AbortController()
  const results = parseAll([file('通函.txt'), file('hang.txt')], { jobs: 1, signal: abort.signal })
  expect((await results.next()).value?.failure).toBe(null)
  const next = results.next()
  abort.abort(new Error('enough'))
  await expect(next).rejects.toThrow('enough')
})
