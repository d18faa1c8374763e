import { toJsonSchema } from '@rapporteur/schema'
import type { Command } from 'commander'
import type { ExitCode, Surroundings } from '../surroundings.js'
import type { Finish } from './exit-code.js'

const help = `
Examples:
  $ rapporteur schema > record.schema.json`

/** Adds `rapporteur schema` to the program. */
export function addSchema(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a record')
    .description('Prints the JSON Schema (draft 2020-12) that every record is valid against.')
    .addHelpText('after', help)
    .action(async () => {
      finish(await schema(surroundings))
    })
}

/** Prints the JSON Schema of a record. */
async function schema({ stdout }: Pick<Surroundings, 'stdout'>): Promise<ExitCode> {
  await stdout.write(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
  return 0
}
