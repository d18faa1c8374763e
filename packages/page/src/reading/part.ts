import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { FieldName } from '../words/page-words.js'
import type { ValueWriter } from './value.js'

/** A part with its heading, or nothing where it is empty. */
export function titled(
  name: FieldName,
  { words }: ValueWriter,
  content: readonly ElementContent[],
): Element[] {
  return content.length === 0 ? [] : [h('section', [h('h3', words.fields[name]), ...content])]
}

/** The elements with a middle dot between them. */
export function separated(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element, index) =>
    index === 0 ? [element] : [{ type: 'text' as const, value: ' · ' }, element],
  )
}
