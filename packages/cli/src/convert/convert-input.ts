import { createHash } from 'node:crypto'
import type { ParserPool } from '@rapporteur/batch'
import { documentFailure, writingFailure } from '../failure.js'
import { documentInput } from '../inputs/document-input.js'
import type { Input } from '../inputs/input.js'
import { loadInput } from '../inputs/load-input.js'
import type { Entry } from '../manifest/entry.js'
import { stampOf } from '../manifest/stamp.js'
import { isUnchanged } from '../manifest/unchanged.js'
import type { OutputPaths } from '../output/output-paths.js'
import { placeFiles } from '../output/place-files.js'
import { relativePath } from '../output/relative-path.js'
import { removeOutputs } from '../output/remove-outputs.js'
import { failedOutcome, type Outcome, readOutcome } from '../run/outcome.js'
import type { Surroundings } from '../surroundings.js'
import { keptOutcome, outputOf } from './entry-outcome.js'
import type { Workplace } from './workplace.js'

/** What all inputs of a run have in common. */
export interface Conversion {
  readonly pool: ParserPool
  readonly workplace: Workplace
  readonly surroundings: Pick<Surroundings, 'stdin'>
  /** What makes the records: the parser's version, and the options that they hang on. */
  readonly by: string
  /** The same with the limits, which a failure hangs on too. */
  readonly failedBy: string
  /** Whether to read what has not changed. */
  readonly force: boolean
  /** Whether to read what failed and has not changed. */
  readonly retryFailed: boolean
  /** All files that this run may write, by their absolute paths, with the input that each is of. */
  readonly owners: ReadonlyMap<string, string>
}

/** Converts one input, or finds that nothing is to be done for it. */
export async function convertInput(
  input: Input,
  paths: OutputPaths,
  index: number,
  conversion: Conversion,
): Promise<Outcome> {
  const { pool, surroundings, owners, by, failedBy } = conversion
  const { manifest, directory, temporary } = conversion.workplace
  const earlier = input.file === null ? null : manifest.get(input.relative)
  // Taken before the file is read: what changes while it is read shows as changed the next time.
  const stamp = input.file === null ? null : await stampOf(input.file).catch(() => null)
  const known =
    input.file === null || stamp === null
      ? null
      : { input: input.relative, file: relativePath(directory, input.file), stamp: stamp.text }
  if (earlier !== null && stamp !== null && known !== null && isWanted(earlier, paths, conversion)) {
    const sha256 = async () => sha256Of(await loadInput(input, surroundings))
    if (await isUnchanged(earlier, stamp, sha256, directory)) {
      if (earlier.stamp !== known.stamp || earlier.file !== known.file)
        await manifest.add({ ...earlier, ...known })
      return keptOutcome(earlier, input.path)
    }
  }

  const record = { temporary: `${temporary}/${index}.json`, path: paths.record }
  const text = paths.text === null ? null : { temporary: `${temporary}/${index}.txt`, path: paths.text }
  const reply = await pool.write(documentInput(input, surroundings), {
    record: record.temporary,
    text: text?.temporary ?? null,
  })
  if (reply.failure !== null) {
    const failure = documentFailure(input.path, reply.failure, paths.record)
    // Only what the document itself is to blame for stays so until it changes.
    if (reply.failure.stage === 'parsing' && known !== null) {
      await removeOutputs(
        earlier,
        directory,
        (file) => (owners.get(file) ?? input.relative) !== input.relative,
      )
      const { code, message } = failure
      const { sha256 } = reply.failure
      await manifest.add({ ...known, sha256, by: failedBy, output: null, failure: { code, message } })
    }
    return failedOutcome(failure)
  }
  const outcome = readOutcome(input.path, reply.summary, relativePath(directory, paths.record))
  try {
    await removeOutputs(earlier, directory, (file) => owners.has(file))
    await placeFiles(text === null ? [record] : [text, record])
    const { sha256 } = reply.summary.source
    const output = await outputOf(outcome, paths, directory)
    if (known !== null) await manifest.add({ ...known, sha256, by, output, failure: null })
    return outcome
  } catch (error) {
    return failedOutcome(writingFailure(paths.record, error))
  }
}

/** Whether what is known would be the outcome, should the input not have changed. */
function isWanted({ by, output, failure }: Entry, paths: OutputPaths, conversion: Conversion): boolean {
  if (conversion.force) return false
  if (failure !== null) return !conversion.retryFailed && by === conversion.failedBy
  const { directory } = conversion.workplace
  const text = paths.text === null ? undefined : relativePath(directory, paths.text)
  return (
    by === conversion.by &&
    output?.record.path === relativePath(directory, paths.record) &&
    output.text?.path === text
  )
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
