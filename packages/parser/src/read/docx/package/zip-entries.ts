import { type UnzipFileInfo, unzipSync } from 'fflate'
import { UnreadableInputError } from '../../../errors.js'
import { LimitExceededError, type Limits } from '../../../limits.js'
import { entryKey, type PackageEntries } from './entries.js'

const mebibyte = 1024 * 1024

/**
 * The entries of a zip package. Only its directory is read at first; an entry is unpacked when it is asked for,
 * after its size was looked at. Throws an UnreadableInputError for a directory that cannot be followed.
 */
export function zipEntries(bytes: Uint8Array, limits: Limits): PackageEntries {
  const zip = withoutForeword(bytes)
  const entries = readDirectory(zip, limits)
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

function readDirectory(zip: Uint8Array, limits: Limits): Map<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>()
  let count = 0
  try {
    unzipSync(zip, {
      filter: (entry) => {
        if (++count > limits.entries)
          throw new LimitExceededError(
            'entries',
            `The Word file has more than ${limits.entries} entries. Save it again in Word, or raise the limit \`entries\`.`,
          )
        entries.set(entryKey(entry.name), entry)
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

function inflate(zip: Uint8Array, entry: UnzipFileInfo): Uint8Array {
  let content: Uint8Array | undefined
  try {
    content = unzipSync(zip, { filter: ({ name }) => name === entry.name })[entry.name]
  } catch (error) {
    throw damaged(error)
  }
  if (content?.length !== entry.originalSize) throw damaged()
  return content
}

/** The package without what stands before its first byte, as a mail gateway or a download left it. */
function withoutForeword(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let end = bytes.length - 22; end >= 0 && end > bytes.length - 65_558; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue
    // where the directory begins, against where it says it does
    const foreword = end - view.getUint32(end + 12, true) - view.getUint32(end + 16, true)
    return foreword > 0 ? bytes.subarray(foreword) : bytes
  }
  return bytes
}

function damaged(cause?: unknown): UnreadableInputError {
  return new UnreadableInputError(
    'damaged',
    'The Word file is damaged or incomplete. Fetch it again, or open it in Word and save it again.',
    { cause },
  )
}
