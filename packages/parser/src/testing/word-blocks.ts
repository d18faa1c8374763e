import { toDocument } from '../document/canonical.js'
import { readDocx } from '../read/docx/read-docx.js'
import { type WordFileContent, wordFile } from './word-file.js'

/** A Word file as its reader gives it: the file's content, or the inside of its body. */
export async function wordDocument(content: WordFileContent | string) {
  const bytes = wordFile(typeof content === 'string' ? { body: content } : content)
  const { tree, properties, messages } = await readDocx(bytes)
  return { ...toDocument(tree, properties), messages }
}

/** Every block as its label and its text: `1.|Opening`. */
export async function wordBlocks(content: WordFileContent | string): Promise<string[]> {
  return (await wordDocument(content)).blocks.map(({ label, text }) => (label ? `${label}|${text}` : text))
}

/** Every row of every table, a cell's blocks joined by ` / `. */
export async function wordRows(content: WordFileContent | string): Promise<string[][]> {
  const { tables } = await wordDocument(content)
  return tables.flatMap((found) =>
    found.rows.map((row) =>
      row.map((cell) => cell.blocks.map(({ label, text }) => label + text).join(' / ')),
    ),
  )
}

/** The rules of what the reader tells of the file. */
export async function wordRules(content: WordFileContent | string): Promise<string[]> {
  return (await wordDocument(content)).messages.map(({ rule }) => rule)
}
