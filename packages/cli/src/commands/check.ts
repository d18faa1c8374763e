import type { Command } from 'commander'
import { findingLines } from '../check/finding-lines.js'
import { findings } from '../check/findings.js'
import { summary, type Tally } from '../check/summary.js'
import { failureLine } from '../failure.js'
import { findInputs } from '../inputs/find-inputs.js'
import { readDocument } from '../inputs/read-document.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { coloursFor } from '../terminal/colours.js'
import { printable } from '../terminal/printable.js'
import type { Finish } from './exit-code.js'

const help = `
Prints what is odd about the documents themselves and about how they could be read: a
deadline before the letter's own date, a weekday that does not match its date, a number
that is skipped, an annex that is missing. For each finding: where it is (line:column in a
text, the paragraph of a Word file, - for the whole document), how bad it is, what was
found and what was expected, and the rule. Documents with nothing odd are not listed.
Every rule has its page under docs/rules.

Examples:
  $ rapporteur check letter.docx
  $ rapporteur check letters 'reports/**/*.txt'
  $ rapporteur check - < letter.txt

Exit codes:
  0  every document could be read, whatever was found in it
  1  some documents failed, or there was nothing to check
  2  wrong usage`

/** Adds `rapporteur check` to the program. */
export function addCheck(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('check')
    .showHelpAfterError('"rapporteur check --help" says how it is used.')
    .summary('print only what is odd about documents')
    .description('Reads documents and prints only what is odd about them, like a linter.')
    .argument('<input...>', 'files, directories, patterns, or - for standard input')
    .addHelpText('after', help)
    .action(async (names: string[]) => {
      finish(await check(names, surroundings))
    })
}

/** Prints the findings of the documents that the names stand for, and a summary. */
async function check(names: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, env } = surroundings
  const colours = coloursFor(env, stdout)
  const { inputs, failures } = await findInputs(names, surroundings.cwd)
  for (const failure of failures) await stderr.write(failureLine(failure))

  const tally: Tally = { read: 0, failed: failures.length, error: 0, warning: 0, info: 0 }
  for (const input of inputs) {
    const { document, failure } = await readDocument(input, surroundings)
    if (failure !== null) {
      tally.failed++
      await stderr.write(failureLine(failure))
      continue
    }
    tally.read++
    const found = findings(document.record)
    for (const { severity } of found) tally[severity]++
    if (found.length > 0) {
      const lines = [colours.underline(printable(input.path)), ...findingLines(found, colours)]
      await stdout.write(`${lines.join('\n')}\n\n`)
    }
    if (stdout.closed) break
  }
  await stdout.write(`${summary(tally)}\n`)
  return tally.failed > 0 ? 1 : 0
}
