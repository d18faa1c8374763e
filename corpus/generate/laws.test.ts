import { type ParseResult, parse } from '@rapporteur/parser'
import type { DocumentRecord, Section } from '@rapporteur/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Choices, choices } from './base/choices.js'
import { type ExpectedRecord, expectedRecord } from './paper/expected-record.js'
import type { Outline } from './paper/outline.js'
import type { Paper } from './paper/paper.js'
import { write } from './paper/write.js'
import { type Plan, planDocument } from './plan/plan.js'
import { type GeneratedLanguage, generatedLanguages } from './plan/two-languages.js'
import { canBeFlattened, chooseSetting, generatedFormats, render, type Setting } from './render.js'
import { wordsOf } from './words/index.js'

/*
 * Laws of reading, on documents that were made up. `RAPPORTEUR_RUNS` sets how many documents each law is tried on, and
 * `RAPPORTEUR_SEED` which; a law that fails says how to try its document again.
 */
const runs = Number(process.env.RAPPORTEUR_RUNS ?? 12)
const seed = Number(process.env.RAPPORTEUR_SEED ?? 20)
const settings = { numRuns: runs, seed, endOnFailure: true }

interface Made {
  readonly plan: Plan
  readonly paper: Paper
  readonly setting: Setting
  readonly choices: Choices
}

const made: fc.Arbitrary<Made> = fc
  .record({ choices, language: fc.constantFrom(...generatedLanguages) })
  .map(({ choices, language }) => {
    const plan = planDocument(choices, language)
    const paper = write(choices, plan, wordsOf[language])
    const setting = withCells(chooseSetting(choices, paper))
    const inShort = `${plan.kind} in ${language}, ${JSON.stringify(setting)}`
    return { plan, paper, setting, choices, [fc.toStringMethod]: () => inShort }
  })

/** Where cells are flattened no tables are left to read: that law has one test of its own. */
function withCells(setting: Setting): Setting {
  return setting.letterhead === 'slashes' ? { ...setting, letterhead: 'rows' } : setting
}

/** What the record says, in the form of the corpus's records. */
function inShort(record: DocumentRecord): ExpectedRecord {
  const { schemaVersion: _version, provenance: _provenance, source: _source, ...fields } = record
  return {
    ...fields,
    sections: record.sections.map(toOutline),
    diagnostics: record.diagnostics.map(({ rule, pointer }) => ({ rule, pointer })),
  } as ExpectedRecord
}

function toOutline({ label, title, sections }: Section): Outline {
  return { label, title, sections: sections.map(toOutline) }
}

async function parsed({ paper, setting, choices }: Made): Promise<ParseResult> {
  return parse(await render(choices, paper, setting))
}

async function recordOf(made: Made): Promise<ExpectedRecord> {
  return inShort((await parsed(made)).record)
}

test('what was written is read back', async () => {
  const property = fc.asyncProperty(made, async (one) => {
    expect(await recordOf(one)).toEqual(expectedRecord(one.paper, true))
  })
  await fc.assert(property, settings)
})

test('cells that were flattened cost the tables and nothing else', async () => {
  const property = fc.asyncProperty(made, async ({ setting, ...one }) => {
    fc.pre(one.paper.head?.is === 'letterhead' && canBeFlattened(one.paper))
    const flat: Setting = { ...setting, letterhead: 'slashes', format: 'txt' }
    expect(await recordOf({ ...one, setting: flat })).toEqual(expectedRecord(one.paper, false))
  })
  await fc.assert(property, settings)
})

/** A law that one part of the setting changes nothing of what is read. */
function changesNothing(name: string, others: (setting: Setting, paper: Paper) => Setting[]): void {
  test(`${name} changes nothing`, async () => {
    const property = fc.asyncProperty(made, async ({ setting, ...one }) => {
      const first = await recordOf({ ...one, setting })
      for (const other of others(setting, one.paper))
        expect(await recordOf({ ...one, setting: other })).toEqual(first)
    })
    await fc.assert(property, settings)
  })
}

const quiet: Setting['noise'] = { bookmarks: false, pages: false, signs: false, ends: false, blanks: false }

changesNothing('the layout of the letterhead', (setting) =>
  (['cells', 'labels-first', 'rows', 'lines', 'labels-alone'] as const).map((letterhead) => ({
    ...setting,
    letterhead,
  })),
)
changesNothing('the format', (setting) => generatedFormats.map((format) => ({ ...setting, format })))
changesNothing('the encoding', (setting, { language }) =>
  (
    ['utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be', language === 'zh' ? 'gb18030' : 'windows-1252'] as const
  ).map((encoding) => ({ ...setting, format: 'txt', encoding })),
)
changesNothing('the ends of lines', (setting) =>
  (['\n', '\r\n', '\r'] as const).map((lineEnd) => ({ ...setting, format: 'txt', lineEnd })),
)
changesNothing('a bookmark', (setting) =>
  [true, false].map((bookmarks) => ({ ...setting, noise: { ...setting.noise, bookmarks } })),
)
changesNothing('noise between blocks', (setting) => [
  { ...setting, format: 'txt', noise: quiet },
  { ...setting, format: 'txt', noise: { ...quiet, pages: true, ends: true, blanks: true } },
])
changesNothing('counting by Word', (setting) =>
  [true, false].map((isNumbered) => ({ ...setting, format: 'docx', isNumbered })),
)

