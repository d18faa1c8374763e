import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, openArchive } from '@rapporteur/archive'
import { parse } from '@rapporteur/parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const documents = new URL('../../corpus/documents/', import.meta.url)
let folder: string
let archive: Archive

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'probes-'))
  archive = openArchive(join(folder, 'corpus.db'), { create: true })
  const names = readdirSync(documents).filter((name) => !name.endsWith('.record.json'))
  const entries = names.map(async (name) => {
    const { record, text } = await parse(readFileSync(new URL(name, documents)), { name })
    return { record, text }
  })
  await archive.add(await Promise.all(entries))
}, 120_000)
afterAll(() => {
  archive.close()
  rmSync(folder, { recursive: true })
})

describe('a probe finds its document first', () => {
  test.each([
    ['two Chinese signs that are a word', '船舶', 'tsb-circular-focus-group.zh.txt'],
    ['two Chinese signs that are none', '务网', null],
    ['a Chinese phrase', '海事网络边缘计算', 'tsb-circular-focus-group.zh.txt'],
    ['a reference in Chinese', '第214号通函', 'tsb-circular-focus-group.zh.txt'],
    ['a reference in English', 'TSB Circular 214', 'tsb-circular-focus-group.en.txt'],
    ['an identifier', 'T17-TSB-CIR-0214', 'tsb-circular-focus-group'],
    ['a name', 'Ingrid Solheim', 'tsb-circular-focus-group'],
    ['a name in Chinese', '海伦娜•勃兰特', 'letter-with-slips.zh.txt'],
    ['another form of an English word', 'maritime network ships', 'tsb-circular-focus-group.en.txt'],
    ['a phrase', '"narrower its bandwidth"', 'tsb-circular-focus-group.en.txt'],
    ['mixed scripts', 'FG ECMN 职责范围', 'tsb-circular-focus-group.zh.txt'],
    ['full-width signs', 'ＦＧ　ＥＣＭＮ　职责范围', 'tsb-circular-focus-group.zh.txt'],
    ['an e-mail address', 'tsbfgecmn@itu.int', 'tsb-circular-focus-group'],
  ])('%s: %s', (_, query, file) => {
    const [first] = archive.search(query)
    if (file === null) expect(first).toBeUndefined()
    else expect(first?.file).toContain(file)
  })
})
