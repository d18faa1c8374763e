import type { Filters } from '@rapporteur/archive'
import { type Command, InvalidArgumentError } from 'commander'
import { datedDeadlineLines } from '../../archive/deadline-lines.js'
import { addFilterOptions, filtersOf } from '../../archive/filter-options.js'
import { useArchive } from '../../archive/use-archive.js'
import { countOption } from '../../options/numbers.js'
import type { ExitCode, Surroundings } from '../../surroundings.js'
import { coloursFor } from '../../terminal/colours.js'
import { pageWidth } from '../../terminal/width.js'
import { day } from '../day.js'
import type { Finish } from '../exit-code.js'

/** The options of `rapporteur archive deadlines`. */
export interface DeadlinesOptions extends Filters {
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly json?: boolean
}

const help = `
Examples:
  $ rapporteur archive deadlines letters.db --from today
  $ rapporteur archive deadlines letters.db --from 2024-01-01 --to 2024-12-31 --group SG17

Exit codes:
  0  deadlines were printed
  1  there were none, or the archive could not be read
  2  wrong usage`

/** Adds `rapporteur archive deadlines` to the command. */
export function addArchiveDeadlines(archive: Command, surroundings: Surroundings, finish: Finish): void {
  addFilterOptions(
    archive
      .command('deadlines')
      .summary('list deadlines of an archive in order')
      .description('Lists the deadlines of all documents of an archive in order of their days.')
      .argument('<file>', 'the archive'),
  )
    .option('--from <day>', 'first day (YYYY-MM-DD, or today)', dayOrToday)
    .option('--to <day>', 'last day (YYYY-MM-DD, or today)', dayOrToday)
    .option('--limit <n>', 'at most so many', countOption, 100)
    .option('--json', 'print a deadline a line, as JSON')
    .addHelpText('after', help)
    .action(async (file: string, options: DeadlinesOptions) => {
      finish(await deadlines(file, options, surroundings))
    })
}

async function deadlines(
  file: string,
  options: DeadlinesOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, env } = surroundings
  const today = surroundings.today()
  const dayOf = (text: string) => (text === 'today' ? today : text)
  return useArchive(file, { create: false }, surroundings, async (archive) => {
    const found = archive.deadlines({
      ...filtersOf(options),
      ...(options.from === undefined ? {} : { from: dayOf(options.from) }),
      ...(options.to === undefined ? {} : { to: dayOf(options.to) }),
      limit: options.limit,
    })
    const page = { width: pageWidth(stdout), colours: coloursFor(env, stdout), today }
    for (const deadline of found)
      await stdout.write(
        options.json ? `${JSON.stringify(deadline)}\n` : `${datedDeadlineLines(deadline, page).join('\n')}\n`,
      )
    if (found.length === 0) await surroundings.stderr.write('There are no deadlines.\n')
    return found.length === 0 ? 1 : 0
  })
}

function dayOrToday(text: string): string {
  if (text === 'today') return text
  try {
    return day(text)
  } catch {
    throw new InvalidArgumentError('Expected a day that the calendar has, as YYYY-MM-DD, or today.')
  }
}
