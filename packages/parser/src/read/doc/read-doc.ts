import { UnreadableInputError } from '../../errors.js'
import { LimitExceededError, type Limits } from '../../limits.js'
import type { ReadResult } from '../read-result.js'
import { openCompoundFile } from './compound-file.js'
import { readFileInformation, word97 } from './file-information.js'
import { readOldText } from './old-text.js'
import { readFile } from './read-file.js'
import { encrypted, encryptedStream, refuseOtherFiles } from './refuse-other-files.js'
import { readSummary, summaryStream } from './summary.js'

/**
 * Reads a Word file of the versions 97 to 2003 (.doc, .dot), after [MS-DOC]: text, tables, automatic numbers,
 * headings, bookmarks, links, notes and text boxes; what is deleted or hidden is left out. Of a file of Word 6 or
 * 95 the text is read.
 *
 * @throws {UnreadableInputError} `damaged`, `encrypted`, `legacy-word` or `not-a-word-file`
 * @throws {LimitExceededError} `textLength` or `nesting`
 */
export function readDoc(bytes: Uint8Array, limits: Limits): ReadResult {
  try {
    const file = openCompoundFile(bytes)
    const stream = file.stream('WordDocument')
    if (!stream) throw refuseOtherFiles(file)
    const information = readFileInformation(stream)
    if (information.encrypted) throw encrypted()
    if (information.lengths.main > limits.textLength) throw tooLong(limits)
    return information.version < word97
      ? readOldText(stream, information, readSummary(file.stream(summaryStream)))
      : readFile(file, information, stream, limits)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    if (namesEncryption(bytes)) throw encrypted()
    throw new UnreadableInputError(
      'damaged',
      'The Word file is damaged or incomplete. Fetch it again, or open it in Word and save it again.',
      { cause: error },
    )
  }
}

/** Whether the directory of a file whose chains cannot be followed names the stream that a password hides the file in. */
function namesEncryption(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedStream, 'utf16le')
}

function tooLong({ textLength }: Limits): LimitExceededError {
  return new LimitExceededError(
    'textLength',
    `The document is longer than ${textLength} characters. Split it, or raise the limit \`textLength\`.`,
  )
}
