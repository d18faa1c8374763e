import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toJsonSchema } from '@rapporteur/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from './program.js'
import type { ExitCode } from './surroundings.js'
import { keptOutput, parsed, surroundings, type TestSurroundings } from './testing/surroundings.js'
import { version } from './version.js'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'program-'))
  await mkdir(join(cwd, 'letters/2017'), { recursive: true })
  await writeFile(join(cwd, 'letters/b.txt'), 'WARN')
  await writeFile(join(cwd, 'letters/2017/a.md'), '通函')
})
afterEach(() => rm(cwd, { recursive: true }))

async function rapporteur(
  args: readonly string[],
  fields: Partial<TestSurroundings> = {},
): Promise<{ code: ExitCode; out: string; err: string }> {
  const around = surroundings({ cwd, ...fields })
  const code = await run(args, around)
  return { code, out: around.stdout.text(), err: around.stderr.text() }
}

test('convert writes one record a line and messages to standard error', async () => {
  const { code, out, err } = await rapporteur(['convert', 'letters'])
  expect(code).toBe(0)
  expect(out.endsWith('\n')).toBe(true)
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.map(({ title, source }) => [title, source.name])).toEqual([
    ['通函', '2017/a.md'],
    ['WARN', 'b.txt'],
  ])
  const path = join('letters', 'b.txt')
  expect(err).toMatch(
    new RegExp(
      `^${path}: error rule-error Found error\\.\n${path}: warning rule-warning Found warning\\.\n2 documents in `,
      'u',
    ),
  )
})

test('one document that fails never stops the others', async () => {
  await writeFile(join(cwd, 'empty.txt'), '')
  await writeFile(join(cwd, 'fault.txt'), 'FAULT')
  const { code, out, err } = await rapporteur([
    'convert',
    'empty.txt',
    'fault.txt',
    'missing.txt',
    'letters/2017/a.md',
  ])
  expect(code).toBe(1)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(err.split('\n').slice(0, 3)).toEqual([
    'missing.txt: error not-found There is no such file or directory. Check the name.',
    'empty.txt: error empty The file is empty.',
    'fault.txt: error internal It could not be done because of a fault in rapporteur (x is not a function). Please report it.',
  ])
})

test('convert --out writes pretty files at the relative paths, --text the text beside them', async () => {
  const { code, out } = await rapporteur(['convert', 'letters', '--out', 'records', '--text'])
  expect([code, out]).toEqual([0, ''])
  expect((await readdir(join(cwd, 'records'), { recursive: true })).sort()).toEqual(
    [
      '.rapporteur',
      join('.rapporteur', 'manifest.ndjson'),
      '2017',
      join('2017', 'a.json'),
      join('2017', 'a.txt'),
      'b.json',
      'b.txt',
    ].sort(),
  )
  expect(await readFile(join(cwd, 'records/2017/a.json'), 'utf8')).toContain('\n  "title": "通函"')
  expect(await readFile(join(cwd, 'records/2017/a.txt'), 'utf8')).toBe('通函')
})

test('an output directory inside the input is not read', async () => {
  for (let time = 0; time < 2; time++)
    expect((await rapporteur(['convert', 'letters', '--out', 'letters/records', '--text'])).code).toBe(0)
  expect((await readdir(join(cwd, 'letters/records'))).sort()).toEqual([
    '.rapporteur',
    '2017',
    'b.json',
    'b.txt',
  ])
})

test('output that cannot be written is said before anything is read', async () => {
  await writeFile(join(cwd, 'taken'), '')
  const { code, err } = await rapporteur(['convert', 'letters', '--out', 'taken'])
  expect(code).toBe(1)
  expect(err).toMatch(/^taken: error not-writable It is a file, .*--out/u)
  expect((await rapporteur(['convert', 'letters', '--out', 'taken/below'])).err).toMatch(
    /^taken\/below: error not-writable/u,
  )
})

