import {
  attribute,
  type Element,
  elementsOf,
  findElement,
  isElement,
  type ParentNode,
  styleOf,
} from './parse-page.js'

/** Elements whose text is not shown on the page, or belongs to a form. */
const unshown = new Set(
  'script style noscript template head iframe object embed applet svg canvas video audio map select datalist button input textarea rt rp rtc xml annotation annotation-xml noframes noembed'.split(
    ' ',
  ),
)
const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|field-begin)/iu

/** Whether a browser, or the program that wrote the page, does not show the element. */
export function isHidden(element: Element): boolean {
  return (
    unshown.has(element.tagName) || attribute(element, 'hidden') !== null || hidden.test(styleOf(element))
  )
}

const chromeRoles = new Set('navigation banner search contentinfo menu menubar toolbar dialog'.split(' '))
/** Names that sites give to what stands round a document on their pages. */
const chromeName =
  /^(?:(?:site|page|main|top|left|right|side|global|local|sub|bottom|mobile|primary|secondary)[-_]?(?:nav|navigation|menu|header|footer|bar|banner)|nav|navbar|navigation|menu|menubar|breadcrumbs?|crumbs|sidebar|footer|toolbar|toolbox|skip[-_]?(?:link|nav|to[-_]content)s?|cookies?(?:[-_].{1,30})?|social(?:[-_].{1,30})?|share(?:[-_].{1,30})?|pagination|pager|search(?:[-_]?(?:box|form|bar))?|lang(?:uage)?s?[-_]?(?:switch|switcher|selector|menu|bar|list)|no[-_]?print|visually[-_]?hidden|sr[-_]only|wm-ipp.{0,20})$/iu

/** What is round the document: a site's navigation, its head and foot, and the running heads that LibreOffice writes into a page. */
export function findChrome(body: ParentNode): (element: Element) => boolean {
  const size = measure()
  const whole = size(body)
  return (element) => {
    // a part that holds most of the text is the document, whatever it is called
    if (!isNamedChrome(element)) return false
    return size(element) * 2 < whole
  }
}

function isNamedChrome(element: Element): boolean {
  const { tagName } = element
  if (tagName === 'nav') return true
  if (tagName === 'footer')
    return attribute(element, 'role') !== 'doc-endnotes' && !isInside(element, 'article')
  if (chromeRoles.has(attribute(element, 'role') ?? '')) return true
  if (tagName === 'div' && /^(?:header|footer)$/u.test(attribute(element, 'title') ?? '')) return true
  if (tagName === 'body' || tagName === 'a') return false
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.trim()
  return names !== '' && names.split(/\s+/u).some((name) => chromeName.test(name))
}

function isInside(element: Element, tagName: string): boolean {
  for (let parent = element.parentNode; parent && isElement(parent); parent = parent.parentNode)
    if (parent.tagName === tagName) return true
  return false
}

/** Counts the characters of elements that are shown, each element once. */
export function measure(): (parent: ParentNode) => number {
  const sizes = new Map<ParentNode, number>()
  const size = (parent: ParentNode): number => {
    const known = sizes.get(parent)
    if (known !== undefined) return known
    let count = 0
    for (const child of parent.childNodes) {
      if (isElement(child)) count += isHidden(child) ? 0 : size(child)
      else if (child.nodeName === '#text' && 'value' in child) count += child.value.trim().length
    }
    sizes.set(parent, count)
    return count
  }
  return size
}

/** The element that holds the document: the page's only `main` where it has one, else its body. */
export function documentElement(page: ParentNode): ParentNode {
  const body = findElement(page, 'body') ?? page
  const mains: Element[] = []
  const search = (parent: ParentNode) => {
    for (const child of elementsOf(parent)) {
      if (child.tagName === 'main' || attribute(child, 'role') === 'main') mains.push(child)
      else search(child)
    }
  }
  search(body)
  const [main] = mains
  return main && mains.length === 1 && measure()(main) > 0 ? main : body
}
