import type { Printed, PrintedCell, PrintedParagraph, PrintedTable } from '../layout/printed.js'

/** The blocks as Markdown: `##` for headings, lists where there are signs or counted numbers, tables with a head. */
export function toMarkdown(blocks: readonly Printed[]): string {
  const parts: string[] = []
  let before: Printed | null = null
  for (const block of blocks) {
    if (block.is === 'gap') continue
    const goesOn =
      before?.is === 'paragraph' && isBullet(before) && block.is === 'paragraph' && isBullet(block)
    parts.push(goesOn ? '\n' : '\n\n', block.is === 'table' ? tableText(block) : paragraphText(block))
    before = block
  }
  return `${parts.join('').trimStart()}\n`
}

function isBullet({ label }: PrintedParagraph): boolean {
  return /^[-–•]$/u.test(label)
}

function paragraphText(paragraph: PrintedParagraph): string {
  const { label, text, heading, level } = paragraph
  const printed = escaped(text)
  if (isBullet(paragraph)) return `${'  '.repeat(level ?? 0)}- ${printed}`
  // `4 Member States` with a blank is a count
  const between = /^\d+$/u.test(label) && /^(?:Sector )?Member/u.test(text) ? '\t' : ' '
  const numbered = label ? label + between + printed : printed
  return heading === null ? numbered : `${'#'.repeat(heading + 1)} ${numbered}`
}

function tableText({ rows, isHeaded }: PrintedTable): string {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0)))
  const lines = withSpans(rows, columns).map((row) => `| ${row.join(' | ')} |`)
  const rule = `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`
  const head = isHeaded
    ? (lines.shift() as string)
    : `| ${Array.from({ length: columns }, () => '').join(' | ')} |`
  return [head, rule, ...lines].join('\n')
}

/** Every row with a cell for each column: what a merged cell covers is empty. */
function withSpans(rows: PrintedTable['rows'], columns: number): string[][] {
  const covered = new Map<number, number>()
  return rows.map((row) => {
    const cells: string[] = []
    const left = [...row]
    while (cells.length < columns) {
      const rowsLeft = covered.get(cells.length) ?? 0
      if (rowsLeft > 0) {
        covered.set(cells.length, rowsLeft - 1)
        cells.push('')
        continue
      }
      const cell = left.shift()
      if (cell && cell.rowSpan > 1) covered.set(cells.length, cell.rowSpan - 1)
      cells.push(cell ? cellText(cell) : '', ...Array.from({ length: (cell?.columnSpan ?? 1) - 1 }, () => ''))
    }
    return cells
  })
}

function cellText({ paragraphs }: PrintedCell): string {
  return paragraphs
    .map(({ label, text }) => (label ? `${label} ${escaped(text)}` : escaped(text)))
    .join('<br>')
    .replaceAll('|', '\\|')
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<]/gu, '\\$&').replaceAll('\t', ' ')
}
