import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { LimitExceededError, type Limits } from '../../limits.js'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Elements that a page may come to hold for each tag of its own; formatting that is never closed is made anew in every paragraph. */
const elementsPerTag = 4
const elementsOfAnyPage = 10_000

/**
 * Parses a page as browsers do, whatever is wrong with it; no script runs and nothing is fetched.
 *
 * @throws {LimitExceededError} for elements that stand deeper inside one another than the limits allow
 */
export function parsePage(html: string, { nesting }: Limits): DefaultTreeAdapterTypes.Document {
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
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
      onItemPush: () => {
        if (++depth > nesting) throw tooDeep()
      },
      onItemPop: () => {
        depth--
      },
    },
  })
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
