import { toDocument } from '../document/canonical.js'
import type { Outline } from '../outline/outline.js'
import { outlineDocument } from '../outline/outline-document.js'
import { readText } from '../read/text/read-text.js'

/** The outline of plain text as Apache Tika writes it: what a unit test of an extractor starts from. */
export function outlineOf(text: string): Outline {
  const { tree, properties } = readText(text)
  return outlineDocument(toDocument(tree, properties))
}
