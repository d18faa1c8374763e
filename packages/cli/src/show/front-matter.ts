import type { DocumentRecord } from '@rapporteur/schema'
import { details } from './details.js'
import type { Page } from './page.js'

/** The front page table of a report or temporary document; its number heads the page where there is no reference. */
export function frontMatter({ frontMatter, reference }: DocumentRecord, page: Page): string[] {
  if (frontMatter === null) return []
  return [
    ...details('Number', [reference === null ? null : frontMatter.number], page),
    ...details('Source', [frontMatter.source], page),
    ...details('Questions', [frontMatter.questions.join(', ')], page),
    ...details('Period', [frontMatter.studyPeriod], page),
    ...details('Purpose', [frontMatter.purpose], page),
    ...details('Action', [frontMatter.action], page),
    ...details('Keywords', [frontMatter.keywords.join('; ')], page),
    ...details('Abstract', [frontMatter.abstract], page),
  ]
}
