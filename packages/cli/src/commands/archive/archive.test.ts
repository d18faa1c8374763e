import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../program.js'
import { circular, fullCircular } from '../../testing/records.js'
import { surroundings } from '../../testing/surroundings.js'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'archive-command-'))
  await mkdir(join(cwd, 'records'))
  await writeFile(join(cwd, 'records/a.json'), JSON.stringify(fullCircular))
  await writeFile(join(cwd, 'records/b.json'), JSON.stringify(circular({ title: 'Winds \u001b[31m' })))
})
afterEach(() => rm(cwd, { recursive: true }))

async function archive(...args: string[]) {
  const around = surroundings({ cwd })
  const code = await run(['archive', ...args], around)
  return { code, out: around.stdout.text(), err: around.stderr.text() }
}

test('records are added once, and said how many', async () => {
  expect(await archive('add', 'x.db', 'records')).toEqual({
    code: 0,
    out: 'x.db: 2 added, 0 replaced, 0 unchanged; 2 records in all\n',
    err: '',
  })
  expect((await archive('add', 'x.db', 'records')).out).toContain('0 added, 0 replaced, 2 unchanged')
})

test('a record that cannot be read never stops the others', async () => {
  await writeFile(join(cwd, 'records/c.json'), '{}')
  const { code, out, err } = await archive('add', 'x.db', 'records')
  expect(code).toBe(1)
  expect(out).toContain('2 added')
  expect(err).toContain('records/c.json: error not-a-record')
})

test('a search shows what was found and where, or says that nothing was', async () => {
  await archive('add', 'x.db', 'records')
  const { code, out } = await archive('search', 'x.db', 'winds')
  expect(code).toBe(0)
  expect(out).toContain('Winds')
  expect(out).not.toContain('\u001b')
  const json = await archive('search', 'x.db', '--json', '--limit', '1')
  expect(JSON.parse(json.out)).toHaveProperty('passages')
  expect(await archive('search', 'x.db', 'nowhere')).toEqual({
    code: 1,
    out: '',
    err: 'Nothing was found.\n',
  })
})

test('deadlines come in order from today on, with the days left', async () => {
  await archive('add', 'x.db', 'records')
  const { out } = await archive('deadlines', 'x.db', '--from', 'today')
  expect(out).toMatch(/^2021-03-12 {2}in 11 days/u)
  expect((await archive('deadlines', 'x.db', '--from', '2099-01-01')).code).toBe(1)
})

test.each([
  [['search', 'missing.db', 'x'], 1, 'missing.db: error not-found'],
  [['search', 'records/a.json', 'x'], 1, 'records/a.json: error not-an-archive'],
  [['add', 'no/such/x.db', 'records'], 1, 'no/such/x.db: error not-found'],
  [['search', 'x.db', '--since', '2017-13'], 2, 'Expected a day'],
  [['deadlines', 'x.db', '--from', 'tomorrow'], 2, 'YYYY-MM-DD, or today'],
  [['search', 'x.db', '--limit', '0'], 2, 'whole number'],
])('%j ends with %i and says why', async (args, code, message) => {
  const result = await archive(...args)
  expect(result.code).toBe(code)
  expect(result.err).toContain(message)
})
