import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findInputs } from './find-inputs.js'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'find-inputs-'))
  const files = [
    'letters/b.txt',
    'letters/A.DOCX',
    'letters/2017/通函.md',
    'letters/2017/table.xlsx',
    'letters/~$A.docx',
    'letters/.hidden.txt',
    'letters/.git/x.txt',
    'letters/records/old.txt',
    'notes/only.tiff',
    'odd[1].txt',
    'scan.rtf',
  ]
  for (const file of files) {
    await mkdir(dirname(join(cwd, file)), { recursive: true })
    await writeFile(join(cwd, file), 'x')
  }
  const text = new TextEncoder().encode('text')
  const inner = zipSync({ 'c.txt': text, 'c.png': text })
  await mkdir(join(cwd, 'packed'))
  await writeFile(join(cwd, 'packed/a.zip'), zipSync({ '2017/b.txt': text, 'b.zip': inner }))
  await writeFile(join(cwd, 'packed/bad.zip'), 'PK\u0003\u0004')
  await symlink(join(cwd, 'letters'), join(cwd, 'letters/2017/loop'))
})

afterAll(() => rm(cwd, { recursive: true }))

const found = async (...names: string[]) => {
  const { inputs, failures } = await findInputs(names, cwd)
  return { paths: inputs.map(({ path }) => path), codes: failures.map(({ code }) => code), inputs, failures }
}

test('a directory gives its documents in order, with the directories below', async () => {
  const { inputs, failures } = await findInputs(['letters'], cwd, join(cwd, 'letters/records'))
  expect(inputs.map(({ relative }) => relative)).toEqual(['2017/通函.md', 'A.DOCX', 'b.txt'])
  expect(inputs[0]?.path).toBe(join('letters', '2017', '通函.md'))
  expect(failures).toEqual([])
})

test('an archive gives the documents in it, in a directory, by its name and in a pattern', async () => {
  const documents = ['a.zip!/2017/b.txt', 'a.zip!/b.zip!/c.txt']
  for (const name of ['packed', 'packed/*.zip']) {
    const { inputs, failures } = await findInputs([name], cwd)
    expect(inputs.map(({ relative }) => relative)).toEqual(documents)
    expect(failures).toMatchObject([{ path: join('packed', 'bad.zip'), code: 'damaged' }])
  }
  const { inputs } = await findInputs(['packed/a.zip', 'packed/a.zip!/2017/b.txt'], cwd)
  expect(inputs.map(({ path }) => path)).toEqual(documents.map((name) => `packed/${name}`))
  expect(inputs[1]).toMatchObject({ file: join(cwd, 'packed/a.zip'), inside: 'b.zip!/c.txt' })
})

test('a file that is named is tried whatever its ending', async () => {
  expect((await found('scan.rtf')).inputs).toEqual([
    { path: 'scan.rtf', file: join(cwd, 'scan.rtf'), inside: null, relative: 'scan.rtf' },
  ])
})

test('a pattern gives documents, relative to where its wildcards begin', async () => {
  const { inputs } = await found('letters/**/*')
  expect(inputs.map(({ path }) => path)).toEqual([
    'letters/2017/通函.md',
    'letters/A.DOCX',
    'letters/b.txt',
    'letters/records/old.txt',
  ])
  expect(inputs[0]?.relative).toBe('2017/通函.md')
  expect((await found('*.rtf')).paths).toEqual(['scan.rtf'])
  expect((await found(`${cwd}/let*/*.txt`)).inputs.map(({ relative }) => relative)).toEqual(['letters/b.txt'])
})

test('a file whose name looks like a pattern is a file', async () => {
  expect((await found('odd[1].txt')).paths).toEqual(['odd[1].txt'])
})

test('what is named twice is read once', async () => {
  expect((await found('letters/b.txt', 'letters/*.txt', './letters/b.txt', '-', '-')).paths).toEqual([
    'letters/b.txt',
    '<stdin>',
  ])
})

test('what is not there, and a directory without documents, are failures that say what to do', async () => {
  const { codes, failures, paths } = await found(
    'missing.txt',
    'notes',
    'x/*.docx',
    'scan.rtf/below.txt',
    'letters/b.txt',
  )
  expect(codes).toEqual(['not-found', 'no-documents', 'no-documents', 'not-found'])
  expect(failures[1]?.message).toContain('.mhtml or .pdf')
  expect(paths).toEqual(['letters/b.txt'])
})
