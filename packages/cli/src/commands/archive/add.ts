import type { ArchiveEntry } from '@rapporteur/archive'
import type { Command } from 'commander'
import { useArchive } from '../../archive/use-archive.js'
import { failureLine } from '../../failure.js'
import { readRecords } from '../../records/read-records.js'
import type { ExitCode, Surroundings } from '../../surroundings.js'
import { printable } from '../../terminal/printable.js'
import type { Finish } from '../exit-code.js'

const help = `
A RECORD is a record as JSON (as "convert --out" writes it), a file with a record a line, a
directory of such files, a document, which is read first, or - for records on standard
input. "convert --text" writes the text beside each record; with it, all words of the
document are found and not only those of its outline.

Adding the same again changes nothing, and what has changed is replaced. Records are
written 500 at a time: when the command is stopped, run it again and it goes on.

Exit codes:
  0  every record is in the archive
  1  some could not be read, or the archive could not be written
  2  wrong usage`

/** Adds `rapporteur archive add` to the command. */
export function addArchiveAdd(archive: Command, surroundings: Surroundings, finish: Finish): void {
  archive
    .command('add')
    .summary('put records into an archive')
    .description('Puts records into an archive, which is made where it is not there.')
    .argument('<file>', 'the archive')
    .argument('<record...>', 'records, files of records, directories, documents, or - for standard input')
    .addHelpText('after', help)
    .action(async (file: string, names: string[]) => {
      finish(await add(file, names, surroundings))
    })
}

async function add(file: string, names: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stderr, stdout } = surroundings
  return useArchive(file, { create: true }, surroundings, async (archive) => {
    let failed = 0
    async function* entries(): AsyncGenerator<ArchiveEntry> {
      for await (const reading of readRecords(names, surroundings)) {
        if ('loaded' in reading) yield { record: reading.loaded.record, text: reading.loaded.text }
        else {
          failed++
          await stderr.write(failureLine(reading.failure))
        }
      }
    }
    const { added, replaced, unchanged } = await archive.add(entries())
    await stdout.write(
      `${printable(file)}: ${added} added, ${replaced} replaced, ${unchanged} unchanged; ${archive.size()} records in all\n`,
    )
    return failed > 0 ? 1 : 0
  })
}
