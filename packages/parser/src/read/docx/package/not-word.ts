import { UnreadableInputError } from '../../../errors.js'

/** The file is something else than a Word document; `why` says what is missing. */
export function notWord(why: string): UnreadableInputError {
  return new UnreadableInputError(
    'not-a-word-file',
    `The file is no Word document (.docx): ${why}. Choose a .docx file.`,
  )
}
