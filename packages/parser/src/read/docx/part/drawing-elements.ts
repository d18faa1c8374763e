import { readDiagram } from './diagram.js'
import { unknownFacts } from './paragraph-facts.js'
import type { Handlers, PartState, Tag } from './part-state.js'
import { showText } from './show-text.js'

/** Objects of other programs that hold a picture of signs and no text. */
const formula = /^(?:Equation|MathType)/iu

/**
 * Reads what drawings and objects hold of the document's text: text boxes of both kinds, lettering, the words of a
 * diagram. A chart, an object of another program, a text in another format are taken down as not read.
 */
export function drawingElements(state: PartState): Handlers {
  const { part, reading, writer } = state
  const { findings, facts } = reading
  /** How deep inside text that is drawn in DrawingML itself and not in a box of Word's. */
  let drawn = 0

  const box = (paragraphs: readonly string[]) => {
    if (paragraphs.length === 0) return
    writer.openBox()
    for (const text of paragraphs) {
      writer.openParagraph(facts.length)
      facts.push(unknownFacts({ in: 'docx', part: part.name, paragraph: Math.max(0, state.count - 1) }))
      showText(state, text)
      writer.closeParagraph(false)
    }
    writer.closeBox()
  }
  const unread = (what: string) => ({
    open: () => {
      findings.unread.add(what)
    },
  })
  const diagram = (tag: Tag) => {
    const paragraphs = part.related(tag.attribute('dm') ?? '', ({ xml }) => readDiagram(xml)) ?? []
    if (paragraphs.length === 0) findings.unread.add('a diagram')
    box(paragraphs)
  }
  const picture = {
    open: () => {
      findings.pictures++
    },
  }

  return {
    txbxContent: { open: () => writer.openBox(), close: () => writer.closeBox() },
    ':txBody': {
      open: () => {
        drawn++
        writer.openBox()
      },
      close: () => {
        drawn--
        writer.closeBox()
      },
    },
    ':p': {
      open: () => {
        if (drawn === 0) return
        writer.openParagraph(facts.length)
        facts.push(unknownFacts({ in: 'docx', part: part.name, paragraph: Math.max(0, state.count - 1) }))
      },
      close: () => {
        if (drawn > 0) writer.closeParagraph(false)
      },
    },
    ':br': {
      open: () => {
        if (drawn > 0) writer.sign('br')
      },
    },
    ':t': {
      open: () => {
        if (drawn > 0 || state.formula > 0) state.textOf = 'run'
      },
      close: () => {
        state.textOf = null
      },
    },
    ':textpath': {
      open: (tag) => {
        const text = tag.attribute('string') ?? ''
        if (text.trim() !== '') box([text])
      },
    },
    ':relIds': { open: diagram },
    ':imagedata': picture,
    ':blip': picture,
    ':chart': unread('a chart'),
    altChunk: unread('a text in another format'),
    subDoc: unread('a subdocument'),
    ':OLEObject': {
      open: (tag) => {
        const program = tag.attribute('ProgID') ?? ''
        const what = formula.test(program) ? 'a formula kept as a picture' : 'an embedded object'
        findings.unread.add(
          `${what}${program === '' || formula.test(program) ? '' : ` (${program.slice(0, 40)})`}`,
        )
      },
    },
  }
}
