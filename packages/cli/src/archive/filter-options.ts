import type { Filters } from '@rapporteur/archive'
import { allReferenceSeries, decisionActions, documentKinds } from '@rapporteur/schema'
import { type Command, Option } from 'commander'
import { yearMonthOrDay } from '../commands/day.js'

/** Adds the options that say what a document must be or hold; their values are `Filters`. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(new Option('--kind <kind>', 'kind of document').choices(documentKinds))
    .option('--language <code>', 'language of most of the text: zh, en, …')
    .addOption(new Option('--series <series>', 'series of the document').choices(allReferenceSeries))
    .option('--group <group>', 'group whose document or meeting it is: SG17, TSAG')
    .option('--body <body>', 'body that decides in it: TSAG, SG13')
    .addOption(new Option('--action <action>', 'what is decided in it').choices(decisionActions))
    .option('--since <date>', 'dated from then on (YYYY, YYYY-MM or YYYY-MM-DD)', yearMonthOrDay)
    .option('--until <date>', 'dated until then', yearMonthOrDay)
}

/** The filters among the options of a command. */
export function filtersOf(options: Filters): Filters {
  const { kind, language, series, group, body, action, since, until } = options
  const given = { kind, language, series, group, body, action, since, until }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
