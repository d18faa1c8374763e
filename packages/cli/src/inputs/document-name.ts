import { basename, extname } from 'node:path'

/** The endings of documents. In a directory no other file is looked at; a file that is named is always tried. */
export const documentEndings: readonly string[] =
  '.txt .text .md .markdown .docx .docm .dotx .doc .dot .rtf .htm .html .mht .mhtml .pdf'.split(' ')

/** Whether a file of a directory counts as a document: by its ending, and not hidden or the lock that Word leaves (`~$…`). */
export function isDocumentName(path: string): boolean {
  return !isHiddenName(path) && hasDocumentEnding(basename(path))
}

/** Whether a file is hidden, or the lock that Word leaves. */
export function isHiddenName(path: string): boolean {
  return /^(?:\.|~\$)/u.test(basename(path))
}

/** The path without the ending of a document; any other ending belongs to the name. */
export function withoutDocumentEnding(path: string): string {
  return hasDocumentEnding(path) ? path.slice(0, -extname(path).length) : path
}

function hasDocumentEnding(path: string): boolean {
  return documentEndings.includes(extname(path).toLowerCase())
}
