import { isOn, numberOf } from '../styles.js'
import { fieldArguments, fieldName } from './field-code.js'
import { fieldResult } from './field-result.js'
import type { Handlers, PartState } from './part-state.js'
import { showText } from './show-text.js'

/**
 * Reads fields: what they show, never their code. A field that Word shows without storing a result (a number that
 * it counts, a choice from a list, an enclosed sign) is worked out.
 */
export function fieldElements(state: PartState): Handlers {
  const { fields, reading, writer, paragraphs } = state

  const separate = () => {
    const field = fields.separate()
    if (!field || fields.hides()) return
    const address = linkAddress(field.code)
    if (address === null) return
    field.linked = true
    writer.openLink(address)
  }
  const end = () => {
    const field = fields.end()
    if (!field) return
    if (field.linked) writer.closeLink()
    if (field.shown || fields.hides()) return
    const facts = paragraphs.at(-1)?.facts
    const result = fieldResult(field, reading.fieldNumbers, facts ? levelOf(facts) : null)
    if (result.text !== '') showText(state, result.text)
    if (result.missing) reading.findings.unread.add(`a field without a result (${fieldName(field.code)})`)
  }
  /** The outline level of the paragraph, which numbers of fields count by. */
  const levelOf = ({ styleId, outlineLevel }: { styleId: string | null; outlineLevel: number | null }) =>
    outlineLevel ?? reading.styles.ofParagraph(styleId).outlineLevel

  const form = () => {
    const field = fields.innermost()
    if (!field) return null
    field.form ??= { entries: [], chosen: null, ticked: null }
    return field.form
  }
  let inCheckBox = false
  return {
    fldChar: {
      open: (tag) => {
        const type = tag.attribute('fldCharType')
        if (type === 'begin') fields.begin()
        else if (type === 'separate') separate()
        else if (type === 'end') end()
      },
    },
    fldSimple: {
      open: (tag) => {
        fields.begin()
        fields.code(tag.attribute('instr') ?? '')
        separate()
      },
      close: end,
    },
    instrText: {
      open: () => {
        state.textOf = 'code'
      },
      close: () => {
        state.textOf = null
      },
    },
    listEntry: { open: (tag) => form()?.entries.push(tag.attribute('val') ?? '') },
    checkBox: {
      open: () => {
        inCheckBox = true
      },
      close: () => {
        inCheckBox = false
      },
    },
    default: {
      open: (tag) => {
        const found = form()
        if (!found) return
        if (inCheckBox) found.ticked ??= isOn(tag.attribute('val'))
        else found.chosen ??= numberOf(tag.attribute('val'))
      },
    },
    checked: {
      open: (tag) => {
        const found = form()
        if (found && inCheckBox) found.ticked = isOn(tag.attribute('val'))
      },
    },
    result: {
      open: (tag) => {
        const found = form()
        if (found) found.chosen = numberOf(tag.attribute('val'))
      },
    },
  }
}

/** Where a HYPERLINK field leads, `#name` for a place in the document; null for any other field. */
export function linkAddress(code: string): string | null {
  if (fieldName(code) !== 'HYPERLINK') return null
  const { plain, switches } = fieldArguments(code, 'lotmn')
  const anchor = switches.get('l')
  return `${plain[0] ?? ''}${anchor ? `#${anchor}` : ''}`
}
