import { columnWidth, displayWidth, padEnd } from './width.js'
import { wrap } from './wrap.js'

/** A node of a tree as it is drawn: a label, the text beside it, a note behind it, the nodes below. */
export interface TreeNode {
  readonly label: string
  readonly text: string
  readonly note: string
  readonly nodes: readonly TreeNode[]
}

/** How the parts of a tree are dressed. */
export interface TreeStyle {
  readonly rail: (text: string) => string
  readonly label: (text: string) => string
  readonly note: (text: string) => string
}

/** A tree is not indented further where fewer columns than this would be left. */
const leastRoom = 24
/** Labels up to this width stand in a column with those beside them. */
const widestColumn = 6

/** Draws a tree with rails (`├─ └─ │`), every text wrapped beside its label; no line is wider than `width`. */
export function tree(nodes: readonly TreeNode[], width: number, style: TreeStyle, rails = ''): string[] {
  const labels = columnWidth(
    nodes.map(({ label }) => label).filter((label) => displayWidth(label) <= widestColumn),
    widestColumn,
  )
  return nodes.flatMap((node, index) => {
    const isLast = index === nodes.length - 1
    const below = `${rails}${isLast ? '   ' : '│  '}`
    const head = style.rail(`${rails}${isLast ? '└─ ' : '├─ '}`)
    const room = width - displayWidth(below)
    const [first, ...more] = nodeLines(node, room, labels, style)
    const hang = node.nodes.length > 0 ? '│' : ' '
    const beside = more.map((line) =>
      line.startsWith(' ') ? `${style.rail(below + hang)}${line.slice(1)}` : `${style.rail(below)}${line}`,
    )
    const deeper = room - 3 < leastRoom ? rails : below
    return [`${head}${first ?? ''}`.trimEnd(), ...beside, ...tree(node.nodes, width, style, deeper)]
  })
}

/** The lines of a node itself: the label before the first, the note behind the last where it fits there. */
function nodeLines(
  { label, text, note }: TreeNode,
  room: number,
  labels: number,
  style: TreeStyle,
): string[] {
  const hang = label === '' ? 0 : Math.max(labels, displayWidth(label)) + 1
  if (hang > room / 2) return wrap(`${label} ${text} ${note}`, room)
  const lines = text === '' ? [] : wrap(text, room - hang)
  const last = lines.at(-1)
  const fits = last !== undefined && displayWidth(last) + 2 + displayWidth(note) <= room - hang
  if (note !== '' && fits) lines[lines.length - 1] = `${last}  ${style.note(note)}`
  else if (note !== '') lines.push(...wrap(note, room - hang).map(style.note))
  if (label === '') return lines
  return [
    `${style.label(label)}${padEnd(label, hang).slice(label.length)}${lines[0] ?? ''}`,
    ...lines.slice(1).map((line) => ' '.repeat(hang) + line),
  ]
}
