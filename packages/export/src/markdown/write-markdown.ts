import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze()

/** The blocks as Markdown; whatever in their text has a meaning there is escaped. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return writer.stringify(root)
}
