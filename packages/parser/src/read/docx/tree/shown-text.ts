import { UnreadableInputError } from '../../../errors.js'
import type { ReadResult } from '../../read-result.js'
import { type Findings, whyNothing } from '../part/findings.js'

/** The result with the text of the headers and footers where the file has no other; throws where it has none at all. */
export function withShownText(read: ReadResult, findings: Findings): ReadResult {
  const { tree } = read
  if (tree.children.length > 0) return read
  const heads = tree.data?.runningHeads ?? []
  if (heads.length === 0)
    throw new UnreadableInputError('empty', `The Word file shows no text${whyNothing(findings)}.`)
  tree.children = heads.flatMap(({ children }) => children)
  const message = 'All text of the document stands in its headers and footers.'
  return { ...read, messages: [...read.messages, { rule: 'running-heads', severity: 'warning', message }] }
}