test('inputs in each other’s way are said before anything is written', async () => {
  const { code, err } = await rapporteur([
    'convert',
    'letters/b.txt',
    'letters/2017/../../letters',
    '--out',
    'r',
  ])
  expect([code, err.includes('output-conflict')]).toEqual([0, false])
  await writeFile(join(cwd, 'b.txt'), 'other')
  const conflict = await rapporteur(['convert', 'letters/b.txt', 'b.txt', '--out', 's'])
  expect(conflict.code).toBe(1)
  expect(conflict.err).toMatch(/^b\.txt: error output-conflict .*letters\/b\.txt/u)
  expect(await readdir(cwd)).not.toContain('s')
})

test('a reader that goes away ends the work and is no error', async () => {
  const { code, out } = await rapporteur(['convert', 'letters'], { stdout: keptOutput({ room: 1 }) })
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
})

test('- is standard input', async () => {
  const { code, out } = await rapporteur(['convert', '-'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ title: 'from standard input', source: { name: null } })
  expect((await rapporteur(['show', '-'])).out).toContain('from standard input')
})

test('show prints a page and counts the days from --today', async () => {
  const parse = async () => {
    const { fullCircular } = await import('./testing/records.js')
    return parsed(fullCircular, '')
  }
  expect((await rapporteur(['show', 'letters/b.txt'], { parse })).out).toContain('2021-03-12  in 11 days')
  const { code, out } = await rapporteur(['show', 'letters/b.txt', '--today', '2021-03-11'], { parse })
  expect(code).toBe(0)
  expect(out).toContain('2021-03-12  tomorrow')
  expect(out).not.toContain('\u001B')
  expect((await rapporteur(['show', 'letters/b.txt'], { parse, env: { FORCE_COLOR: '1' } })).out).toContain(
    '\u001B[',
  )
})

test('show of a directory or of nothing fails', async () => {
  expect(await rapporteur(['show', 'letters'])).toMatchObject({
    code: 1,
    err: 'letters: error is-directory It is a directory. Name one file in it.\n',
  })
  expect(await rapporteur(['show', 'none.txt'])).toMatchObject({ code: 1, out: '' })
})

test('check prints what is odd, by file, and a summary', async () => {
  expect(await rapporteur(['check', 'letters'])).toEqual({
    code: 0,
    out: `${join('letters', 'b.txt')}
  -  error    Found error.  rule-error
  -  warning  Found warning.  rule-warning
  -  info     Found info.  rule-info

2 documents checked: 1 error, 1 warning, 1 note
`,
    err: '',
  })
})

test('check exits with 1 when a document failed', async () => {
  const { code, out, err } = await rapporteur(['check', 'letters/2017', 'missing.txt'])
  expect([code, out]).toEqual([1, '1 document checked, 1 failed: nothing odd\n'])
  expect(err).toMatch(/^missing\.txt: error not-found/u)
})

test('schema prints the JSON Schema', async () => {
  expect(JSON.parse((await rapporteur(['schema'])).out)).toEqual(JSON.parse(JSON.stringify(toJsonSchema())))
})

test.each([
  [[]],
  [['convert']],
  [['convert', '--nonsense', 'letters']],
  [['convert', 'letters', '--text']],
  [['convert', 'letters', '--out']],
  [['nonsense']],
  [['show']],
  [['show', 'a', 'b']],
  [['show', 'letters/b.txt', '--today', '2021-02-30']],
  [['check']],
])('wrong usage: %j', async (args) => {
  const { code, out, err } = await rapporteur(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('rapporteur')
})

test('help and version', async () => {
  expect(await rapporteur(['--version'])).toEqual({ code: 0, out: `${version()}\n`, err: '' })
  for (const args of [
    ['--help'],
    ['help'],
    ['convert', '--help'],
    ['help', 'show'],
    ['check', '-h'],
    ['schema', '-h'],
  ]) {
    const { code, out } = await rapporteur(args)
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  }
})

test('output that cannot be taken is one line and no stack trace', async () => {
  const full = async () => {
    throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
  }
  const stdout = { ...keptOutput(), write: async (text: string) => (text === '' ? undefined : full()) }
  const { code, err } = await rapporteur(['convert', 'letters/2017/a.md'], { stdout })
  expect([code, err.split('\n').length]).toEqual([1, 2])
  expect(err).toMatch(/^standard output: error not-writable /u)
})
