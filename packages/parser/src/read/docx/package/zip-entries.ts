import { inflateRawSync } from 'node:zlib'
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { UnreadableInputError } from '../../../errors.js'
import { LimitExceededError, type Limits } from '../../../limits.js'
import { entryKey, type PackageEntries } from './entries.js'

const mebibyte = 1024 * 1024

interface ZipEntry extends UnzipFileInfo {
  /** Where its own header begins; null where the directory gives that in 64 bits. */
  readonly header: number | null
}

/**
 * The entries of a zip package. Only its directory is read at first; an entry is unpacked when it is asked for,
 * after its size was looked at. Throws an UnreadableInputError for a directory that cannot be followed.
 */
export function zipEntries(bytes: Uint8Array, limits: Limits): PackageEntries {
  const { zip, directory } = openZip(bytes)
  const entries = readDirectory(zip, directory, limits)
  let expanded = 0
  return {
    find: (name) => entries.get(entryKey(name))?.name.replaceAll('\\', '/') ?? null,
    read: (name) => {
      const entry = entries.get(entryKey(name))
      if (!entry) return null
      expanded += entry.originalSize
      refuseLarge(entry, expanded, limits)
      return inflate(zip, entry)
    },
  }
}

function readDirectory(zip: Uint8Array, directory: number, limits: Limits): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  const view = viewOf(zip)
  let count = 0
  /** Where the entry stands in the directory, which fflate goes through in order. */
  let at = directory
  try {
    unzipSync(zip, {
      filter: (entry) => {
        if (++count > limits.entries)
          throw new LimitExceededError(
            'entries',
            `The Word file has more than ${limits.entries} entries. Save it again in Word, or raise the limit \`entries\`.`,
          )
        const header = at < in64Bits ? view.getUint32(at + 42, true) : in64Bits
        entries.set(entryKey(entry.name), { ...entry, header: header < in64Bits ? header : null })
        if (at < in64Bits)
          at +=
            46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
        return false
      },
    })
  } catch (error) {
    if (error instanceof LimitExceededError) throw error
    throw damaged(error)
  }
  return entries
}

function refuseLarge({ size, originalSize }: UnzipFileInfo, expanded: number, limits: Limits): void {
  if (expanded > limits.expandedBytes)
    throw new LimitExceededError(
      'expandedBytes',
      `The Word file is larger than ${limits.expandedBytes} bytes once unpacked. Split it, or raise the limit \`expandedBytes\`.`,
    )
  if (originalSize > mebibyte && originalSize > size * limits.expansionRatio)
    throw new LimitExceededError(
      'expansionRatio',
      `A part of the Word file is more than ${limits.expansionRatio} times larger once unpacked, as in a file made to do harm. Save it again in Word, or raise the limit \`expansionRatio\`.`,
    )
}

/** The content of an entry, which must have the length that the directory gives it: never more is unpacked. */
function inflate(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  let content: Uint8Array | undefined
  try {
    content =
      entry.header === null || entry.compression !== deflated
        ? unzipSync(zip, { filter: ({ name }) => name === entry.name })[entry.name]
        : inflateAt(zip, entry.header, entry)
  } catch (error) {
    throw damaged(error)
  }
  if (content?.length !== entry.originalSize) throw damaged()
  return content
}

const deflated = 8

/** Unpacks with zlib, which is several times faster than fflate and reads no other entry of that name. */
function inflateAt(zip: Uint8Array, header: number, { size, originalSize }: ZipEntry): Uint8Array {
  const view = viewOf(zip)
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return inflateRawSync(zip.subarray(from, from + size), { maxOutputLength: Math.max(1, originalSize) })
}

/** What a place or size is written as where 32 bits do not hold it. */
const in64Bits = 0xffffffff

/**
 * Finds where the directory begins, and leaves out what stands before the package's first byte, as a mail gateway or a
 * download left it.
 */
function openZip(bytes: Uint8Array): { zip: Uint8Array; directory: number } {
  const view = viewOf(bytes)
  for (let end = bytes.length - 22; end >= 0 && end > bytes.length - 65_558; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue
    const directory = view.getUint32(end + 16, true)
    // where the directory begins, against where it says it does
    const foreword = end - view.getUint32(end + 12, true) - directory
    return { zip: foreword > 0 ? bytes.subarray(foreword) : bytes, directory }
  }
  return { zip: bytes, directory: in64Bits }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

function damaged(cause?: unknown): UnreadableInputError {
  return new UnreadableInputError(
    'damaged',
    'The Word file is damaged or incomplete. Fetch it again, or open it in Word and save it again.',
    { cause },
  )
}
