import type { DocumentRecord } from '@rapporteur/schema'
import type { ParsedDocument, Surroundings } from '../surroundings.js'
import type { Output } from '../terminal/output.js'
import { inProcessPool } from './in-process-pool.js'
import { circular } from './records.js'

/** An output that keeps what is written to it; after `room` writes nobody reads any more. */
export interface KeptOutput extends Output {
  /** All that was written. */
  text(): string
}

/** An output for tests. */
export function keptOutput({
  isTTY = false,
  columns = null as number | null,
  room = Number.POSITIVE_INFINITY,
} = {}): KeptOutput {
  const written: string[] = []
  return {
    isTTY,
    columns,
    get closed() {
      return written.length >= room
    },
    write: async (text) => {
      if (written.length < room && text !== '') written.push(text)
    },
    text: () => written.join(''),
  }
}

/** What a user of a command sees. */
export interface TestSurroundings extends Surroundings {
  readonly stdout: KeptOutput
  readonly stderr: KeptOutput
}

/** Surroundings of a test: no colours, 1 March 2021, and a parser that makes a circular of any text but an empty one. */
export function surroundings(fields: Partial<TestSurroundings> = {}): TestSurroundings {
  return {
    cwd: '/nowhere',
    env: {},
    stdout: keptOutput(),
    stderr: keptOutput(),
    stdin: async () => new TextEncoder().encode('from standard input'),
    stdinChunks: async function* () {},
    today: () => '2021-03-01',
    parse: parseAnything,
    onInterrupt: () => () => {},
    openPool: () => inProcessPool(fields.parse ?? parseAnything),
    ...fields,
  }
}

/** Makes a circular whose title is the text; a text that says `WARN` has one diagnostic of each severity. */
async function parseAnything(input: Uint8Array, { name }: { name?: string }): Promise<ParsedDocument> {
  const text = new TextDecoder().decode(input)
  if (text === '')
    throw Object.assign(new Error('The file is empty.'), { name: 'UnreadableInputError', code: 'empty' })
  if (text.includes('FAULT')) throw new TypeError('x is not a function')
  const record = circular({ title: text })
  record.source.name = name ?? null
  if (text.includes('WARN'))
    record.diagnostics = (['error', 'warning', 'info'] as const).map((severity) => ({
      rule: `rule-${severity}`,
      severity,
      message: `Found ${severity}.`,
      pointer: null,
    }))
  return parsed(record, text)
}

/** A read document of one paragraph. */
export function parsed(record: DocumentRecord, text: string): ParsedDocument {
  return {
    record,
    text,
    document: {
      tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
      blocks: [],
    },
  }
}
