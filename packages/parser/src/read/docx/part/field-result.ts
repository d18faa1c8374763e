import { readEquation } from './equation.js'
import { fieldArguments, fieldName } from './field-code.js'
import type { FieldNumbers } from './field-numbers.js'
import type { Field } from './fields.js'
import { symbolOf } from './symbols.js'

/** What Word shows of a field whose result is not stored. */
export interface FieldResult {
  /** Escaped as XML; `''` where it shows nothing. */
  readonly text: string
  /** It shows something that only Word can work out. */
  readonly missing: boolean
}

/** Fields whose result is text of the document and cannot be worked out from the file alone. */
const stored = new Set(
  'REF DOCPROPERTY DOCVARIABLE MERGEFIELD INCLUDETEXT STYLEREF SEQ QUOTE TITLE SUBJECT AUTHOR KEYWORDS COMMENTS FILLIN DATE CREATEDATE SAVEDATE PRINTDATE TIME AUTOTEXT AUTOTEXTLIST LINK DDE DDEAUTO DATABASE IF COMPARE ='.split(
    ' ',
  ),
)

/** Works out what a field shows; `level` is the outline level of its paragraph. */
export function fieldResult({ code, form }: Field, numbers: FieldNumbers, level: number | null): FieldResult {
  const name = fieldName(code)
  const show = (text: string): FieldResult => ({ text: escaped(text), missing: false })
  if (name === 'FORMDROPDOWN') return { text: form?.entries[form.chosen ?? 0] ?? '', missing: false }
  if (name === 'FORMCHECKBOX') return show(form?.ticked ? '☒' : '☐')
  if (name.startsWith('AUTONUM')) {
    const { switches } = fieldArguments(code, 's')
    return show(numbers.ofParagraph(name, level, switches.has('e') ? '' : (switches.get('s') ?? null)))
  }
  if (name === 'LISTNUM') {
    const { plain, switches } = fieldArguments(code, 'ls')
    const start = switches.get('s')
    return show(
      numbers.ofList(
        plain[0] ?? 'NumberDefault',
        Number(switches.get('l')) || 1,
        start ? Number(start) || 1 : null,
      ),
    )
  }
  if (name === 'EQ') return show(readEquation(fieldBody(code)))
  if (name === 'SYMBOL') {
    const { plain, switches } = fieldArguments(code, 'fs')
    const char = Number(plain[0]).toString(16)
    return { text: symbolOf(switches.get('f') ?? 'Symbol', char), missing: false }
  }
  // the words behind the name of a macro or a bookmark are what is seen
  if (name === 'MACROBUTTON' || name === 'GOTOBUTTON')
    return show(/^\S+\s+(.*)$/su.exec(fieldBody(code))?.[1]?.trim() ?? '')
  if (name === 'HYPERLINK') return show(fieldArguments(code, 'lotmn').plain[0] ?? '')
  return { text: '', missing: stored.has(name) }
}

function fieldBody(code: string): string {
  return code.replace(/^\s*[A-Za-z]{1,20}\s*/u, '')
}

function escaped(text: string): string {
  return text.replace(/&(?!#?\w{1,8};)/gu, '&amp;').replaceAll('<', '&lt;')
}
