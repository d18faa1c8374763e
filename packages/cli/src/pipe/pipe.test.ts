import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../program.js'
import { keptOutput, surroundings } from '../testing/surroundings.js'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'pipe-'))
  await writeFile(join(cwd, '通函.txt'), 'a letter')
  await writeFile(join(cwd, 'empty.txt'), '')
})
afterAll(() => rm(cwd, { recursive: true }))

async function answersTo(...lines: string[]) {
  const stdinChunks = async function* () {
    yield new TextEncoder().encode(lines.join('\n'))
  }
  const around = surroundings({ cwd, stdinChunks })
  expect(await run(['pipe'], around)).toBe(0)
  expect(around.stderr.text()).toBe('')
  const text = around.stdout.text()
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

test('a line in, a line out: by path, by path and name, by bytes', async () => {
  const answers = await answersTo(
    '通函.txt',
    JSON.stringify({ name: 'n', path: join(cwd, '通函.txt') }),
    JSON.stringify({ name: 'b', bytes: base64('in bytes') }),
    JSON.stringify({ bytes: base64('without a name') }),
  )
  expect(
    answers.map(({ name, record, failure }) => [name, record.title, record.source.name, failure]),
  ).toEqual([
    ['通函.txt', 'a letter', '通函.txt', null],
    ['n', 'a letter', 'n', null],
    ['b', 'in bytes', 'b', null],
    [null, 'without a name', null, null],
  ])
})

test('what cannot be read is a line, too', async () => {
  const answers = await answersTo(
    'empty.txt',
    'missing.txt',
    '',
    '{"name":"x"',
    '{"name":"x"}',
    '{"name":1,"path":"a"}',
    '{"name":"x","path":"a","bytes":""}',
    '{"name":"x","bytes":"!!!"}',
    '通函.txt',
  )
  expect(answers.map(({ name, record, failure }) => [name, record === null, failure?.code ?? null])).toEqual([
    ['empty.txt', true, 'empty'],
    ['missing.txt', true, 'not-found'],
    [null, true, 'bad-line'],
    [null, true, 'bad-line'],
    ['x', true, 'bad-line'],
    [null, true, 'bad-line'],
    ['x', true, 'bad-line'],
    ['x', true, 'bad-line'],
    ['通函.txt', false, null],
  ])
})

test('no lines give none', async () => {
  expect(await answersTo()).toEqual([])
})

test('a reader that goes away ends it', async () => {
  const stdinChunks = async function* () {
    for (;;) yield new TextEncoder().encode('通函.txt\n')
  }
  expect(await run(['pipe'], surroundings({ cwd, stdinChunks, stdout: keptOutput({ room: 2 }) }))).toBe(0)
})
