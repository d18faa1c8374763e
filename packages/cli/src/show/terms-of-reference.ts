import type {
  DocumentRecord,
  TermsOfReference,
  TermsOfReferenceItem,
  TermsOfReferenceSection,
} from '@rapporteur/schema'
import { printable } from '../terminal/printable.js'
import { type TreeNode, tree } from '../terminal/tree.js'
import { wrap } from '../terminal/wrap.js'
import { codeWords } from './codes.js'
import { durationWords } from './durations.js'
import { count, heading } from './heading.js'
import type { Page } from './page.js'
import { treeStyle } from './tree-style.js'

/** Terms of reference in short: whose they are, their sections, and how many items each holds. */
export function termsOfReference({ termsOfReference }: DocumentRecord, page: Page): string[] {
  return termsOfReference.flatMap((terms) => {
    const facts = printable(factsOf(terms))
    return [
      ...heading('Terms of reference', groupOf(terms), page),
      ...(facts === '' ? [] : wrap(facts, page.width - 2).map((line) => `  ${page.colours.dim(line)}`)),
      ...tree(terms.sections.map(nodeOf), page.width, treeStyle(page)),
    ]
  })
}

function groupOf({ group: { acronym, name } }: TermsOfReference): string {
  return [acronym, name].filter(Boolean).join(' · ')
}

function factsOf({ parent, established, lifetime }: TermsOfReference): string {
  const facts = [
    parent === null ? null : `under ${parent}`,
    established === null ? null : `established ${established}`,
    lifetime === null ? null : `lifetime ${durationWords(lifetime)}`,
  ]
  return facts.filter(Boolean).join(' · ')
}

function nodeOf({ label, title, topic, items, sections, text }: TermsOfReferenceSection): TreeNode {
  const number = countItems(items)
  const about = topic === 'other' ? null : codeWords(topic)
  return {
    label: label === null ? '' : printable(label),
    text: title === null ? shortened(printable(text)) : printable(title),
    note: [about, number === 0 ? null : count(number, 'item')].filter(Boolean).join(' · '),
    nodes: sections.map(nodeOf),
  }
}

/** Items of a list with all below them. */
function countItems(items: readonly TermsOfReferenceItem[]): number {
  return items.reduce((sum, item) => sum + 1 + countItems(item.items), 0)
}

const shortLength = 60

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= shortLength ? text : `${characters.slice(0, shortLength - 1).join('')}…`
}
