import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ParserPool } from '@rapporteur/batch'
import { clearGone, conversionOf, convertAll, type DirectoryFlags } from '../convert/pass.js'
import { enterDirectory, type Workplace } from '../convert/workplace.js'
import { type Failure, readingFailure } from '../failure.js'
import { findInputs } from '../inputs/find-inputs.js'
import type { Input } from '../inputs/input.js'
import { stampOf } from '../manifest/stamp.js'
import { outputPaths } from '../output/output-paths.js'
import { failedOutcome, type Outcome } from '../run/outcome.js'
import { Run } from '../run/run.js'
import { startRun } from '../run/start-run.js'
import { tellFailures } from '../run/tell.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { printable } from '../terminal/printable.js'
import { type Changes, watchFolders } from './changes.js'

/** Milliseconds that a file must have lain still: what was changed later may still be written. */
const settling = 2000

/** Converts what is in folders, and then what arrives in them, until the user ends it. */
export async function convertAndWatch(
  names: readonly string[],
  flags: DirectoryFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stderr, cwd } = surroundings
  const unwatchable = await noFolders(names, cwd)
  if (unwatchable.length > 0) {
    await tellFailures(unwatchable, stderr)
    return 1
  }
  const directory = resolve(cwd, flags.out)
  const workplace = await enterDirectory(flags.out, directory)
  if ('code' in workplace) {
    await tellFailures([workplace], stderr)
    return 1
  }
  const pool = surroundings.openPool(flags)
  const run = await startRun(flags, surroundings, () => pool.inHand)
  let changes: Changes | Failure | null = null
  try {
    changes = await watched(names, cwd, directory)
    const failure = run instanceof Run ? changes : run
    if (!(run instanceof Run) || 'code' in changes) {
      await tellFailures('code' in failure ? [failure] : [], stderr)
      return 1
    }
    const watch = { names, flags, surroundings, pool, workplace, run, told: new Set<string>() }
    while (!run.stopped) {
      const isWaiting = await pass(watch)
      if (!isWaiting) await Promise.race([changes.next(), run.whenStopped])
      await Promise.race([pause(settling), run.whenStopped])
    }
    return await run.end()
  } catch (error) {
    if (run instanceof Run) await run.abandon()
    throw error
  } finally {
    if (changes !== null && 'stop' in changes) await changes.stop()
    pool.destroy()
    await workplace.leave()
  }
}

interface Watch {
  readonly names: readonly string[]
  readonly flags: DirectoryFlags
  readonly surroundings: Surroundings
  readonly pool: ParserPool
  readonly workplace: Workplace
  readonly run: Run
  /** Failures that were told: each pass would find them again. */
  readonly told: Set<string>
}

/** Converts what is new; true where some files may still be written. */
async function pass({ names, flags, surroundings, pool, workplace, run, told }: Watch): Promise<boolean> {
  const { directory, manifest } = workplace
  const tell = async (outcome: Outcome) => {
    if (!outcome.isNew) return
    const key = outcome.failure === null ? null : JSON.stringify(outcome.failure)
    if (key !== null && told.has(key)) return
    if (key !== null) told.add(key)
    run.expect(1)
    await run.tell(outcome)
    if (outcome.record !== null)
      await run.say(`${printable(outcome.path)}: ${outcome.status} ${printable(outcome.record)}\n`)
  }
  const { inputs, failures } = await findInputs(names, surroundings.cwd, directory)
  const { paths, failures: conflicts } = outputPaths(inputs, directory, flags.text === true)
  for (const failure of [...failures, ...conflicts])
    if (failure.code !== 'no-documents') await tell(failedOutcome(failure))
  if (conflicts.length > 0) return false

  const still = await Promise.all(inputs.map(isStill))
  const settled = <Item>(items: readonly Item[]) => items.filter((_, index) => still[index])
  const conversion = conversionOf(flags, inputs, paths, { pool, workplace, surroundings })
  for await (const outcome of convertAll(settled(inputs), settled(paths), conversion, run))
    await tell(outcome)
  if (flags.prune && failures.length === 0 && !run.stopped) await clearGone(inputs, true, conversion)
  await manifest.save()
  return still.includes(false)
}

/** Whether a file has lain still; one that cannot be looked at is left to be read, which tells why. */
async function isStill({ file }: Input): Promise<boolean> {
  const stamp = file === null ? null : await stampOf(file).catch(() => null)
  return stamp === null || Math.abs(Date.now() - stamp.changed) > settling
}

async function noFolders(names: readonly string[], cwd: string): Promise<Failure[]> {
  const found = await Promise.all(
    names.map(async (path) => {
      try {
        return (await stat(resolve(cwd, path))).isDirectory() ? null : notFolder(path)
      } catch (error) {
        return readingFailure(path, error)
      }
    }),
  )
  return found.filter((failure) => failure !== null)
}

function notFolder(path: string): Failure {
  return {
    path,
    code: 'no-directory',
    message: 'It is no directory, and --watch waits for what arrives in one.',
  }
}

async function watched(names: readonly string[], cwd: string, directory: string): Promise<Changes | Failure> {
  try {
    return await watchFolders(
      names.map((name) => resolve(cwd, name)),
      directory,
    )
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      path: names.join(', '),
      code: 'not-watched',
      message: `It cannot be watched (${message}). Set CHOKIDAR_USEPOLLING=1 to have it looked through instead.`,
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
