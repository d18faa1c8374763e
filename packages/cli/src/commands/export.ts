import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Format } from '@rapporteur/export'
import { type Command, Option } from 'commander'
import { type ExportLibrary, type Target, targets, textOf } from '../export/targets.js'
import { type Failure, failureLine, writingFailure } from '../failure.js'
import { type WholeFile, wholeFile } from '../output/whole-file.js'
import { readRecords } from '../records/read-records.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import type { Output } from '../terminal/output.js'
import type { Finish } from './exit-code.js'

/** The options of `rapporteur export`. */
export interface ExportOptions {
  readonly to: string
  readonly unit?: string
  readonly out?: string
  readonly deadlines: 'todo' | 'event'
  readonly settings?: boolean
}

const help = `
A RECORD is a record as JSON (as "convert --out" writes it), a file with a record a line
(.ndjson, as "convert" prints), a directory of such files, a document, which is read first,
or - for records on standard input.

  --to ics            calendar (RFC 5545): deadlines as to-dos, meetings as events
  --to markdown       a page for people; --unit document: the whole document, cleaned
  --to jsonld         JSON-LD in the words of schema.org
  --to csv            deadlines; --unit decision: decisions
  --to edoxen         decisions in the Edoxen model (YAML); --unit meeting: meetings
  --to dublin-core    Dublin Core in XML
  --to opensearch     body of a _bulk request; --unit record, decision, deadline or section
  --to meilisearch    documents as NDJSON; the same units
  --to typesense      documents as JSON lines; the same units
  --settings          instead: what sets the search engine up (mapping, settings, schema)

An .ics file that is there already is taken for an earlier export: what has changed since
keeps its UID and gets the next SEQUENCE, so that importing it again updates the calendar.

Examples:
  $ rapporteur export records --to ics --out deadlines.ics
  $ rapporteur export letter.docx --to markdown --unit document
  $ rapporteur export records --to csv --unit decision > decisions.csv
  $ rapporteur export --to opensearch --settings > index.json
  $ rapporteur convert letters | rapporteur export - --to opensearch --unit section

Exit codes:
  0  every record was exported
  1  some failed, or there was nothing to export; the others were exported
  2  wrong usage`

/** Adds `rapporteur export` to the program. */
export function addExport(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('export')
    .showHelpAfterError('"rapporteur export --help" says how it is used.')
    .summary('turn records into calendars, tables, Markdown, linked data, search documents')
    .description('Writes records in a form that other programs read.')
    .argument('[record...]', 'records, files of records, directories, documents, or - for standard input')
    .addOption(
      new Option('--to <format>', 'the form to write').choices(Object.keys(targets)).makeOptionMandatory(),
    )
    .option('--unit <unit>', 'what one entry of the output stands for')
    .option('-o, --out <file>', 'write to this file, whole or not at all')
    .addOption(
      new Option('--deadlines <kind>', 'with --to ics: what a deadline becomes')
        .choices(['todo', 'event'])
        .default('todo'),
    )
    .option('--settings', 'print what sets the search engine up')
    .addHelpText('after', help)
    .action(async (names: string[], options: ExportOptions, command: Command) => {
      const target = targets[options.to] as Target
      const unit = options.unit ?? target.units[0] ?? 'record'
      if (!target.units.includes(unit))
        command.error(`error: --to ${options.to} has no unit '${unit}'; it has ${target.units.join(', ')}`)
      if (options.settings === true && target.settings === null)
        command.error(`error: option '--settings' is for search engines; ${options.to} has none`)
      if (options.settings !== true && names.length === 0)
        command.error("error: missing required argument 'record'")
      const library = await import('@rapporteur/export')
      if (options.settings === true && target.settings !== null) {
        await surroundings.stdout.write(`${JSON.stringify(target.settings(library), null, 2)}\n`)
        finish(0)
      } else finish(await exportRecords(names, { ...options, unit }, target, library, surroundings))
    })
}

async function exportRecords(
  names: readonly string[],
  options: ExportOptions & { readonly unit: string },
  target: Target,
  library: ExportLibrary,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr, cwd } = surroundings
  const path = options.out === undefined ? null : resolve(cwd, options.out)
  const earlier = path !== null && options.to === 'ics' ? await textIfThere(path) : null
  let output: WholeFile | null = null
  try {
    const format = target.format(library, options.unit, {
      deadlines: options.deadlines,
      ...(earlier === null ? {} : { earlier }),
    })
    output = path === null ? streamed(stdout) : await wholeFile(path)
    const failures = await writeAll(names, options.unit, format, library, output, surroundings)
    await output.finish()
    return failures > 0 ? 1 : 0
  } catch (error) {
    await output?.discard()
    if (options.out === undefined) throw error
    const failure =
      error instanceof SyntaxError ? notCalendar(options.out) : writingFailure(options.out, error)
    await stderr.write(failureLine(failure))
    return 1
  }
}

/** Writes every record and reports those that could not be; gives how many. */
async function writeAll(
  names: readonly string[],
  unit: string,
  format: Format,
  library: ExportLibrary,
  output: WholeFile,
  surroundings: Surroundings,
): Promise<number> {
  let failures = 0
  let written = 0
  const report = async (failure: Failure) => {
    failures++
    await surroundings.stderr.write(failureLine(failure))
  }
  await output.write(format.before)
  for await (const reading of readRecords(names, surroundings)) {
    if ('failure' in reading) await report(reading.failure)
    else {
      const text = textOf(reading.loaded, unit, format, library)
      if (text === null) await report(onlyRecord(reading.loaded.path))
      else if (text !== '') await output.write((written++ === 0 ? '' : format.between) + text)
    }
    if (surroundings.stdout.closed) break
  }
  await output.write(format.after)
  return failures
}

/** Standard output, of which nothing can be taken back. */
function streamed(stdout: Output): WholeFile {
  return { write: (text) => stdout.write(text), finish: async () => {}, discard: async () => {} }
}

async function textIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

function notCalendar(path: string): Failure {
  return {
    path,
    code: 'not-a-calendar',
    message: 'The file is there already and is no calendar. Choose another name with --out.',
  }
}

function onlyRecord(path: string): Failure {
  return {
    path,
    code: 'no-document',
    message: 'It is a record, and --unit document needs the document itself. Name the Word or text file.',
  }
}
