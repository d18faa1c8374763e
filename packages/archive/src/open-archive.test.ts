import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import type { Deadline, Decision } from '@rapporteur/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openArchive } from './open-archive.js'
import { entryOf } from './testing/entry.js'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
  file = join(folder, 'records.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const decision = (values: Partial<Decision>): Decision => ({
  id: '1-1',
  paragraph: '1',
  section: null,
  body: 'TSAG',
  action: 'approve',
  status: 'taken',
  text: 'TSAG approved the report.',
  references: [],
  assignee: null,
  due: null,
  ...values,
})
const deadline = (date: string | null): Deadline => ({
  date,
  time: null,
  zone: null,
  actions: [{ text: 'Register' }],
  basis: 'stated',
  offset: null,
  anchor: null,
})

function opened(create = true) {
  const archive = openArchive(file, { create })
  return {
    archive,
    names: (...args: Parameters<typeof archive.search>) => archive.search(...args).map(({ name }) => name),
  }
}

describe('adding', () => {
  test('the same again changes nothing, what has changed is replaced', async () => {
    const { archive, names } = opened()
    const entries = [entryOf(1), entryOf(2)]
    expect(await archive.add(entries)).toEqual({ added: 2, replaced: 0, unchanged: 0 })
    expect(await archive.add(entries)).toEqual({ added: 0, replaced: 0, unchanged: 2 })
    const changed = entryOf(2, { title: 'Workshop on winds' })
    expect(await archive.add([changed])).toEqual({ added: 0, replaced: 1, unchanged: 0 })
    expect(archive.size()).toBe(2)
    expect(names('tides')).toEqual(['TSB Circular 1'])
    expect(names('winds')).toEqual(['TSB Circular 2'])
    archive.close()
  })

  test('an entry comes back as it went in', async () => {
    const { archive } = opened()
    const provenance = {
      '/title': { start: 40, end: 57, at: { in: 'text', line: 3, column: 1 }, rule: 'letterhead/subject' },
      '/date': { start: 8, end: 20, at: { in: 'text', line: 1, column: 9 }, rule: 'letterhead/date' },
    } as const
    const entry = entryOf(1, { provenance }, 'the text')
    await archive.add([entry])
    const [hit] = archive.search('')
    expect(archive.entry(hit?.key ?? '')).toEqual(entry)
    expect(archive.entry('other')).toBeNull()
    archive.close()
  })

  test('entries can come one after the other, and one that fails takes its transaction back', async () => {
    const { archive } = opened()
    async function* broken() {
      yield entryOf(1)
      throw new Error('the disk of the records is gone')
    }
    await expect(archive.add(broken())).rejects.toThrow('the disk of the records is gone')
    expect(archive.size()).toBe(0)
    archive.close()
  })
})

describe('searching', () => {
  test('all words must be there; what has them in its title comes first, then the newest', async () => {
    const { archive, names } = opened()
    await archive.add([
      entryOf(1, { title: 'Tides and winds', date: '2001-01-01' }),
      entryOf(2, { title: 'Winds', date: '2018-01-01' }, 'On winds and, once, tides.'),
      entryOf(3, { title: 'Winds', date: '2019-01-01' }, 'On winds and, once, tides.'),
      entryOf(4, { title: 'Winds' }, 'Nothing else.'),
    ])
    expect(names('tides winds')).toEqual(['TSB Circular 1', 'TSB Circular 3', 'TSB Circular 2'])
    expect(names('tides winds', { limit: 1, offset: 1 })).toEqual(['TSB Circular 3'])
    archive.close()
  })

  test('filters hold together, and without words the newest comes first', async () => {
    const { archive, names } = opened()
    const held = {
      title: null,
      group: 'TSAG',
      start: '2017-05-01',
      end: '2017-05-04',
      place: null,
      opens: null,
      status: 'held',
      virtual: false,
    } as const
    await archive.add([
      entryOf(1, { date: null, meetings: [held], decisions: [decision({})] }),
      entryOf(2, { date: '2016-02-01', decisions: [decision({ action: 'agree' })] }),
      entryOf(3, { language: 'zh', decisions: [decision({ body: 'SG13' })] }),
      entryOf(4, { decisions: [decision({ body: 'the meeting' })], meetings: [held] }),
    ])
    expect(names('')).toEqual(['TSB Circular 4', 'TSB Circular 3', 'TSB Circular 1', 'TSB Circular 2'])
    expect(names('', { body: 'tsag', action: 'approve' })).toEqual(['TSB Circular 4', 'TSB Circular 1'])
    expect(names('', { body: 'TSAG', action: 'approve', since: '2017', until: '2017' })).toEqual([
      'TSB Circular 1',
    ])
    expect(names('', { language: 'zh' })).toEqual(['TSB Circular 3'])
    expect(names('', { group: 'tsag' })).toEqual(['TSB Circular 4', 'TSB Circular 1'])
    expect(names('tides', { until: '2016-02' })).toEqual(['TSB Circular 2'])
    archive.close()
  })

  test('a hit says the paragraph, the words and the place in the file', async () => {
    const { archive } = opened()
    const sections = [
      { label: '1', title: 'Opening', text: 'The chair opened.', sections: [] },
      { label: '2', title: null, text: 'TSAG approved the tides report.', sections: [] },
    ]
    const at = { in: 'text', line: 9, column: 3 } as const
    const provenance = { '/sections/1/text': { start: 30, end: 61, at, rule: 'section' } }
    await archive.add([entryOf(1, { sections, provenance, decisions: [decision({ paragraph: '2' })] })])
    const [hit] = archive.search('approve report')
    expect(hit?.passages[0]).toEqual({
      paragraph: '2',
      heading: null,
      snippet: {
        text: 'TSAG approved the tides report.',
        marks: [
          [5, 13],
          [24, 30],
        ],
      },
      span: { start: 30, end: 61 },
      place: at,
    })
    const [decided] = archive.search('', { body: 'TSAG' })
    expect(decided?.passages.map(({ snippet }) => snippet.text)).toEqual(['TSAG approved the report.'])
    archive.close()
  })

  test.each(['"', 'a"b', 'NEAR(', '*', "'; DROP TABLE record; --", '\u0000', '😀', 'x'.repeat(10_000)])(
    'the query %j harms nothing',
    async (query) => {
      const { archive } = opened()
      await archive.add([entryOf(1)])
      expect(() => [archive.search(query), archive.facets(query)]).not.toThrow()
      expect(archive.size()).toBe(1)
      archive.close()
    },
  )

  test('facets count what is found', async () => {
    const { archive } = opened()
    await archive.add([
      entryOf(1),
      entryOf(2, { language: 'zh', date: '2018-01-01' }),
      entryOf(3, { title: 'Winds' }),
    ])
    expect(archive.facets('tides')).toMatchObject({
      total: 2,
      kind: [{ value: 'circular', count: 2 }],
      language: [
        { value: 'en', count: 1 },
        { value: 'zh', count: 1 },
      ],
      year: [
        { value: '2018', count: 1 },
        { value: '2019', count: 1 },
      ],
    })
    archive.close()
  })
})

