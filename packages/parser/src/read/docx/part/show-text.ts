import { isRunBold } from './paragraph-facts.js'
import type { PartState } from './part-state.js'
import { fromSymbolFont } from './symbols.js'

/** Tells whether what stands at this place is seen: not set as hidden, and not in the code of a field. */
export function isShown(state: PartState): boolean {
  return !state.fields.hides() && (state.reading.showHidden || !isHidden(state))
}

function isHidden({ paragraphs, reading: { styles } }: PartState): boolean {
  const paragraph = paragraphs.at(-1)
  if (!paragraph) return false
  const { runHidden, runStyleId, facts } = paragraph
  return runHidden ?? (styles.ofRun(runStyleId).hidden || styles.ofParagraph(facts.styleId).hidden)
}

/** Writes text, entities not resolved, where it is seen, and takes down what it says of its paragraph. */
export function showText(state: PartState, text: string): void {
  if (text === '') return
  if (!isShown(state)) {
    if (!state.fields.hides() && /\S/u.test(text)) state.reading.findings.hiddenText = true
    return
  }
  const paragraph = state.paragraphs.at(-1)
  if (paragraph && /\S/u.test(text)) {
    const { facts } = paragraph
    state.fields.text(facts)
    if (!(facts.anyBold && facts.anyPlain)) {
      if (isRunBold(paragraph.runBold, paragraph.runStyleId, facts, state.reading.styles))
        facts.anyBold = true
      else facts.anyPlain = true
    }
  }
  const inLine = text.includes('\n') ? text.replace(/[\r\n]+/gu, ' ') : text
  state.writer.text(fromSymbolFont(inLine, paragraph?.runFonts ?? null))
}
