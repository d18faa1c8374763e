import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { failureLine, readingFailure } from '../failure.js'
import { findInArchive, isArchiveName } from '../inputs/archive.js'
import { inArchive, standardInput } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import { readDocument } from '../inputs/read-document.js'
import { recordPage } from '../show/record-page.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { coloursFor } from '../terminal/colours.js'
import { pageWidth } from '../terminal/width.js'
import { day } from './day.js'
import type { Finish } from './exit-code.js'

/** The options of `rapporteur show`. */
export interface ShowOptions {
  /** Day that the days left are counted from, an ISO 8601 date; without it the clock's. */
  readonly today?: string
}

const help = `
The page says who writes to whom, when and about what; the meetings; the deadlines in order
with the days left; the agenda as a tree; terms of reference in short; decisions by
paragraph; and at the end what is odd about the document. What a document does not have is
left out. The page is as wide as the terminal (100 columns at most, 80 when piped) and
without colours when piped; NO_COLOR and FORCE_COLOR are honoured.

Examples:
  $ rapporteur show letter.docx
  $ rapporteur show report.txt | less
  $ rapporteur show letter.docx --today 2017-09-01
  $ rapporteur show - < letter.txt

Exit codes:
  0  the page was printed
  1  the document could not be read
  2  wrong usage`

/** Adds `rapporteur show` to the program. */
export function addShow(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('show')
    .showHelpAfterError('"rapporteur show --help" says how it is used.')
    .summary('print one record for people')
    .description('Reads one document and prints what it says as a page for people.')
    .argument('<file>', 'a file, or - for standard input')
    .option('--today <date>', 'count the days left from this day (YYYY-MM-DD) and not from today', day)
    .addHelpText('after', help)
    .action(async (name: string, options: ShowOptions) => {
      finish(await show(name, options, surroundings))
    })
}

/** Prints the page of one document. */
async function show(name: string, options: ShowOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, env } = surroundings
  const { document, failure } = await readNamed(name, surroundings)
  if (failure !== null) {
    await stderr.write(failureLine(failure))
    return 1
  }
  const page = {
    width: pageWidth(stdout),
    colours: coloursFor(env, stdout),
    today: options.today ?? surroundings.today(),
  }
  await stdout.write(`${recordPage(document.record, page).join('\n')}\n`)
  return 0
}

async function readNamed(name: string, surroundings: Surroundings) {
  if (name === '-') return readDocument(standardInput, surroundings)
  const file = resolve(surroundings.cwd, name)
  const input: Input = { path: name, file, inside: null, relative: name.split(/[\\/]/u).at(-1) ?? name }
  // Asked first, because some systems say only "not permitted" when a directory is read as a file.
  const isDirectory = await stat(file).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (isDirectory)
    return { document: null, failure: readingFailure(name, Object.assign(new Error(), { code: 'EISDIR' })) }
  if (isArchiveName(name)) return readOnly(name, file, surroundings)
  return readDocument(inArchive(name, surroundings.cwd) ?? input, surroundings)
}

/** Reads the only document of an archive; of several the user is asked to name one. */
async function readOnly(name: string, file: string, surroundings: Surroundings) {
  const { inputs, failures } = await findInArchive(name, file, name)
  const [input] = inputs
  if (input && inputs.length === 1) return readDocument(input, surroundings)
  const message = input
    ? `The archive holds ${inputs.length} documents. Name one, as in ${input.path}`
    : 'The archive holds no documents.'
  return { document: null, failure: failures[0] ?? { path: name, code: 'archive', message } }
}
