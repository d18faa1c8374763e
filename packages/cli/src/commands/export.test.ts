import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../program.js'
import { circular, fullCircular } from '../testing/records.js'
import { surroundings } from '../testing/surroundings.js'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'export-'))
  await mkdir(join(cwd, 'records/2017'), { recursive: true })
  await writeFile(join(cwd, 'records/a.json'), JSON.stringify(fullCircular, null, 2))
  await writeFile(join(cwd, 'records/2017/b.ndjson'), `${JSON.stringify(circular({ title: 'b' }))}\n\n`)
})
afterEach(() => rm(cwd, { recursive: true }))

async function rapporteur(...args: string[]) {
  const around = surroundings({ cwd })
  const code = await run(['export', ...args], around)
  return { code, out: around.stdout.text(), err: around.stderr.text() }
}

test('a directory of records becomes one calendar', async () => {
  const { code, out, err } = await rapporteur('records', '--to', 'ics')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/u)
  expect(out).toMatch(/END:VCALENDAR\r\n$/u)
  expect(out).toContain('DUE;VALUE=DATE:20210312')
})

test('records come from standard input, a line each', async () => {
  const around = surroundings({
    cwd,
    stdin: async () =>
      new TextEncoder().encode(`${JSON.stringify(fullCircular)}\n${JSON.stringify(fullCircular)}\n`),
  })
  expect(await run(['export', '-', '--to', 'jsonld'], around)).toBe(0)
  expect(JSON.parse(around.stdout.text())['@graph']).toHaveLength(2)
})

test('a document is read on the way, as a page or whole', async () => {
  await writeFile(join(cwd, 'letter.txt'), '通函 1')
  expect((await rapporteur('letter.txt', '--to', 'markdown')).out).toContain('# ')
  expect((await rapporteur('letter.txt', '--to', 'markdown', '--unit', 'document')).out).toBe('通函 1\n')
  const { code, err } = await rapporteur('records/a.json', '--to', 'markdown', '--unit', 'document')
  expect(code).toBe(1)
  expect(err).toContain('records/a.json: error no-document')
})

test('a second export into the same calendar counts on what has changed', async () => {
  await rapporteur('records', '--to', 'ics', '--out', 'x.ics')
  const first = await readFile(join(cwd, 'x.ics'), 'utf8')
  await rapporteur('records', '--to', 'ics', '--out', 'x.ics')
  expect(await readFile(join(cwd, 'x.ics'), 'utf8')).toBe(first)
  const [deadline] = fullCircular.deadlines
  const moved = {
    ...fullCircular,
    deadlines: [{ ...deadline, date: '2021-03-19' }, ...fullCircular.deadlines.slice(1)],
  }
  await writeFile(join(cwd, 'records/a.json'), JSON.stringify(moved))
  await rapporteur('records', '--to', 'ics', '--out', 'x.ics')
  expect((await readFile(join(cwd, 'x.ics'), 'utf8')).match(/SEQUENCE:1/gu)).toHaveLength(1)
})

test('what is no record is named with its line, and the others are exported', async () => {
  await writeFile(
    join(cwd, 'bad.ndjson'),
    `${JSON.stringify(circular({ title: 'good' }))}\n{"kind":"circular"}\nnot json\n`,
  )
  const { code, out, err } = await rapporteur('bad.ndjson', 'missing.json', 'records', '--to', 'meilisearch')
  expect(code).toBe(1)
  expect(out.trimEnd().split('\n')).toHaveLength(3)
  expect(
    err
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ').slice(0, 3).join(' ')),
  ).toEqual([
    'bad.ndjson:2: error not-a-record',
    'bad.ndjson:3: error not-json',
    'missing.json: error not-found',
  ])
})

test('an output that cannot be written leaves nothing behind', async () => {
  await writeFile(join(cwd, 'notes.ics'), 'Dear Sir')
  expect(await rapporteur('records', '--to', 'ics', '--out', 'notes.ics')).toMatchObject({
    code: 1,
    err: expect.stringContaining('notes.ics: error not-a-calendar'),
  })
  expect(await readFile(join(cwd, 'notes.ics'), 'utf8')).toBe('Dear Sir')
  expect((await rapporteur('records', '--to', 'csv', '--out', 'records')).code).toBe(1)
  expect((await readdir(cwd)).sort()).toEqual(['notes.ics', 'records'])
})

test('search engines are set up from --settings', async () => {
  const { out } = await rapporteur('--to', 'opensearch', '--settings')
  expect(JSON.parse(out)).toHaveProperty('mappings.properties.text_zh.analyzer', 'smartcn')
})

test.each([
  [
    ['records', '--to', 'csv', '--unit', 'section'],
    "--to csv has no unit 'section'; it has deadline, decision",
  ],
  [['records', '--to', 'ics', '--settings'], "option '--settings' is for search engines"],
  [['--to', 'ics'], "missing required argument 'record'"],
  [['records'], '--to <format>'],
])('%j is wrong usage', async (args, message) => {
  const { code, err } = await rapporteur(...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})
