import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, parseExtraFields, type ZipFile } from 'yauzl'
import { UnreadableInputError } from '../errors.js'
import { LimitExceededError, type Limits } from '../limits.js'
import { decodeNames, type RawName, safePath } from './entry-names.js'

/** A file in a zip. */
export interface ZippedFile {
  /** Its path, safe below any folder. */
  readonly path: string
  /** Its size once unpacked, as the zip's directory has it. */
  readonly size: number
  /** Unpacks it; rejects with an UnreadableInputError where it is protected, damaged or over a limit. */
  readonly read: () => Promise<Uint8Array>
}

const mebibyte = 1024 * 1024
const isUtf8 = 0x0800
/** Extra field of Info-ZIP with the name in UTF-8 (PKWARE APPNOTE, 4.6.9), behind a version and a checksum. */
const unicodePath = 0x7075
const unicodePathHead = 5

/**
 * Opens a zip: its directory is read, nothing is unpacked.
 *
 * @throws {UnreadableInputError} `damaged`, or a LimitExceededError for more entries than allowed
 */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<ZippedFile[]> {
  const { zip, entries } = await readDirectory(bytes, limits)
  const names = decodeNames(entries.map(rawName))
  return entries.flatMap((entry, index) => {
    const path = safePath(names[index] as string)
    const isFolder = /[\\/]$/u.test(names[index] as string)
    return path === '' || isFolder
      ? []
      : [{ path, size: entry.uncompressedSize, read: () => unpack(zip, entry, limits) }]
  })
}

async function readDirectory(
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ zip: ZipFile; entries: readonly Entry[] }> {
  const entries: Entry[] = []
  try {
    const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const zip = await fromBufferPromise(packed, { decodeStrings: false, lazyEntries: true })
    if (zip.entryCount > limits.entries) throw tooMany(limits)
    for await (const entry of zip.eachEntry()) entries.push(entry)
    return { zip, entries }
  } catch (error) {
    if (error instanceof LimitExceededError) throw error
    throw damaged(error)
  }
}

function rawName({ fileNameRaw, extraFieldRaw, generalPurposeBitFlag }: Entry): RawName {
  const utf8 = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
  if ((generalPurposeBitFlag & isUtf8) !== 0) return { bytes: fileNameRaw, declared: utf8(fileNameRaw) }
  const field = parseExtraFields(extraFieldRaw).find(({ id }) => id === unicodePath)
  const declared =
    field && field.data.length > unicodePathHead ? utf8(field.data.subarray(unicodePathHead)) : null
  return { bytes: fileNameRaw, declared }
}

async function unpack(zip: ZipFile, entry: Entry, limits: Limits): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize } = entry
  if (entry.isEncrypted())
    throw new UnreadableInputError(
      'encrypted',
      'The entry of the archive is protected with a password. Unpack it with the password and name the file.',
    )
  if (!entry.canDecodeFileData())
    throw new UnreadableInputError(
      'unsupported-format',
      'The entry of the archive is packed in a way that is not read. Unpack it and name the file.',
    )
  if (uncompressedSize > limits.inputBytes)
    throw new LimitExceededError(
      'inputBytes',
      `The entry of the archive is larger than ${limits.inputBytes} bytes once unpacked. Raise the limit \`inputBytes\`.`,
    )
  if (uncompressedSize > mebibyte && uncompressedSize > compressedSize * limits.expansionRatio)
    throw new LimitExceededError(
      'expansionRatio',
      `The entry of the archive is more than ${limits.expansionRatio} times larger once unpacked, as in a file made to do harm. Raise the limit \`expansionRatio\`.`,
    )
  try {
    // yauzl breaks off where more comes out than the directory has said
    return await buffer(await zip.openReadStreamPromise(entry))
  } catch (error) {
    throw damaged(error)
  }
}

function damaged(cause: unknown): UnreadableInputError {
  return new UnreadableInputError(
    'damaged',
    'The archive is damaged or incomplete. Fetch it again, or unpack what can be unpacked and name the files.',
    { cause },
  )
}

function tooMany({ entries }: Limits): LimitExceededError {
  return new LimitExceededError(
    'entries',
    `The archive has more than ${entries} entries. Unpack it and name the folder, or raise the limit \`entries\`.`,
  )
}
