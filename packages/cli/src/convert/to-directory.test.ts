import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '../manifest/lock.js'
import { run } from '../program.js'
import { surroundings, type TestSurroundings } from '../testing/surroundings.js'

let cwd: string
const path = (name: string) => join(cwd, name)
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'to-directory-'))
  await mkdir(path('in/2017'), { recursive: true })
  for (const name of ['a', 'b', '2017/c']) await write(name, `letter ${name}`)
})
afterEach(() => rm(cwd, { recursive: true }))

/** Writes a document that looks as if it had lain there for long. */
async function write(name: string, text: string): Promise<void> {
  await writeFile(path(`in/${name}.txt`), text)
}

/** Converts `in` into `out`; gives the names that were read, and what the command said. */
async function convert(flags: readonly string[] = [], fields: Partial<TestSurroundings> = {}) {
  const read: (string | undefined)[] = []
  const given = surroundings({ cwd, ...fields })
  const around: TestSurroundings = {
    ...given,
    openPool: (options) => {
      const pool = given.openPool(options)
      return {
        ...pool,
        write: (input, files) => {
          read.push(input.name)
          return pool.write(input, files)
        },
      }
    },
  }
  const code = await run(['convert', 'in', '--out', 'out', ...flags], around)
  return { code, read, err: around.stderr.text() }
}

