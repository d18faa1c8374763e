import { Command, CommanderError } from 'commander'
import { addArchive } from './commands/archive/archive.js'
import { addCheck } from './commands/check.js'
import { addConvert } from './commands/convert.js'
import { addExport } from './commands/export.js'
import { addPage } from './commands/page.js'
import { addPipe } from './commands/pipe.js'
import { addEnqueue } from './commands/queue/enqueue.js'
import { addQueueStatus } from './commands/queue/status.js'
import { addWorker } from './commands/queue/worker.js'
import { addSchema } from './commands/schema.js'
import { addServe } from './commands/serve.js'
import { addShow } from './commands/show.js'
import { failureLine, programFailure } from './failure.js'
import type { ExitCode, Surroundings } from './surroundings.js'
import { version } from './version.js'

const help = `
Examples:
  $ rapporteur convert letters --out records   one JSON file a document
  $ rapporteur convert letter.docx             one record as a line of JSON
  $ rapporteur show letter.docx                who, what, when, and the days left
  $ rapporteur check letters                   what is odd about the documents
  $ rapporteur export records --to ics         deadlines and meetings as a calendar
  $ rapporteur archive add letters.db records  everything searchable in one file
  $ rapporteur archive search letters.db 截止日期
  $ rapporteur serve letters.db                the archive in the browser

Documents are read from Word files (.docx, .doc, .rtf), web pages (HTML, MHTML), PDF,
plain text (as Apache Tika writes it, in UTF-8, UTF-16, GB18030 or Big5) and Markdown; the
content of a file tells its format, not its name. Nothing is sent anywhere, and nothing is
made up: what a document does not say is null or empty in its record.

Exit codes:
  0  all well
  1  some documents failed; one that fails never stops the others
  2  wrong usage

"rapporteur help <command>" says more about each command.`

/**
 * Runs the command.
 *
 * @param args the arguments behind the command's own name
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr } = surroundings
  let code: ExitCode = 0
  let out = ''
  let err = ''
  const program = new Command('rapporteur')
    .description('Reads ITU circulars, collective letters and meeting reports into JSON records.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', help)
    .showHelpAfterError('"rapporteur --help" says how it is used.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        out += text
      },
      writeErr: (text) => {
        err += text
      },
      getOutHelpWidth: () => 90,
      getErrHelpWidth: () => 90,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  const finish = (result: ExitCode) => {
    code = result
  }
  for (const add of [
    addConvert,
    addShow,
    addCheck,
    addExport,
    addArchive,
    addServe,
    addPage,
    addEnqueue,
    addWorker,
    addQueueStatus,
    addPipe,
    addSchema,
  ])
    add(program, surroundings, finish)

  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2
    else {
      code = 1
      err += failureLine(programFailure(error))
    }
  }
  await stdout.write(out)
  await stderr.write(err)
  return code
}
