import { UnreadableInputError } from '../../errors.js'
import type { CompoundFile } from './compound-file.js'

/** Streams that show which program wrote a compound file that is no Word file. */
const others: readonly (readonly [stream: string, what: string])[] = [
  ['Workbook', 'an Excel workbook'],
  ['Book', 'an Excel workbook'],
  ['PowerPoint Document', 'a PowerPoint presentation'],
  ['VisioDocument', 'a Visio drawing'],
  ['__properties_version1.0', 'an Outlook message'],
  ['Contents', 'a Publisher or Works file'],
]

/** The stream that holds a newer file, behind a password. */
export const encryptedStream = 'EncryptedPackage'

/** The file needs a password. */
export function encrypted(): UnreadableInputError {
  return new UnreadableInputError(
    'encrypted',
    'The Word file is protected with a password. Save it without the password and try again.',
  )
}

/** Says why a compound file is not read: it is protected, or it is no Word file. */
export function refuseOtherFiles({ has }: CompoundFile): UnreadableInputError {
  if (has(encryptedStream)) return encrypted()
  const what = others.find(([stream]) => has(stream))?.[1] ?? 'a file of another program'
  return new UnreadableInputError(
    'not-a-word-file',
    `The file is no Word document: it is ${what}. Save its text as a Word file and try again.`,
  )
}
