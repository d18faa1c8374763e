import type { Command } from 'commander'
import type { Surroundings } from '../../surroundings.js'
import type { Finish } from '../exit-code.js'
import { addArchiveAdd } from './add.js'
import { addArchiveDeadlines } from './deadlines.js'
import { addArchiveSearch } from './search.js'

const help = `
An archive is one file that holds records, their texts and an index of all words. English
is found by the stem, Chinese by any two signs that stand together, paper numbers (TD 83R2,
TD083 Rev.2) in whichever form.

Examples:
  $ rapporteur archive add letters.db records
  $ rapporteur archive search letters.db '数字货币 焦点组'
  $ rapporteur archive search letters.db --body TSAG --action approve --since 2017
  $ rapporteur archive deadlines letters.db --from today`

/** Adds `rapporteur archive` with its own commands to the program. */
export function addArchive(program: Command, surroundings: Surroundings, finish: Finish): void {
  const archive = program
    .command('archive')
    .showHelpAfterError('"rapporteur archive --help" says how it is used.')
    .summary('keep records in one searchable file')
    .description('Keeps records in one file and finds in it what was said, decided and due.')
    .addHelpText('after', help)
  for (const add of [addArchiveAdd, addArchiveSearch, addArchiveDeadlines]) add(archive, surroundings, finish)
}
