import { existsSync, readdirSync, readFileSync } from 'node:fs'
import {
  calendarFormat,
  deadlineTable,
  decisionTable,
  documentMarkdown,
  dublinCoreFormat,
  edoxenDecisions,
  edoxenMeetings,
  jsonLdFormat,
  openSearchBulk,
  openSearchIndex,
  searchDocuments,
  searchUnits,
  summaryFormat,
  typesenseDocuments,
  typesenseSchema,
  writeRecords,
} from '@rapporteur/export'
import { type ParseResult, parse } from '@rapporteur/parser'
import type { DocumentRecord } from '@rapporteur/schema'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import ical from 'node-ical'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { parseAllDocuments } from 'yaml'

const folder = new URL('../../corpus/documents/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.record.json'))
let results: ParseResult[]
let records: DocumentRecord[]

beforeAll(async () => {
  results = await Promise.all(names.map((name) => parse(readFileSync(new URL(name, folder)), { name })))
  records = results.map(({ record }) => record)
}, 60_000)

/** The day of a moment that a calendar holds for a whole day, as the calendar has it. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

describe('the corpus, read back by readers of others', () => {
  test('a calendar holds every deadline with a day, and every meeting with a first day', () => {
    for (const record of records) {
      const entries = Object.values(ical.sync.parseICS(writeRecords([record], calendarFormat())))
      const todos = entries.filter((entry) => entry?.type === 'VTODO')
      const expected = record.deadlines.filter(({ date, time }) => date !== null && time === null)
      const due = todos.map((todo) => (todo as unknown as { due: Date & { dateOnly?: boolean } }).due)
      expect(todos).toHaveLength(record.deadlines.filter(({ date }) => date !== null).length)
      expect(due.filter(({ dateOnly }) => dateOnly).map(dayOf)).toEqual(expected.map(({ date }) => date))
      const events = entries.filter((entry) => entry?.type === 'VEVENT')
      const held = record.meetings.filter(({ start }) => start?.length === 10)
      expect(events.map((event) => event?.type === 'VEVENT' && dayOf(event.start))).toEqual(
        held.map(({ start }) => start),
      )
    }
  })

  test('linked data has every document, meeting and dated action', async () => {
    const graph = JSON.parse(writeRecords(records, jsonLdFormat))
    const flat = (await jsonld.flatten(graph)) as unknown as { '@type'?: string[] }[]
    const count = (type: string) =>
      flat.filter((node) => node['@type']?.includes(`https://schema.org/${type}`)).length
    const meetings = records.flatMap((record) => record.meetings)
    const actions = records.flatMap(({ deadlines }) =>
      deadlines.flatMap((deadline) => (deadline.date === null ? [] : deadline.actions)),
    )
    expect(count('Event')).toBe(meetings.length)
    expect(count('Action')).toBe(actions.length)
    expect(graph['@graph']).toHaveLength(records.length)
  })

  test('tables have a row for every deadline and every decision', () => {
    const rows = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true })
    const deadlines = rows(writeRecords(records, deadlineTable))
    expect(deadlines.errors).toEqual([])
    expect(deadlines.data.map(({ date }) => date)).toEqual(
      records.flatMap((record) => record.deadlines.map(({ date }) => date ?? '')),
    )
    const decisions = rows(writeRecords(records, decisionTable))
    expect(decisions.errors).toEqual([])
    expect(decisions.data.map(({ action }) => action)).toEqual(
      records.flatMap((record) => record.decisions.map(({ action }) => action)),
    )
  })

  test('Dublin Core is well-formed and has a title for every document', () => {
    const root = fromXml(writeRecords(records, dublinCoreFormat)).children.find(
      (node) => node.type === 'element',
    )
    const elements = root?.children.filter((node) => node.type === 'element') ?? []
    expect(elements).toHaveLength(records.length)
    for (const { children } of elements)
      expect(children.some((child) => child.type === 'element' && child.name === 'dc:title')).toBe(true)
  })

  test('Markdown keeps every word of the document', () => {
    const letters = (text: string) => text.replace(/<br>|[^\p{L}\p{N}]/gu, '')
    for (const { document, record, text } of results)
      expect(letters(documentMarkdown({ tree: document.tree, record }))).toBe(letters(text))
  })

  test('a summary page names every deadline and decision', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const record of records) {
      const page = letters(writeRecords([record], summaryFormat))
      for (const { text } of record.decisions) expect(page).toContain(letters(text))
      for (const { text } of record.deadlines.flatMap(({ actions }) => actions))
        expect(page).toContain(letters(text))
    }
  })
})

describe('Edoxen', () => {
  const schemas = new URL('../../../shared/edoxen/', import.meta.url)
  const validatorOf = (name: string) => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    return ajv.compile(JSON.parse(readFileSync(new URL(name, schemas), 'utf8')))
  }
  const valuesOf = (yaml: string) => parseAllDocuments(yaml).map((document) => document.toJS())

  test.skipIf(!existsSync(schemas))(
    'accepts every decision and meeting (skipped where its schemas are not at hand)',
    () => {
      const decisions = validatorOf('edoxen.schema.json')
      const written = valuesOf(writeRecords(records, edoxenDecisions))
      expect(written).toHaveLength(records.filter((record) => record.decisions.length > 0).length)
      for (const value of written) expect(decisions(value), JSON.stringify(decisions.errors)).toBe(true)
      const meetings = validatorOf('meeting.schema.json')
      for (const value of valuesOf(writeRecords(records, edoxenMeetings)))
        expect(meetings(value), JSON.stringify(meetings.errors)).toBe(true)
    },
  )

  test('has every decision once', () => {
    const written = valuesOf(writeRecords(records, edoxenDecisions)).flatMap(({ decisions }) => decisions)
    expect(written).toHaveLength(records.flatMap(({ decisions }) => decisions).length)
  })
})

interface Mapping {
  readonly type?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Mapping>>
}

/** What of a document a strict mapping would refuse: fields it does not name, and values that are not of their type. */
function refused(value: unknown, mapping: Mapping | undefined, path: string): string[] {
  if (mapping === undefined) return [`${path}: not in the mapping`]
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((entry) => refused(entry, mapping, path))
  if (mapping.properties !== undefined)
    return Object.entries(value as object).flatMap(([key, entry]) =>
      refused(entry, mapping.properties?.[key], `${path}/${key}`),
    )
  if (typeof value !== 'string') return [`${path}: ${typeof value}`]
  return mapping.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/u.test(value)
    ? [`${path}: ${value} is no date`]
    : []
}

describe('search engines', () => {
  test.each(searchUnits)('the mapping takes every %s, under an id of its own', (unit) => {
    const lines = writeRecords(records, openSearchBulk(unit))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const ids = lines.filter((_, index) => index % 2 === 0).map(({ index }) => index._id)
    const documents = lines.filter((_, index) => index % 2 === 1)
    expect(documents.flatMap((document) => refused(document, openSearchIndex.mappings, ''))).toEqual([])
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,511}$/u)
    for (const record of records) {
      const own = searchDocuments(record, unit).map(({ id }) => id)
      expect(new Set(own).size).toBe(own.length)
    }
  })

  test('Typesense is given only fields that its schema names, each of its type', () => {
    const fields = new Map(typesenseSchema.fields.map(({ name, type }) => [name as string, type as string]))
    for (const unit of searchUnits)
      for (const line of writeRecords(records, typesenseDocuments(unit)).trimEnd().split('\n'))
        for (const [name, value] of Object.entries(JSON.parse(line))) {
          if (name === 'id') continue
          const type = Array.isArray(value)
            ? /^(?:object|string)\[\]$/u
            : typeof value === 'number'
              ? /^int64$/u
              : /^string$/u
          expect(fields.get(name), name).toMatch(type)
        }
  })
})
