import type { ReadMessage } from '../../read-result.js'

/** What a Word file holds that its reader should know of. */
export interface Findings {
  trackedChanges: boolean
  /** Text is set as hidden. */
  hiddenText: boolean
  comments: boolean
  /** Text that asks to be written over still stands there. */
  placeholders: boolean
  /** Pictures, whose text cannot be read. */
  pictures: number
  /** Pieces that are kept in another form and were not read, in words. */
  readonly unread: Set<string>
}

/** The findings of a file of which nothing is read yet. */
export function noFindings(): Findings {
  return {
    trackedChanges: false,
    hiddenText: false,
    comments: false,
    placeholders: false,
    pictures: 0,
    unread: new Set(),
  }
}

/** The findings as messages; `shownHidden`: what is hidden was read, since nothing else stands in the file. */
export function toMessages(
  findings: Findings,
  damaged: ReadonlySet<string>,
  shownHidden: boolean,
): ReadMessage[] {
  const messages: ReadMessage[] = []
  const tell = (rule: string, severity: ReadMessage['severity'], message: string) =>
    messages.push({ rule, severity, message })
  if (damaged.size > 0)
    tell(
      'damaged-part',
      'warning',
      `A part of the Word file is damaged and was not read: ${[...damaged].join(', ')}. Numbers, notes or headings may be missing.`,
    )
  if (findings.trackedChanges)
    tell(
      'tracked-changes',
      'warning',
      'The document has tracked changes; it was read as if all of them were accepted.',
    )
  if (shownHidden)
    tell('hidden-text', 'warning', 'All text of the document is set as hidden; it was read all the same.')
  else if (findings.hiddenText)
    tell('hidden-text', 'info', 'The document holds text that is set as hidden, which was left out.')
  if (findings.comments) tell('comments', 'info', 'The document has comments, which were left out.')
  if (findings.placeholders)
    tell('placeholder', 'info', 'A field that is to be filled in still shows the text that asks for it.')
  if (findings.unread.size > 0)
    tell(
      'embedded-format',
      'warning',
      `The document holds ${[...findings.unread].join(', ')}, which was not read.`,
    )
  return messages
}

/** Why a file shows no text, to go on with the sentence that says so; `''` where nothing tells. */
export function whyNothing(findings: Findings): string {
  if (findings.pictures > 0)
    return ': it holds only pictures. Have the text in them recognized, and try again'
  if (findings.unread.size > 0) return `: it holds only ${[...findings.unread].join(', ')}, which is not read`
  if (findings.trackedChanges) return ': what it held is marked as deleted'
  return ''
}
