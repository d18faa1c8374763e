import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type Token } from 'parse5'
import { LimitExceededError, type Limits } from '../../limits.js'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Elements that a page may come to hold for each tag of its own; formatting that is never closed is made anew in every paragraph. */
const elementsPerTag = 4
const elementsOfAnyPage = 10_000
/** What an element with its text takes in memory, all told. */
const elementBytes = 1024

/**
 * Parses a page as browsers do, whatever is wrong with it; no script runs and nothing is fetched.
 *
 * @throws {LimitExceededError} for elements that stand too deep inside one another, and for a page that is too long
 */
export function parsePage(
  html: string,
  { nesting, expandedBytes, textLength }: Limits,
): DefaultTreeAdapterTypes.Document {
  if (html.length > textLength) throw tooLong('textLength', textLength, 'characters')
  const mostElements = Math.floor(expandedBytes / elementBytes)
  let depth = 0
  let elements = 0
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++
  const tooDeep = () =>
    new LimitExceededError(
      'nesting',
      `The page holds elements more than ${nesting} deep inside one another. Open it in a browser, save its text, or raise the limit \`nesting\`.`,
    )
  return parse(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        if (++elements > tags * elementsPerTag + elementsOfAnyPage) throw tooDeep()
        if (elements > mostElements) throw tooLong('expandedBytes', expandedBytes, 'bytes of memory')
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
      // only where a text begins is of use here: all that parse5 can tell takes more memory than the page
      setNodeSourceCodeLocation: (node, location) => {
        if (location && node.nodeName === '#text' && 'value' in node)
          node.sourceCodeLocation = begin(location)
      },
      updateNodeSourceCodeLocation: () => {},
      onItemPush: () => {
        if (++depth > nesting) throw tooDeep()
      },
      onItemPop: () => {
        depth--
      },
    },
  })
}

function tooLong(limit: 'textLength' | 'expandedBytes', most: number, unit: string): LimitExceededError {
  return new LimitExceededError(
    limit,
    `The page is longer than ${most} ${unit}. Split it, or raise the limit \`${limit}\`.`,
  )
}

/** A location that tells no more than where it begins. */
function begin({ startLine, startCol, startOffset }: Token.Location): Token.Location {
  return { startLine, startCol, startOffset, endLine: startLine, endCol: startCol, endOffset: startOffset }
}

/** An attribute of the element, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** The element's own style: `mso-list:l0 level1 lfo1`. */
export function styleOf(element: Element): string {
  return attribute(element, 'style') ?? ''
}

export function isElement(node: Node | ParentNode): node is Element {
  return 'tagName' in node
}

export function elementsOf(parent: ParentNode): Element[] {
  return parent.childNodes.filter(isElement)
}

/** The first element below of that name, or null. */
export function findElement(parent: ParentNode, tagName: string): Element | null {
  for (const child of elementsOf(parent)) {
    const found = child.tagName === tagName ? child : findElement(child, tagName)
    if (found) return found
  }
  return null
}

/** All characters of the element's text. */
export function textOf(parent: ParentNode): string {
  return parent.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
}
