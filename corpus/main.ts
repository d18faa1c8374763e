/**
 * Makes documents with their records:
 *
 *     pnpm corpus generate --count 1000 --seed 7 --out DIR
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateDocuments } from './generate/index.js'

const usage = `Usage: pnpm corpus generate --out DIR [--count N] [--seed N]

Makes documents of every kind in Chinese and English, each with the record that it must give:
NAME.txt, NAME.md or NAME.docx, and NAME.record.json. The same seed gives the same files on
every machine.

  --out DIR    the folder to write to; it is made where it is missing
  --count N    how many documents (100)
  --seed N     which documents, a whole number from 0 (1)`

class UsageError extends Error {}

function toNumber(name: string, text: string, most: number): number {
  const number = Number(text)
  if (/^\d{1,10}$/u.test(text) && number <= most) return number
  throw new UsageError(`--${name} is ${JSON.stringify(text)}; it must be a whole number from 0 to ${most}.`)
}

function selectionOf(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return null
  if (positionals.length !== 1 || positionals[0] !== 'generate')
    throw new UsageError('The one thing to do here is "generate".')
  if (!values.out) throw new UsageError('--out is missing: name the folder to write to.')
  return {
    out: values.out,
    count: toNumber('count', values.count, 1_000_000),
    seed: toNumber('seed', values.seed, 1_000_000),
  }
}

async function run(args: string[]): Promise<number> {
  const selection = selectionOf(args)
  if (!selection) {
    console.log(usage)
    return 0
  }
  await mkdir(selection.out, { recursive: true })
  for await (const { name, bytes, record } of generateDocuments(selection)) {
    await writeFile(join(selection.out, name), bytes)
    await writeFile(
      join(selection.out, name.replace(/\.[a-z]+$/u, '.record.json')),
      `${JSON.stringify(record, null, 2)}\n`,
    )
  }
  console.log(`${selection.count} documents in ${selection.out}`)
  return 0
}

/** What a person can do something about: a wrong option, a folder that cannot be written. */
function isExpected(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && 'code' in error)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!isExpected(error)) throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
