import type { Citation } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { Found } from '../../document/found.js'
import type { Outline } from '../../outline/outline.js'
import { outlineOf } from '../../testing/outline-of.js'
import { extractReferences } from './extract-references.js'

type Entry = Record<keyof Citation, unknown>

const bare = (value: unknown) => (value instanceof Found ? value.value : value)
const entriesOf = (outline: Outline) => extractReferences(outline) as unknown as Entry[]
const entries = (text: string) =>
  entriesOf(outlineOf(text)).map(({ id, text, type, count }) => [id, text, type, count].map(bare))

describe('extractReferences', () => {
  it('lists each thing once, in the order of first mention, and counts', () => {
    const text = '1\t会议通过了TD 12R1。\n2\t根据ITU-T A.7建议书和第44号决议，TD12R1获得批准。\n'
    expect(entries(text)).toEqual([
      ['TD12R1', 'TD 12R1', 'temporary-document', 2],
      ['ITU-T A.7', 'ITU-T A.7建议书', 'recommendation', 1],
      ['Resolution 44', '第44号决议', 'resolution', 1],
    ])
  })

  it('has the first mention at its place in the canonical text', () => {
    const outline = outlineOf('1\tThe meeting noted Resolution 2 (Rev. Geneva, 2022).\n')
    const [entry] = entriesOf(outline)
    const { start, end, value } = (entry as Entry).text as Found<string>
    expect(outline.document.text.slice(start, end)).toBe(value)
    expect(value).toBe('Resolution 2 (Rev. Geneva, 2022)')
  })

  it('takes the label of a paragraph for no reference', () => {
    expect(entries('C.5\tScope\nThe group works by correspondence.\n')).toEqual([])
  })
})
