import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { type Failure, failureLine, writingFailure } from '../failure.js'
import { documentEndings } from '../inputs/document-name.js'
import { findInputs } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import { readDocument } from '../inputs/read-document.js'
import { prepareDirectory } from '../output/output-directory.js'
import { type OutputPaths, outputPaths } from '../output/output-paths.js'
import { writeFiles } from '../output/write-files.js'
import type { ExitCode, ParsedDocument, Surroundings } from '../surroundings.js'
import { printable } from '../terminal/printable.js'
import type { Finish } from './exit-code.js'

/** The options of `rapporteur convert`. */
export interface ConvertOptions {
  /** Output directory; without it the records go to standard output. */
  readonly out?: string
  /** Whether the canonical text is written beside each record. */
  readonly text?: boolean
}

const help = `
An INPUT is a file, a directory (searched with all directories below it for documents), a
pattern in quotes, or - for standard input. A file of a directory is a document when it
ends in ${documentEndings.slice(0, 7).join(', ')},
${documentEndings.slice(7).join(', ')}; a file that is named is read whatever its ending.

Without --out the records go to standard output as NDJSON, one record a line. With --out
each record is a file of its own, at the input's path relative to the directory that was
given: "convert letters --out records" makes records/2017/33.json of letters/2017/33.docx.
A file that is given itself goes by its name alone, the matches of a pattern by their path
from the first wildcard on. Where two inputs differ only in their ending, both keep it:
33.docx.json, 33.txt.json. Nothing is ever half-written, nor written over an input.

What is odd about a document goes to standard error as "path: severity rule message".
A document that fails is reported in the same form and never stops the others.

Examples:
  $ rapporteur convert letter.docx > letter.ndjson
  $ rapporteur convert letters --out records
  $ rapporteur convert letters --out records --text
  $ rapporteur convert 'letters/**/*.docx' | head -1
  $ rapporteur convert - < letter.txt

Exit codes:
  0  every document was converted
  1  some failed, or there was nothing to convert; the others were converted
  2  wrong usage`

/** Adds `rapporteur convert` to the program. */
export function addConvert(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('convert')
    .showHelpAfterError('"rapporteur convert --help" says how it is used.')
    .summary('turn documents into JSON records')
    .description('Reads documents and gives their records as JSON.')
    .argument('<input...>', 'files, directories, patterns, or - for standard input')
    .option('-o, --out <dir>', 'write one pretty JSON file a document into this directory')
    .addOption(new Option('-t, --text', 'with --out: write the canonical text beside each record, as .txt'))
    .addHelpText('after', help)
    .action(async (names: string[], options: ConvertOptions, command: Command) => {
      if (options.text && options.out === undefined)
        command.error("error: option '--text' needs '--out <dir>', a directory to write the text to")
      finish(await convert(names, options, surroundings))
    })
}

/** Converts the documents that the names stand for. */
async function convert(
  names: readonly string[],
  options: ConvertOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  return options.out === undefined
    ? convertToStandardOutput(names, surroundings)
    : convertToDirectory(names, options.out, options.text === true, surroundings)
}

async function convertToStandardOutput(
  names: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout } = surroundings
  const { inputs, failures } = await findInputs(names, surroundings.cwd)
  await report(failures, surroundings)
  let failed = failures.length > 0
  for (const input of inputs) {
    const document = await convertOne(input, surroundings)
    if (document === null) failed = true
    else await stdout.write(`${JSON.stringify(document.record)}\n`)
    if (stdout.closed) break
  }
  return failed ? 1 : 0
}

async function convertToDirectory(
  names: readonly string[],
  out: string,
  withText: boolean,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const directory = resolve(surroundings.cwd, out)
  const { inputs, failures } = await findInputs(names, surroundings.cwd, directory)
  await report(failures, surroundings)
  if (inputs.length === 0) return 1

  const { paths, failures: conflicts } = outputPaths(inputs, directory, withText)
  await report(conflicts, surroundings)
  if (conflicts.length > 0) return 1

  const unwritable = await prepareDirectory(out, directory)
  if (unwritable !== null) {
    await report([unwritable], surroundings)
    return 1
  }

  let written = 0
  for (const [index, input] of inputs.entries()) {
    const document = await convertOne(input, surroundings)
    if (document === null) continue
    const failure = await writeDocument(document, paths[index] as OutputPaths)
    if (failure === null) written++
    else await report([failure], surroundings)
  }
  if (surroundings.stderr.isTTY)
    await surroundings.stderr.write(`${written} of ${inputs.length} records written to ${printable(out)}\n`)
  return failures.length > 0 || written < inputs.length ? 1 : 0
}

/** Reads one document and reports what is odd about it; null where it failed. */
async function convertOne(input: Input, surroundings: Surroundings): Promise<ParsedDocument | null> {
  const { document, failure } = await readDocument(input, surroundings)
  if (failure !== null) {
    await report([failure], surroundings)
    return null
  }
  for (const { severity, rule, message } of document.record.diagnostics) {
    if (severity === 'info') continue
    await surroundings.stderr.write(`${printable(input.path)}: ${severity} ${rule} ${printable(message)}\n`)
  }
  return document
}

async function writeDocument({ record, text }: ParsedDocument, paths: OutputPaths): Promise<Failure | null> {
  const json = { path: paths.record, content: `${JSON.stringify(record, null, 2)}\n` }
  try {
    await writeFiles(paths.text === null ? [json] : [{ path: paths.text, content: text }, json])
    return null
  } catch (error) {
    return writingFailure(paths.record, error)
  }
}

async function report(failures: readonly Failure[], { stderr }: Surroundings): Promise<void> {
  for (const failure of failures) await stderr.write(failureLine(failure))
}
