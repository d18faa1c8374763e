import { UnreadableInputError } from '../errors.js'
import { defaultLimits, LimitExceededError, type Limits } from '../limits.js'
import { openZip, type ZippedFile } from './open-zip.js'

/** A file in an archive. */
export interface ArchivedFile {
  /** Its path in the archive, safe to write below any folder, and no other's; in an archive inside, `inner.zip!/path`. */
  readonly name: string
  /** Unpacks it; rejects with an `UnreadableInputError` where it is protected, damaged or over a limit. */
  readonly bytes: () => Promise<Uint8Array>
}

/**
 * Goes through the files of a zip archive, and of the archives in it, in the order of their names; folders and what
 * operating systems hide are left out. Each is unpacked when its bytes are asked for, so an archive of any length is
 * read in the memory of one document and of the archives round it.
 *
 * ```ts
 * for await (const { name, bytes } of readArchive(zip)) console.log(name, (await parse(await bytes(), { name })).record.id)
 * ```
 *
 * @param limits `inputBytes` and `expansionRatio` hold for each file, `entries` and `expandedBytes` for the archive
 * and all archives in it, `nesting` for how deep those stand.
 * @throws {UnreadableInputError} `not-an-archive` for a Word file and anything that is no zip, `damaged`, or a
 * `LimitExceededError`; what is wrong with one file is told when its bytes are asked for.
 */
export async function* readArchive(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): AsyncGenerator<ArchivedFile, void, undefined> {
  if (!isZip(bytes)) throw notArchive('The file is no zip archive.')
  const all = { ...defaultLimits, ...limits }
  const files = await openZip(bytes, all)
  if (isPackage(files)) throw notArchive('The file is a document and no archive.')
  yield* filesOf(files, '', 1, { entries: files.length, bytes: 0 }, all)
}

/** What all archives inside have held so far. */
interface Sum {
  entries: number
  bytes: number
}

async function* filesOf(
  files: readonly ZippedFile[],
  around: string,
  depth: number,
  sum: Sum,
  limits: Limits,
): AsyncGenerator<ArchivedFile, void, undefined> {
  const names = new Set<string>()
  const sorted = files
    .filter(({ path }) => !isHidden(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
  for (const { path, size, read } of sorted) {
    const name = `${around}${uniqueName(path, names)}`
    if (!/\.zip$/iu.test(path)) yield { name, bytes: read }
    else {
      let inner: readonly ZippedFile[]
      try {
        sum.bytes += size
        const content = await readInside(read, depth, sum, limits)
        inner = await openZip(content, limits)
        sum.entries += inner.length
        if (sum.entries > limits.entries) throw tooMuch('entries', limits)
      } catch (error) {
        if (!(error instanceof UnreadableInputError)) throw error
        // the others are read all the same
        yield { name, bytes: () => Promise.reject(error) }
        continue
      }
      if (isPackage(inner)) yield { name, bytes: read }
      else yield* filesOf(inner, `${name}!/`, depth + 1, sum, limits)
    }
  }
}

async function readInside(
  read: () => Promise<Uint8Array>,
  depth: number,
  sum: Sum,
  limits: Limits,
): Promise<Uint8Array> {
  if (depth >= limits.nesting) throw tooMuch('nesting', limits)
  if (sum.bytes > limits.expandedBytes) throw tooMuch('expandedBytes', limits)
  return read()
}

function tooMuch(limit: 'entries' | 'expandedBytes' | 'nesting', limits: Limits): LimitExceededError {
  const what = {
    entries: `hold more than ${limits.entries} entries`,
    expandedBytes: `are larger than ${limits.expandedBytes} bytes once unpacked`,
    nesting: `stand more than ${limits.nesting} deep in one another`,
  }
  return new LimitExceededError(
    limit,
    `The archives in the archive ${what[limit]}. Unpack it and name the folder, or raise the limit \`${limit}\`.`,
  )
}

/** Whether the bytes are a zip that holds files of any kind and is no document itself. */
export async function isArchive(bytes: Uint8Array): Promise<boolean> {
  if (!isZip(bytes)) return false
  const files = await openZip(bytes, defaultLimits).catch(() => null)
  return files !== null && !isPackage(files)
}

/** A zip by the signature of its first entry, or of its end where it is empty. */
function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

/** Tells a document that is kept in a zip (Word, Excel, OpenDocument …) from an archive. */
function isPackage(files: readonly ZippedFile[]): boolean {
  return files.some(({ path }) =>
    /^(?:\[Content_Types\]\.xml|mimetype|(?:word|xl|ppt)\/.*\.xml)$/iu.test(path),
  )
}

/** What operating systems and Word leave beside the files. */
function isHidden(path: string): boolean {
  return path.split('/').some((step) => step.startsWith('.') || step.startsWith('~$') || step === '__MACOSX')
}

/** The path, or one like it that no other file of the archive has. */
function uniqueName(path: string, names: Set<string>): string {
  let name = path
  for (let count = 2; names.has(name.toLowerCase()); count++)
    name = path.replace(/(\.[^./]{1,12})?$/u, (ending) => ` (${count})${ending}`)
  names.add(name.toLowerCase())
  return name
}

function notArchive(what: string): UnreadableInputError {
  return new UnreadableInputError('not-an-archive', `${what} Give its bytes to \`parse\`.`)
}
