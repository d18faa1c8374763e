import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentRecord } from '@rapporteur/schema'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chineseCircular, englishCircular, wordDocument } from './documents.js'
import { rapporteur } from './run.js'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'rapporteur-convert-'))
  await mkdir(join(cwd, 'letters/2019'), { recursive: true })
  await writeFile(join(cwd, 'letters/2019/通函.txt'), iconv.encode(chineseCircular, 'gb18030'))
  await writeFile(join(cwd, 'letters/circular.md'), englishCircular)
  await writeFile(join(cwd, 'letters/word.docx'), wordDocument(chineseCircular))
  await writeFile(join(cwd, 'letters/picture.png'), 'no document')
})

afterAll(() => rm(cwd, { recursive: true }))

test('a directory becomes valid records, one a line', async () => {
  const { code, out } = await rapporteur(cwd, ['convert', 'letters'])
  expect(code).toBe(0)
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => documentRecord.parse(JSON.parse(line)))
  expect(records.map(({ source }) => [source.name, source.format, source.encoding])).toEqual([
    ['2019/通函.txt', 'text', 'gb18030'],
    ['circular.md', 'markdown', 'utf-8'],
    ['word.docx', 'docx', null],
  ])
  expect(records.map(({ date }) => date)).toEqual(['2019-05-20', '2019-05-20', '2019-05-20'])
}, 30_000)

test('--out writes one file a document, --text the text that provenance counts in', async () => {
  const { code, out } = await rapporteur(cwd, ['convert', 'letters', '--out', 'records', '--text'])
  expect([code, out]).toEqual([0, ''])
  const files = (await readdir(join(cwd, 'records'), { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  )
  expect(files.sort()).toEqual(
    [
      '.rapporteur',
      '.rapporteur/manifest.ndjson',
      '2019',
      '2019/通函.json',
      '2019/通函.txt',
      'circular.json',
      'circular.txt',
      'word.json',
      'word.txt',
    ].sort(),
  )
  const record = documentRecord.parse(JSON.parse(await readFile(join(cwd, 'records/2019/通函.json'), 'utf8')))
  const text = await readFile(join(cwd, 'records/2019/通函.txt'), 'utf8')
  const { start, end } = record.provenance['/date'] ?? { start: 0, end: 0 }
  expect(text.slice(start, end)).toContain('2019年5月20日')
}, 30_000)

test('- reads standard input', async () => {
  const { code, out } = await rapporteur(cwd, ['convert', '-'], {
    input: new TextEncoder().encode(chineseCircular),
  })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ kind: 'circular', date: '2019-05-20', source: { name: null } })
}, 30_000)

test('a reader that stops reading is no error', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `many/${index}.txt`)
  await mkdir(join(cwd, 'many'))
  for (const file of many) await writeFile(join(cwd, file), chineseCircular.repeat(20))
  const { code, err } = await rapporteur(cwd, ['convert', 'many'], { stopReading: true })
  expect(code).toBe(0)
  expect(err).not.toMatch(/EPIPE|^\s+at /mu)
}, 30_000)

test('wrong usage exits with 2', async () => {
  const { code, out, err } = await rapporteur(cwd, ['convert', '--nonsense', 'letters'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('--nonsense')
}, 30_000)
