import type { Command } from 'commander'
import type { PoolFlags } from '../options/pool.js'
import { addPoolOptions } from '../options/pool.js'
import { pipe } from '../pipe/pipe.js'
import type { Surroundings } from '../surroundings.js'
import type { Finish } from './exit-code.js'

const help = `
Each line of standard input names a document:
  letters/33.docx                                 its path
  {"name":"33.docx","path":"/archive/33.docx"}    its path, and the name for its record
  {"name":"33.docx","bytes":"UEsDBBQ…"}           its bytes in base64

Each gives one line on standard output, in the same order, as soon as it is there:
  {"name":"33.docx","record":{…},"failure":null}
  {"name":"33.docx","record":null,"failure":{"code":"damaged","message":"…"}}

A line that is no such thing, and a document that cannot be read, hangs or eats memory, is
a failure and never ends the command. So it runs as it is under Spark's pipe(), Hadoop
Streaming, GNU parallel and xargs; docs/scale.md shows each.

Examples:
  $ find /archive -name '*.docx' | rapporteur pipe > records.ndjson
  $ echo '{"name":"a.txt","bytes":"R2VuZXZhLCA1IE1hcmNoIDIwMTk="}' | rapporteur pipe

Exit codes:
  0  all lines were answered
  1  the answers could not be written
  2  wrong usage`

/** Adds `rapporteur pipe` to the program. */
export function addPipe(program: Command, surroundings: Surroundings, finish: Finish): void {
  addPoolOptions(program.command('pipe'))
    .showHelpAfterError('"rapporteur pipe --help" says how it is used.')
    .summary('read a document for each line of standard input, for engines')
    .description('A filter: a line in, a line out.')
    .addHelpText('after', help)
    .action(async (flags: PoolFlags) => {
      finish(await pipe(flags, surroundings))
    })
}
