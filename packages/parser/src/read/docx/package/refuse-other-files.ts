import { UnreadableInputError } from '../../../errors.js'

/** Throws where the bytes are no zip package and no flat file of XML, and says what they are. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UnreadableInputError('empty', 'The file is empty. Choose a file with content.')
  if ([0xd0, 0xcf, 0x11, 0xe0].some((byte, index) => bytes[index] !== byte)) return
  const stream = Buffer.from('EncryptedPackage', 'utf16le')
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream))
    throw new UnreadableInputError(
      'encrypted',
      'The Word file is protected with a password. Save it without the password and try again.',
    )
  throw new UnreadableInputError(
    'legacy-word',
    'The file has the old format of Word 97-2003 (.doc), which is not read. Save it as .docx and try again.',
  )
}

/** The file is something else than a Word document; `why` says what is missing. */
export function notWord(why: string): UnreadableInputError {
  return new UnreadableInputError(
    'not-a-word-file',
    `The file is no Word document (.docx): ${why}. Choose a .docx file.`,
  )
}
