import type { Data, List, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { splitLabel } from '../../document/label.js'
import { cleanText } from '../../document/text.js'
import { noProperties, type ReadResult } from '../read-result.js'

const processor = unified().use(remarkParse).use(remarkGfm)

/** Reads Markdown (CommonMark with tables): headings keep their depth, list items become labelled paragraphs. */
export function readMarkdown(source: string): ReadResult {
  const children = flatten(processor.parse(source).children, source, 0)
  return { tree: { type: 'root', children }, properties: noProperties, messages: [] }
}

function flatten(nodes: readonly RootContent[], source: string, level: number): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'heading':
        return toLines(node).map((line) => ({ ...labelled(line, node), type: 'heading', depth: node.depth }))
      case 'paragraph':
        return toLines(node).map((line) => labelled(line, node))
      case 'list':
        return flattenList(node, source, level)
      case 'table':
        return [toTable(node)]
      case 'blockquote':
      case 'footnoteDefinition':
        return flatten(node.children, source, level)
      case 'code':
        return node.value
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => labelled([{ type: 'text', value: line }], node))
      default:
        return []
    }
  })
}

/**
 * The lines of a paragraph: a hard break parts lines, and so does a soft one before a typed label, which
 * Markdown does not know as a list (`a.`, `（一）`); other soft breaks only wrap a line.
 */
function toLines(node: { children: readonly PhrasingContent[] }): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const add = (child: PhrasingContent) => lines.at(-1)?.push(child)
  for (const child of node.children) {
    if (child.type === 'break' || (child.type === 'html' && /^<br ?\/?>$/iu.test(child.value))) lines.push([])
    else if (child.type === 'text' && child.value.includes('\n')) {
      const parts = child.value.split('\n')
      parts.forEach((part, order) => {
        if (order > 0) {
          if (splitLabel(cleanText(part)).label) lines.push([])
          else if (!isHanJoint(parts[order - 1] as string, part)) add({ type: 'text', value: ' ' })
        }
        add({ ...child, value: part })
      })
    } else if (child.type !== 'html') add(child)
  }
  return lines.filter((line) => plainText({ type: 'paragraph', children: line }).trim())
}

function isHanJoint(before: string, after: string): boolean {
  return /[\p{Script=Han}，。；：、）]$/u.test(before) && /^[\p{Script=Han}（“]/u.test(after)
}

/** A paragraph of a line, its typed label split off; links stay nodes, other marks become text. */
function labelled(line: readonly PhrasingContent[], node: RootContent, given = ''): Paragraph {
  const data: Data = {}
  const start = node.position?.start
  if (start) data.at = { in: 'markdown', line: start.line, column: start.column }
  const whole = cleanText(plainText({ type: 'paragraph', children: [...line] }))
  const { label, text } = given ? { label: given, text: whole } : splitLabel(whole)
  if (label) data.label = label
  if (line.length > 0 && line.every((child) => child.type === 'strong' || !plainText(child).trim()))
    data.bold = true
  return { type: 'paragraph', children: [{ type: 'text', value: text }], data }
}

function flattenList(list: List, source: string, level: number): RootContent[] {
  return list.children.flatMap((item, order) => {
    const offset = item.position?.start.offset ?? 0
    const mark = /^\d{1,9}([.)])/u.exec(source.slice(offset, offset + 11))
    const label = list.ordered ? `${(list.start ?? 1) + order}${mark?.[1] ?? '.'}` : '•'
    const blocks = flatten(item.children, source, level + 1)
    const [first, ...rest] = blocks
    if (first?.type !== 'paragraph') return blocks
    const typed = first.data?.label
    const data: Data = { ...first.data, level, label: list.ordered || !typed ? label : typed }
    return [{ ...first, data }, ...rest]
  })
}

/** A table; a first row that is empty, which Markdown asks of a table without a header, is left out. */
function toTable(table: Table): Table {
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell): TableCell => {
      const paragraphs = toLines(cell).map((line) => labelled(line, cell))
      return { ...cell, children: paragraphs as unknown as TableCell['children'] }
    }),
  }))
  const [header, ...others] = rows
  const withoutHeader = header?.children.every((cell) => cell.children.length === 0)
  return { ...table, children: withoutHeader ? others : rows }
}
