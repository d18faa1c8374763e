import { readFileSync } from 'node:fs'
import { parse } from '@rapporteur/parser'
import { expect, it } from 'vitest'

const root = new URL('../', import.meta.url)

it('the record in the README is what its document gives', async () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const [, shown = ''] = /```json\n([\s\S]*?)```/u.exec(readme) ?? []
  const { record } = await parse(
    readFileSync(new URL('corpus/documents/tsb-circular-focus-group.en.txt', root)),
  )
  expect(byIndex(record, JSON.parse(shown))).toMatchObject(JSON.parse(shown))
})

/** The record with those of its lists as objects that are shown as such. */
function byIndex(record: object, shown: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const listed = Array.isArray(value) && !Array.isArray((shown as Record<string, unknown>)[key])
      return [key, listed ? { ...value } : value]
    }),
  )
}
