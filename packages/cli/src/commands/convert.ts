import { type Command, Option } from 'commander'
import { convertToDirectory } from '../convert/to-directory.js'
import { convertToStandardOutput } from '../convert/to-standard-output.js'
import { documentEndings } from '../inputs/document-name.js'
import { addPoolOptions } from '../options/pool.js'
import { addRunOptions } from '../options/run.js'
import type { RunFlags } from '../run/run.js'
import type { Surroundings } from '../surroundings.js'
import { convertAndWatch } from '../watch/convert-and-watch.js'
import type { Finish } from './exit-code.js'

/** The options of `rapporteur convert`. */
export interface ConvertOptions extends RunFlags {
  /** Output directory; without it the records go to standard output. */
  readonly out?: string
  /** Whether the canonical text is written beside each record. */
  readonly text?: boolean
  /** Whether records go to standard output; so they do without `out`. */
  readonly ndjson?: boolean
  /** Whether to read again what has not changed, or failed and has not changed. */
  readonly force?: boolean
  readonly retryFailed?: boolean
  /** Whether to take away the records of inputs that are gone. */
  readonly prune?: boolean
  /** Whether to go on with what arrives in the directories. */
  readonly watch?: boolean
}

const help = `
An INPUT is a file, a directory (searched with all directories below it for documents), a
.zip archive, a document in one (letters.zip!/2017/33.doc), a pattern in quotes, or - for
standard input. Archives in directories and in archives are searched as directories are: the
record of letters.zip!/2017/33.doc is DIR/letters.zip!/2017/33.json. A file of a directory
is a document when it ends in ${documentEndings.slice(0, 10).join(', ')},
${documentEndings.slice(10).join(', ')}; a file that is named is read whatever its ending.

Without --out the records go to standard output as NDJSON, one record a line. With --out
each record is a file of its own, at the input's path relative to the directory that was
given: "convert letters --out records" makes records/2017/33.json of letters/2017/33.docx.
A file that is given itself goes by its name alone, the matches of a pattern by their path
from the first wildcard on. Where two inputs differ only in their ending, both keep it:
33.docx.json, 33.txt.json. Nothing is ever half-written, nor written over an input.

What is odd about a document goes to standard error as "path: severity rule message".
A document that fails is reported in the same form and never stops the others; one that
takes too long or too much memory is given up. A summary stands at the end.

A directory of records knows what is in it (in its folder .rapporteur): a second run reads
only what is new or has changed, and a run that was stopped or killed is taken up where it
was by the same command. Ctrl-C finishes what is in hand, a second Ctrl-C ends at once.
With --watch it goes on with what arrives; a file that is still being written is waited for.

Examples:
  $ rapporteur convert letter.docx > letter.ndjson
  $ rapporteur convert letters --out records
  $ rapporteur convert letters --out records --text
  $ rapporteur convert letters --out records --report report.ndjson --prune
  $ rapporteur convert 'letters/**/*.docx' | head -1
  $ rapporteur convert - < letter.txt

Exit codes:
  0  every document was converted
  1  some failed, or there was nothing to convert; the others were converted
  2  wrong usage
  130  stopped by Ctrl-C`

/** Adds `rapporteur convert` to the program. */
export function addConvert(program: Command, surroundings: Surroundings, finish: Finish): void {
  const command = program
    .command('convert')
    .showHelpAfterError('"rapporteur convert --help" says how it is used.')
    .summary('turn documents into JSON records')
    .description('Reads documents and gives their records as JSON.')
    .argument('<input...>', 'files, directories, patterns, or - for standard input')
    .option('-o, --out <dir>', 'write one pretty JSON file a document into this directory')
    .addOption(new Option('-t, --text', 'with --out: write the canonical text beside each record, as .txt'))
    .addOption(new Option('--ndjson', 'one record a line on standard output, the default').conflicts('out'))
    .option('--force', 'with --out: read again what has not changed')
    .option('--retry-failed', 'with --out: read again what failed in an earlier run')
    .option('--prune', 'with --out: take away the records of inputs that are gone')
    .option('--watch', 'with --out: go on with what arrives in the directories, until Ctrl-C')
  addRunOptions(addPoolOptions(command))
    .addHelpText('after', help)
    .action(async (names: string[], options: ConvertOptions, command: Command) => {
      const { out } = options
      if (out !== undefined && options.watch)
        finish(await convertAndWatch(names, { ...options, out }, surroundings))
      else if (out !== undefined) finish(await convertToDirectory(names, { ...options, out }, surroundings))
      else {
        for (const name of needOut)
          if (options[name])
            command.error(`error: option '--${kebab(name)}' needs '--out <dir>', a directory of records`)
        finish(await convertToStandardOutput(names, options, surroundings))
      }
    })
}

/** Options that mean nothing without a directory of records. */
const needOut = ['text', 'force', 'retryFailed', 'prune', 'watch'] as const

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
}
