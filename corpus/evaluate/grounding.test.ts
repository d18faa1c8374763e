import { parse } from '@rapporteur/parser'
import type { DocumentRecord } from '@rapporteur/schema'
import { expect, it } from 'vitest'
import { checkGrounding } from './grounding.js'

const { record, text } = await parse(
  'Geneva, 4 May 2012\n\nRef: TSB Circular 12\n\nTo: Administrations\n\nSubject: A new group\n\nDear Sir,\n\nThe group meets.\n',
)
const checked = (changed: Partial<DocumentRecord>) =>
  checkGrounding({ ...record, ...changed } as DocumentRecord, text).groundless

it('finds the words of every value', () => {
  expect(checkGrounding(record, text).values).toBeGreaterThan(5)
  expect(checked({})).toEqual([])
})

it('finds a printed value that its words do not hold', () => {
  expect(checked({ place: 'Genoa' })).toEqual(['/place'])
})

it('takes a value that was worked out from its words, and misses one that points nowhere', () => {
  expect(record.date).toBe('2012-05-04')
  const { '/date': _date, ...others } = record.provenance
  expect(checked({ provenance: others })).toEqual(['/date'])
  const origin = record.provenance['/date'] as (typeof record.provenance)[string]
  for (const span of [
    { start: 3, end: 3 },
    { start: 0, end: text.length + 1 },
  ])
    expect(checked({ provenance: { ...record.provenance, '/date': { ...origin, ...span } } })).toEqual([
      '/date',
    ])
})

it('looks into lists, trees and rows', () => {
  const section = { label: null, title: 'Not there', text: '', sections: [] }
  expect(
    checked({
      sections: [{ label: null, title: null, text: '', sections: [section] }],
      tables: [{ title: null, header: ['x'], rows: [['', 'y']] }],
    }),
  ).toEqual(['/sections/0/sections/0/title', '/tables/0/header/0', '/tables/0/rows/0/1'])
})
