import type { Choices } from '../base/choices.js'
import type { Printed, PrintedParagraph } from '../layout/printed.js'

/** Signs that the eye does not see, in some of the paragraphs: no-break spaces, soft hyphens, no-break hyphens. */
export function withSigns(choices: Choices, blocks: readonly Printed[]): Printed[] {
  const strewn = (paragraph: PrintedParagraph): PrintedParagraph =>
    choices.chance(15) ? { ...paragraph, text: strew(choices, paragraph.text) } : paragraph
  return blocks.map((block) => {
    if (block.is === 'paragraph') return strewn(block)
    if (block.is === 'gap') return block
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(strewn) })),
    )
    return { ...block, rows }
  })
}

function strew(choices: Choices, text: string): string {
  // an address must stay one word that can be copied
  if (text.includes('@') || text.includes('://')) return text
  switch (choices.integer(1, 3)) {
    case 1:
      return text.replace(/ (?=\S)/u, '\u00A0')
    case 2:
      return text.replace(/([a-z]{4})([a-z]{4})/u, '$1\u00AD$2')
    default:
      return text.replace(/(?<=[A-Za-z])-(?=[A-Z])/u, '\u2011')
  }
}
