import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { reportLines } from './report.js'
import { summarize } from './summary.js'
import { toJson } from './to-json.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const expected = { kind: 'other', language: 'en', date: null, salutation: 'Dear Sir,' }
const unreadable = { name: 'letter.doc', bytes: new Uint8Array(), expected }

describe('a document that cannot be read', () => {
  it('has every value missed, and is named with the reason', async () => {
    const document = await evaluate(unreadable)
    expect(document.outcomes.map(({ got }) => got)).toEqual([null, null, null])
    expect(reportLines(summarize([document])).join('\n')).toMatch(
      /letter\.doc: F1 0\.000, 3 of 3 values wrong\n {2}! not read: \S/u,
    )
  })

  it('is not whole even where nothing is expected of it', async () => {
    expect(summarize([await evaluate({ ...unreadable, expected: {} })]).all.wholeRecords).toBe(0)
  })
})

it('takes language and kind from what is expected, else from what was read', async () => {
  const text = bytes('The committee met on Monday and talked about the weather of the season.')
  expect(
    await evaluate({ name: 'a.txt', bytes: text, expected: { language: 'fr', kind: 'agenda' } }),
  ).toMatchObject({
    language: 'fr',
    kind: 'agenda',
    format: 'text',
  })
  expect(await evaluate({ name: 'a.txt', bytes: text, expected: {} })).toMatchObject({
    language: 'en',
    kind: 'other',
  })
})

it('tells machines the same as people', async () => {
  const summary = summarize([await evaluate(unreadable)])
  expect(JSON.parse(JSON.stringify(toJson(summary)))).toMatchObject({
    all: { documents: 1, wholeRecords: 0, groundedness: null, score: { tally: { expected: 3, got: 0 } } },
    fields: { salutation: { strict: { precision: null, recall: 0, f1: 0 } } },
    by: { language: { en: { documents: 1 } }, format: { unreadable: { documents: 1 } } },
    documents: [{ name: 'letter.doc', wrong: [{ field: 'kind', expected: 'other', got: null }, {}, {}] }],
  })
})
