import type { Filters } from '@rapporteur/archive'
import type { Command } from 'commander'
import { addFilterOptions, filtersOf } from '../../archive/filter-options.js'
import { hitLines } from '../../archive/hit-lines.js'
import { useArchive } from '../../archive/use-archive.js'
import { countOption } from '../../options/numbers.js'
import type { ExitCode, Surroundings } from '../../surroundings.js'
import { coloursFor } from '../../terminal/colours.js'
import { pageWidth } from '../../terminal/width.js'
import type { Finish } from '../exit-code.js'

/** The options of `rapporteur archive search`. */
export interface SearchCommandOptions extends Filters {
  readonly limit: number
  readonly json?: boolean
}

const help = `
Finds the documents that hold every word of the query, those first that have it in their
title or name; without a query, all that pass the filters, newest first. What stands in
quotation marks is found as a phrase. Each document is shown with the paragraphs that
answer and where they stand in the source file; with --body or --action, with the decisions.

Examples:
  $ rapporteur archive search letters.db 'deadline contributions' --group SG17
  $ rapporteur archive search letters.db '"职责范围"' --kind circular
  $ rapporteur archive search letters.db 区块链 --body TSAG --action approve --since 2017

Exit codes:
  0  something was found
  1  nothing was found, or the archive could not be read
  2  wrong usage`

/** Adds `rapporteur archive search` to the command. */
export function addArchiveSearch(archive: Command, surroundings: Surroundings, finish: Finish): void {
  addFilterOptions(
    archive
      .command('search')
      .summary('find documents in an archive')
      .description('Finds documents in an archive, and where in them the answer stands.')
      .argument('<file>', 'the archive')
      .argument('[query]', 'words, and phrases in quotation marks', ''),
  )
    .option('--limit <n>', 'at most so many documents', countOption, 10)
    .option('--json', 'print a document a line, as JSON')
    .addHelpText('after', help)
    .action(async (file: string, query: string, options: SearchCommandOptions) => {
      finish(await search(file, query, options, surroundings))
    })
}

async function search(
  file: string,
  query: string,
  options: SearchCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, env } = surroundings
  return useArchive(file, { create: false }, surroundings, async (archive) => {
    const hits = archive.search(query, { ...filtersOf(options), limit: options.limit })
    const page = { width: pageWidth(stdout), colours: coloursFor(env, stdout) }
    for (const hit of hits)
      await stdout.write(options.json ? `${JSON.stringify(hit)}\n` : `${hitLines(hit, page).join('\n')}\n\n`)
    if (hits.length === 0) await surroundings.stderr.write('Nothing was found.\n')
    return hits.length === 0 ? 1 : 0
  })
}
