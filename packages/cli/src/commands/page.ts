import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { failureLine, writingFailure } from '../failure.js'
import { wholeFile } from '../output/whole-file.js'
import { readRecords } from '../records/read-records.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import type { Finish } from './exit-code.js'

/** The options of `rapporteur page`. */
export interface PageOptions {
  readonly out: string
  readonly ui?: 'en' | 'zh'
}

const help = `
The page shows the document on the left and its record on the right: point at a value and the
words that it was read from light up, and the other way round; what is odd is marked in the
margin. It is one file that opens without a server, fetches nothing and can be printed.

A RECORD is a document, or a record as JSON with its text beside it ("convert --text"); a
record alone is shown without its document.

Examples:
  $ rapporteur page letter.docx --out letter.html
  $ rapporteur page records/2017/33.json --out 33.html --ui en

Exit codes:
  0  the page was written
  1  the record could not be read, or the page not written
  2  wrong usage`

/** Adds `rapporteur page` to the program. */
export function addPage(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('page')
    .showHelpAfterError('"rapporteur page --help" says how it is used.')
    .summary('write a document and its record as a web page')
    .description('Writes one document beside its record as a web page in one file.')
    .argument('<record>', 'a document, a record as JSON, or - for a record on standard input')
    .requiredOption('-o, --out <file>', 'the file to write')
    .addOption(new Option('--ui <language>', 'language of the page itself').choices(['en', 'zh']))
    .addHelpText('after', help)
    .action(async (name: string, options: PageOptions) => {
      finish(await page(name, options, surroundings))
    })
}

async function page(name: string, options: PageOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, stderr } = surroundings
  for await (const reading of readRecords([name], surroundings)) {
    if ('failure' in reading) {
      await stderr.write(failureLine(reading.failure))
      return 1
    }
    const { readingPage } = await import('@rapporteur/page')
    const { record, text } = reading.loaded
    const html = readingPage({ record, text }, options.ui === undefined ? {} : { language: options.ui })
    try {
      const file = await wholeFile(resolve(cwd, options.out))
      await file.write(html)
      await file.finish()
      return 0
    } catch (error) {
      await stderr.write(failureLine(writingFailure(options.out, error)))
      return 1
    }
  }
  return 1
}
