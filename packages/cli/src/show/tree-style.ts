import type { TreeStyle } from '../terminal/tree.js'
import type { Page } from './page.js'

/** How trees are dressed on a page. */
export function treeStyle({ colours }: Page): TreeStyle {
  return { rail: colours.dim, label: colours.yellow, note: colours.dim }
}