/** All files of the output directory with what they hold. */
async function output(): Promise<Record<string, string>> {
  const entries = await readdir(path('out'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return Object.fromEntries(
    files.map((file, index) => [file.slice(cwd.length + 5), texts[index] as string]).sort(),
  )
}

test('a second run reads nothing and changes nothing', async () => {
  expect((await convert()).read).toEqual(['2017/c.txt', 'a.txt', 'b.txt'])
  const before = await output()
  const { code, read, err } = await convert()
  expect([code, read]).toEqual([0, []])
  expect(err).toMatch(/^3 documents in .*: 0 converted, 3 unchanged$/mu)
  expect(await output()).toEqual(before)
})

test('what changed is read again, even where size and times are the same', async () => {
  await convert()
  await write('a', 'letter A')
  const time = new Date('2020-01-01')
  await utimes(path('in/a.txt'), time, time)
  expect((await convert()).read).toEqual(['a.txt'])
  expect(JSON.parse((await output())['a.json'] ?? '')).toMatchObject({ title: 'letter A' })
})

test('what was only touched is not read again', async () => {
  await convert()
  await utimes(path('in/a.txt'), new Date('2020-01-01'), new Date('2020-01-01'))
  await rename(path('in'), path('elsewhere'))
  await rename(path('elsewhere'), path('in'))
  expect((await convert()).read).toEqual([])
})

test('a record that is gone or was cut short is made again', async () => {
  await convert()
  const before = await output()
  await rm(path('out/a.json'))
  await writeFile(path('out/b.json'), '{')
  expect((await convert()).read).toEqual(['a.txt', 'b.txt'])
  expect(await output()).toEqual(before)
})

test('other options are other records; --force reads all', async () => {
  await convert()
  expect((await convert(['--text'])).read).toHaveLength(3)
  expect(Object.keys(await output())).toContain('a.txt')
  expect((await convert()).read).toHaveLength(3)
  expect(Object.keys(await output())).not.toContain('a.txt')
  expect((await convert(['--force'])).read).toHaveLength(3)
})

test('what failed is told again and read only with --retry-failed or other limits', async () => {
  await write('b', '')
  expect((await convert()).code).toBe(1)
  const again = await convert()
  expect([again.code, again.read]).toEqual([1, []])
  expect(again.err).toMatch(/^in\/b\.txt: error empty The file is empty\.$/mu)
  expect(again.err).toContain('--retry-failed tries again')
  expect((await convert(['--retry-failed'])).read).toEqual(['b.txt'])
  expect((await convert(['--timeout', '90'])).read).toEqual(['b.txt'])
})

test('a document that fails after a change takes its old record with it', async () => {
  await convert()
  await write('2017/c', '')
  expect((await convert()).code).toBe(1)
  expect(Object.keys(await output())).toEqual(['.rapporteur/manifest.ndjson', 'a.json', 'b.json'])
  expect(await readdir(path('out'))).not.toContain('2017')
})

test('--prune takes away records of inputs that are gone, and no others', async () => {
  await convert()
  await writeFile(path('out/mine.json'), 'not of the command')
  await rm(path('in/2017'), { recursive: true })
  expect((await convert()).err).toMatch(/^1 record of inputs that are gone\. --prune/mu)
  expect(Object.keys(await output())).toContain('2017/c.json')
  expect((await convert(['--prune'])).err).toMatch(/^1 record .* taken away/mu)
  expect(Object.keys(await output())).toEqual([
    '.rapporteur/manifest.ndjson',
    'a.json',
    'b.json',
    'mine.json',
  ])
})

test('of an archive that changed, what is new in it is read, and what is gone from it is pruned', async () => {
  const pack = (files: Record<string, string>) =>
    writeFile(
      path('in/old.zip'),
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    )
  await pack({ 'x.txt': 'letter x', 'y.txt': 'letter y' })
  await convert()
  await pack({ 'x.txt': 'letter x', 'z.txt': 'letter z' })
  const { read, err } = await convert(['--prune'])
  expect(read).toEqual(['old.zip!/z.txt'])
  expect(err).toMatch(/^1 record .* taken away\.$/mu)
  expect((await convert()).read).toEqual([])
})

test('a record whose name changes with its neighbours leaves none of the old name', async () => {
  await convert()
  await writeFile(path('in/a.md'), 'another letter')
  expect((await convert()).read).toEqual(['a.md', 'a.txt'])
  expect(Object.keys(await output())).toEqual([
    '.rapporteur/manifest.ndjson',
    '2017/c.json',
    'a.md.json',
    'a.txt.json',
    'b.json',
  ])
})

test('a second run into a directory that is in use says so and stops', async () => {
  await mkdir(path('out'))
  const lock = await takeLock(path('out/.rapporteur'))
  const { code, read, err } = await convert()
  expect([code, read]).toEqual([1, []])
  expect(err).toMatch(
    new RegExp(`^out: error in-use Another run writes into this directory: process ${process.pid} `, 'u'),
  )
  if ('release' in lock) await lock.release()
  expect((await convert()).code).toBe(0)
})

test('what a killed run has left is cleared away', async () => {
  await mkdir(path('out/.rapporteur/tmp'), { recursive: true })
  await writeFile(path('out/.rapporteur/tmp/7.json'), '{"half')
  await convert()
  expect(Object.keys(await output())).toEqual([
    '.rapporteur/manifest.ndjson',
    '2017/c.json',
    'a.json',
    'b.json',
  ])
})

test('--report tells what happened to each input', async () => {
  await convert()
  await write('b', '')
  await write('d', 'WARN')
  await convert(['--report', 'report.ndjson'])
  const lines = (await readFile(path('report.ndjson'), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      input: join('in', '2017', 'c.txt'),
      status: 'skipped',
      record: '2017/c.json',
      kind: 'circular',
      code: null,
    },
    { input: join('in', 'a.txt'), status: 'skipped', language: 'en' },
    {
      input: join('in', 'b.txt'),
      status: 'failed',
      record: null,
      kind: null,
      code: 'empty',
      message: 'The file is empty.',
    },
    { input: join('in', 'd.txt'), status: 'ok', record: 'd.json', errors: 1, warnings: 1 },
  ])
})

test('--fail-on holds for what an earlier run found, too', async () => {
  await write('d', 'WARN')
  expect((await convert()).code).toBe(0)
  const strict = await convert(['--fail-on', 'warning'])
  expect([strict.code, strict.read]).toEqual([1, []])
  await rm(path('in/d.txt'))
  expect((await convert(['--fail-on', 'warning'])).code).toBe(0)
})

test('--quiet tells nothing but failures', async () => {
  await write('b', '')
  await write('d', 'WARN')
  expect((await convert(['--quiet'])).err).toBe(`${join('in', 'b.txt')}: error empty The file is empty.\n`)
})

test('when the user wants it to end, what is in hand is finished and the rest is left', async () => {
  let interrupt = () => {}
  const given = surroundings({ cwd })
  const { code, err } = await convert([], {
    onInterrupt: (listener) => {
      interrupt = listener
      return () => {}
    },
    parse: (input, options) => {
      interrupt()
      return given.parse(input, options)
    },
  })
  expect(code).toBe(130)
  expect(err).toMatch(/^Stopped with \d documents? left\. Run the same command again to go on\.$/mu)
  const after = await convert()
  expect(after.code).toBe(0)
  expect(after.read.length).toBeGreaterThan(0)
  expect(Object.keys(await output())).toHaveLength(4)
})
