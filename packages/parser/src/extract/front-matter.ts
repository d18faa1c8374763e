import type { FrontMatter } from '@rapporteur/schema'
import type { Traced } from '../document/found.js'
import type { Outline } from '../outline/outline.js'
import { readFrontPage } from './front-matter/read-front-page.js'

/**
 * The front matter of a report, temporary document, contribution or liaison statement; null where the document
 * is a letter or begins without a front page.
 */
export function extractFrontMatter(outline: Outline): Traced<FrontMatter> | null {
  return readFrontPage(outline)?.frontMatter ?? null
}
