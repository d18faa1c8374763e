import { foldWidth } from '../../document/text.js'
import type { FrontMatterLabel } from '../../language/front-matter-words.js'
import { languages } from '../../language/index.js'
import type { Token, ValueToken } from '../letterhead/tokens.js'
import { paperNumber } from './paper-number.js'

/** The values of a front page under their labels; those without one under null. */
export type PageFields = Map<FrontMatterLabel | null, ValueToken[]>

/**
 * The values under each label. Between two labels all lines are the first one's; behind the last label of the
 * page only the rest of its cell, or outside tables one paragraph, for there the text begins.
 */
export function fieldsOf(tokens: readonly Token<FrontMatterLabel>[]): PageFields {
  const fields: PageFields = new Map()
  const lastLabel = tokens.findLastIndex((token) => 'label' in token)
  let label: FrontMatterLabel | null = null
  let first: ValueToken | null = null
  for (const [index, token] of tokens.entries()) {
    if ('label' in token) {
      label = token.label
      first = null
      if (!fields.has(label)) fields.set(label, [])
      continue
    }
    const row = first ?? token
    if (label !== null && !continues(label, token, row, index > lastLabel)) label = null
    first ??= token
    const values = fields.get(label)
    if (values) values.push(token)
    else fields.set(label, [token])
  }
  return fields
}

const oneLine: ReadonlySet<FrontMatterLabel> = new Set([
  'number',
  'studyPeriod',
  'questions',
  'purpose',
  'originalLanguage',
])

/** A value goes on with lines of its own cell, or with lines outside tables that another label follows. */
function continues(label: FrontMatterLabel, token: ValueToken, first: ValueToken, last: boolean): boolean {
  if (token === first) return true
  if (token.cell !== first.cell) return false
  return (
    token.cell !== null ||
    !(last || oneLine.has(label) || paperNumber(token.text) || namesLiaisonStatement(token.text))
  )
}

/** The line that says what the paper is, above the groups that it goes to. */
function namesLiaisonStatement(text: string): boolean {
  const line = foldWidth(text).trim()
  return languages.some(({ kinds }) => kinds.liaisonStatement.exec(line)?.[0].length === line.length)
}
