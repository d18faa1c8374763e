import type { Decision, DocumentRecord } from '@rapporteur/schema'
import { groupBy } from '../group.js'
import type { Colours } from '../terminal/colours.js'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'
import { columnWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { codeWords } from './codes.js'
import { count, heading } from './heading.js'
import type { Page } from './page.js'

/** A sentence with all that is decided in it. */
interface Sentence {
  readonly paragraph: string | null
  readonly section: string | null
  readonly text: string
  readonly decisions: Decision[]
}

/** The decisions by paragraph: who does what, and the sentence; sections as they change. */
export function decisions({ decisions }: DocumentRecord, page: Page): string[] {
  if (decisions.length === 0) return []
  const { colours, width } = page
  const sentences = sentencesOf(decisions)
  const label = columnWidth(
    sentences.map(({ paragraph }) => printable(paragraph ?? '')),
    10,
  )
  const lines = heading('Decisions', howMany(decisions), page)
  let section: string | null = null
  let paragraph: string | null = null
  for (const sentence of sentences) {
    if (sentence.section !== section) {
      section = sentence.section
      if (section !== null)
        lines.push('', ...wrap(printable(section), width - 2).map((line) => `  ${colours.underline(line)}`))
    }
    const number = sentence.paragraph === paragraph ? '' : printable(sentence.paragraph ?? '')
    paragraph = sentence.paragraph
    const room = width - label - (label === 0 ? 2 : 4)
    const beside = (text: string, style: (text: string) => string, first = false) =>
      label === 0
        ? columns([{ text, width: room, style }], 2)
        : columns(
            [
              { text: first ? number : '', width: label, style: colours.yellow },
              { text, width: room, style },
            ],
            2,
          )
    lines.push(
      ...beside(acts(sentence.decisions), actStyle(sentence.decisions, colours), true),
      ...beside(printable(sentence.text), (text) => text),
      ...notes(sentence.decisions).flatMap((note) => beside(printable(note), colours.dim)),
    )
  }
  return lines
}

function howMany(decisions: readonly Decision[]): string {
  const paragraphs = new Set(decisions.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph])))
    .size
  return `${decisions.length}${paragraphs === 0 ? '' : ` in ${count(paragraphs, 'paragraph')}`}`
}

function sentencesOf(decisions: readonly Decision[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const decision of decisions) {
    const { paragraph, section, text } = decision
    const last = sentences.at(-1)
    if (last?.paragraph === paragraph && last.text === text) last.decisions.push(decision)
    else sentences.push({ paragraph, section, text, decisions: [decision] })
  }
  return sentences
}

/** Who does what: `TSAG: agree, instruct`. */
function acts(decisions: readonly Decision[]): string {
  const byBody = groupBy(decisions, ({ body }) => (body === null ? '' : printable(body)))
  return [...byBody]
    .map(([body, acts]) => {
      const actions = acts.map(({ action, status }) =>
        status === 'proposed' ? `${action} (proposed)` : action,
      )
      return `${body === '' ? '' : `${body}: `}${[...new Set(actions)].map(codeWords).join(', ')}`
    })
    .join(' · ')
}

function actStyle(decisions: readonly Decision[], colours: Colours): (text: string) => string {
  return decisions.every(({ status }) => status === 'proposed') ? colours.yellow : colours.green
}

function notes(decisions: readonly Decision[]): string[] {
  const assignees = decisions.flatMap(({ assignee }) => (assignee === null ? [] : [assignee]))
  const dues = decisions.flatMap(({ due }) => (due === null ? [] : [due]))
  const note = [
    assignees.length === 0 ? null : `for ${[...new Set(assignees)].join(', ')}`,
    dues.length === 0 ? null : `due ${[...new Set(dues)].join(', ')}`,
  ]
  return note.every((part) => part === null) ? [] : [note.filter(Boolean).join(' · ')]
}