test('deadlines and meetings come in order, between two days', async () => {
  const { archive } = opened()
  await archive.add([
    entryOf(1, { deadlines: [deadline('2019-06-18'), deadline(null), deadline('2019-05-01')] }),
    entryOf(2, { deadlines: [deadline('2019-06-01')] }),
  ])
  expect(archive.deadlines({ from: '2019-05-02' }).map(({ date, name }) => [date, name])).toEqual([
    ['2019-06-01', 'TSB Circular 2'],
    ['2019-06-18', 'TSB Circular 1'],
  ])
  expect(archive.deadlines({ to: '2019-05-01' })).toHaveLength(1)
  expect(archive.deadlines({ since: '2020' })).toEqual([])
  expect(archive.meetings()).toEqual([])
  archive.close()
})

describe('a file that cannot be used', () => {
  const codeOf = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      return (error as { code?: string }).code
    }
    return null
  }

  test('says why', () => {
    expect(codeOf(() => openArchive(file))).toBe('not-found')
    expect(codeOf(() => openArchive(join(folder, 'no/such/folder.db'), { create: true }))).toBe('not-found')
    writeFileSync(file, 'Dear Sir, '.repeat(1000))
    expect(codeOf(() => openArchive(file))).toBe('not-an-archive')
    const other = new DatabaseSync(join(folder, 'other.db'))
    other.exec('CREATE TABLE x (y)')
    other.close()
    expect(codeOf(() => openArchive(join(folder, 'other.db')))).toBe('not-an-archive')
  })

  test('of a later version is not touched', () => {
    openArchive(file, { create: true }).close()
    const later = new DatabaseSync(file)
    later.exec('PRAGMA user_version = 99')
    later.close()
    expect(codeOf(() => openArchive(file))).toBe('newer-version')
  })
})

test('a program that is killed while it adds leaves whole transactions, and adding again finishes', async () => {
  const require = createRequire(import.meta.url)
  const program = `
import { openArchive } from ${JSON.stringify(new URL('./open-archive.ts', import.meta.url).href)}
import { entryOf } from ${JSON.stringify(new URL('./testing/entry.ts', import.meta.url).href)}
function* entries() {
  for (let number = 1; number <= 1100; number++) {
    if (number === 700) process.stdout.write('ready')
    yield entryOf(number, { title: 'Tides ' + 'word '.repeat(200) })
  }
}
await openArchive(${JSON.stringify(file)}, { create: true }).add(entries())`
  const script = join(folder, 'add.mts')
  writeFileSync(script, program)
  const child = spawn(process.execPath, [
    '--conditions=rapporteur-source',
    '--import',
    pathToFileURL(require.resolve('tsx')).href,
    script,
  ])
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  const { archive, names } = opened(false)
  expect(archive.size() % 500).toBe(0)
  expect(archive.size()).toBeGreaterThanOrEqual(500)
  expect(names('tides', { limit: 5000 })).toHaveLength(archive.size())
  const entries = Array.from({ length: 1100 }, (_, index) =>
    entryOf(index + 1, { title: `Tides ${'word '.repeat(200)}` }),
  )
  await archive.add(entries)
  expect(archive.size()).toBe(1100)
  archive.close()
}, 60_000)
