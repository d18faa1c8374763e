/**
 * Measures how well documents are read: `pnpm evaluate --help`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatBaseline } from './baseline.js'
import { type LoadedFolder, loadFolder } from './load.js'
import { withTable } from './readme-table.js'
import { reportLines } from './report.js'
import { authoredFolder, baselineFile, evaluateAll, measureSets, readmeFile } from './sets.js'
import { summarize } from './summary.js'
import { toJson } from './to-json.js'

const help = `Usage: pnpm evaluate [DIR] [--json]
       pnpm evaluate --update

Reads the documents of a folder that have a record beside them (NAME.record.json) and prints
how much of it was read right. A record may be partial: only the fields it has are scored.
docs/evaluation.md says how each field is compared.

  DIR        the folder; the project's own documents where none is given
  --json     everything as JSON
  --update   measure the project's own documents anew, and write the baseline that the
             tests hold and the table in the README

Exit codes:
  0  measured, whatever the figures
  1  a record could not be used, or there was nothing to measure
  2  wrong usage`

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${help}`)
    return 2
  }
  if (options.help) console.log(help)
  else if (options.update) await update()
  else return measure(options.folder, options.json)
  return 0
}

interface Options {
  readonly folder: string
  readonly json: boolean
  readonly update: boolean
  readonly help: boolean
}

function readOptions(args: string[]): Options | string {
  try {
    const flag = { type: 'boolean', default: false } as const
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: { json: flag, update: flag, help: flag },
      allowPositionals: true,
    })
    const [folder, ...more] = positionals
    if (more.length > 0) return 'Only one folder can be named.'
    if (values.update && (folder !== undefined || values.json))
      return '--update measures the project’s own documents: it takes no folder and no --json.'
    return {
      ...values,
      folder: folder === undefined ? authoredFolder : resolve(process.env.INIT_CWD ?? '', folder),
    }
  } catch (error) {
    return (error as Error).message
  }
}

async function measure(folder: string, json: boolean): Promise<number> {
  let loaded: LoadedFolder
  try {
    loaded = await loadFolder(folder)
  } catch (error) {
    console.error(`${folder}: the folder cannot be read (${(error as Error).message}). Check its name.`)
    return 1
  }
  const { specimens, problems, unrecorded } = loaded
  for (const { name, message } of problems) console.error(`${name}: ${message}`)
  if (specimens.length === 0) {
    console.error(
      `${folder}: no document has a record that can be used beside it. Write NAME.record.json for one.`,
    )
    return 1
  }
  const summary = summarize(await evaluateAll(specimens))
  if (json) console.log(JSON.stringify(toJson(summary), null, 2))
  else console.log(reportLines(summary).join('\n'))
  if (unrecorded > 0) console.error(`\nFiles without a record, left out: ${unrecorded}`)
  return problems.length > 0 ? 1 : 0
}

async function update(): Promise<void> {
  const reached = await measureSets()
  await writeFile(baselineFile, formatBaseline(reached))
  await writeFile(readmeFile, withTable(await readFile(readmeFile, 'utf8'), reached))
  console.log('Wrote the baseline and the table in the README. Look at what changed: git diff')
}