test('reading twice gives the same', async () => {
  const property = fc.asyncProperty(made, async ({ paper, setting, choices }) => {
    const bytes = await render(choices, paper, setting)
    expect(JSON.stringify((await parse(bytes)).record)).toBe(JSON.stringify((await parse(bytes)).record))
  })
  await fc.assert(property, settings)
})

/** Every value of a list of strings with its JSON Pointer, of the lists whose values are verbatim. */
const verbatim =
  /^\/(?:title|subject|place|salutation|signatory\/(?:name|title)|reference\/text|(?:addressees|copies|references|decisions)\/\d+\/text|deadlines\/\d+\/actions\/\d+\/text|(?:meetings|annexes|agendas)\/\d+\/title|people\/\d+\/(?:name|country|affiliation)|agendas\/.*\/text|termsOfReference\/.*\/(?:text|title)|contacts\/\d+\/.*)$/u

function stringsOf(node: unknown, pointer = ''): [pointer: string, value: string][] {
  if (typeof node === 'string') return [[pointer, node]]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]) => stringsOf(value, `${pointer}/${key}`))
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

test('every span holds its text', async () => {
  const property = fc.asyncProperty(made, async (one) => {
    const { record, text } = await parsed(one)
    for (const [pointer, value] of stringsOf(record)) {
      if (value === '' || !verbatim.test(pointer)) continue
      const origin = record.provenance[pointer]
      expect(origin, pointer).toBeDefined()
      expect(fold(text.slice(origin?.start, origin?.end)), pointer).toContain(fold(value))
    }
  })
  await fc.assert(property, settings)
})

/** What two languages have in common: dates, numbers, identifiers, roles, actions, labels and counts. */
function wordless(record: ExpectedRecord) {
  const labels = (items: readonly { label: string | null; items: readonly unknown[] }[]): unknown =>
    items.map(({ label, items }) => [label, labels(items as typeof items & [])])
  const outline = (sections: readonly Outline[]): unknown =>
    sections.map(({ label, title, sections }) => [label, title !== null, outline(sections)])
  return {
    kind: record.kind,
    id: record.id,
    date: record.date,
    reference: record.reference && { ...record.reference, text: null },
    addressees: record.addressees.map(({ role }) => role),
    copies: record.copies.map(({ role }) => role),
    contacts: record.contacts.map(({ telephone, fax, email, web }) => ({ telephone, fax, email, web })),
    frontMatter: record.frontMatter && {
      studyPeriod: record.frontMatter.studyPeriod,
      questions: record.frontMatter.questions,
      keywords: record.frontMatter.keywords.length,
      originalLanguage: record.frontMatter.originalLanguage,
    },
    meetings: record.meetings.map(({ title: _title, place: _place, ...meeting }) => meeting),
    deadlines: record.deadlines.map((deadline) => ({ ...deadline, actions: deadline.actions.length })),
    agendas: record.agendas.map(({ group, items }) => [group, labels(items)]),
    termsOfReference: record.termsOfReference.map(({ parent, sections }) => [
      parent,
      sections.map(({ label, topic, items }) => [label, topic, items.length]),
    ]),
    decisions: record.decisions.map(({ id, body, action, status, references, due, assignee }) => ({
      id,
      body,
      action,
      status,
      references,
      due,
      isAssigned: assignee !== null,
    })),
    liaisonStatements: record.liaisonStatements,
    people: record.people.map(({ role }) => role),
    annexes: record.annexes.map(({ label, kind }) => [label, kind]),
    sections: outline(record.sections),
    // a group may be named or only meant: the meeting, SG13
    references: record.references
      .filter(({ type }) => type !== 'study-group')
      .map(({ id, count }) => `${id} ${count}`)
      .sort(),
    diagnostics: record.diagnostics,
  }
}

test('a document in two languages differs only in its words', async () => {
  const property = fc.asyncProperty(choices, async (choices) => {
    const plan = planDocument(choices, 'en')
    const inLanguage = async (language: GeneratedLanguage) => {
      const paper = write(choices, plan, wordsOf[language])
      const setting = withCells(chooseSetting(choices, paper))
      return wordless(await recordOf({ plan, paper, setting, choices }))
    }
    expect(await inLanguage('zh')).toEqual(await inLanguage('en'))
  })
  await fc.assert(property, settings)
})
