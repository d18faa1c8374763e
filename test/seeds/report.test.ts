import { type ParseResult, parse } from '@rapporteur/parser'
import type { Section } from '@rapporteur/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSeed, seedsAreHere, seedsNote } from '../support/seeds.js'
import { toWordFile } from '../support/word-file.js'
import { decisionsAsRead } from './tsag-report-1.decisions.js'

const name = 'tsag-report-1.zh.txt'

describe.skipIf(!seedsAreHere)(`the first TSAG report of 2017${seedsNote}`, () => {
  let result: ParseResult
  beforeAll(async () => {
    result = await parse(readSeed(name), { name })
  })

  it('is a report of the meeting of TSAG', () => {
    const { kind, languages, meetings } = result.record
    expect({ kind, languages }).toEqual({ kind: 'meeting-report', languages: ['zh'] })
    expect(meetings[0]).toMatchObject({
      group: 'TSAG',
      start: '2017-05-01',
      end: '2017-05-04',
      status: 'held',
    })
    expect(meetings.at(-1)).toMatchObject({
      group: 'TSAG',
      start: '2018-01-22',
      end: '2018-01-26',
      place: '日内瓦',
      status: 'tentative',
    })
  })

  it('has its 31 headings, and its numbered paragraphs below them', () => {
    const body = result.record.sections.filter(({ label }) => /^\d/u.test(label ?? ''))
    const titled = (sections: readonly Section[]): string[] =>
      sections.flatMap(({ label, title, sections: inner }) => [
        ...(title === null ? [] : [label ?? '']),
        ...titled(inner),
      ])
    expect(titled(body)).toEqual([
      ...Array.from({ length: 19 }, (_, index) => String(index + 1)),
      ...Array.from({ length: 5 }, (_, index) => `19.${index + 1}`),
      ...Array.from({ length: 7 }, (_, index) => String(index + 20)),
    ])
    const nineteen = body.find(({ label }) => label === '19')
    expect(nineteen?.sections.map(({ sections }) => sections.length)).toEqual([7, 11, 2, 8, 1])
  })

  it('has its decisions: precision and recall of at least 0.95 on (paragraph, action)', () => {
    const left = decisionsAsRead.map((pair) => pair.join(' '))
    const found = result.record.decisions.map(({ paragraph, action }) => `${paragraph} ${action}`)
    const extra = found.filter((pair) => {
      const at = left.indexOf(pair)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    const hits = found.length - extra.length
    expect(hits / found.length, `not in the list: ${extra.join(', ')}`).toBeGreaterThanOrEqual(0.95)
    expect(hits / decisionsAsRead.length, `missed: ${left.join(', ')}`).toBeGreaterThanOrEqual(0.95)
  })

  it('knows who acts', () => {
    const bodies = new Set(result.record.decisions.map(({ body }) => body))
    expect(bodies).toEqual(new Set(['TSAG', 'RG-StdsStrat', 'RG-WP']))
  })

  it('has its eight terms of reference', () => {
    expect(result.record.termsOfReference.map(({ group }) => group.acronym)).toEqual([
      'RG-StdsStrat',
      'RG-WP',
      'RG-WM',
      'RG-SC',
      'RG-SOP',
      'FG DFC',
      'FG DLT',
      'JCA-AHF',
    ])
    expect(result.record.termsOfReference.every(({ parent }) => parent === 'TSAG')).toBe(true)
  })

  it('has the liaison statements that it sends', () => {
    const sent = result.record.liaisonStatements.map(({ document }) => document).filter(Boolean)
    expect(new Set(sent)).toEqual(
      new Set(['TD104', 'TD112', 'TD84', 'TD121', 'TD102R1', 'TD113', 'TD117R1', 'TD118']),
    )
  })

  it('has its annexes and both tables', () => {
    expect(result.record.annexes.map(({ label }) => label)).toEqual([
      'A',
      'A.1',
      'A.2',
      'A.3',
      'A.4',
      'A.5',
      'B',
      'C',
      'D',
      'E',
    ])
    expect(result.record.tables.map(({ header, rows }) => [header.length, rows.length])).toEqual([
      [5, 6],
      [4, 5],
    ])
  })

  it('has people once each, with their offices', () => {
    const people = new Map(result.record.people.map((person) => [person.name, person]))
    expect(people.size).toBe(result.record.people.length)
    expect(people.get('Bruce Gracie')).toMatchObject({ role: 'chair' })
    expect(people.get('徐伟岭')).toMatchObject({ role: 'vice-chair', country: '中华人民共和国' })
    expect(people.get('Olivier Dubuisson')).toMatchObject({ role: 'liaison-officer', country: '法国' })
  })

  it('counts what it refers to', () => {
    const references = new Map(result.record.references.map(({ id, count }) => [id, count]))
    expect(references.get('TD24')).toBeGreaterThanOrEqual(2)
    expect(references.get('C22')).toBe(1)
    expect([...references.keys()]).toEqual(
      expect.arrayContaining([
        'TD83R2',
        'TD25R1',
        'C5R1',
        'ITU-T A.7',
        'Resolution 44',
        'Q12/3',
        'ISO TC 307',
      ]),
    )
  })

  it('gives the same record as a Word file, but for provenance and source', async () => {
    const asWord = await parse(await toWordFile(result.document), { name: 'report.docx' })
    const bare = ({ record }: ParseResult) => ({ ...record, provenance: null, source: null })
    expect(bare(asWord)).toEqual(bare(result))
  })
})
