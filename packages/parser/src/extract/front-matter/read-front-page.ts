import type { Contact, FrontMatter, Reference } from '@rapporteur/schema'
import type { Block } from '../../document/document.js'
import { type Found, inferred, read, type Traced } from '../../document/found.js'
import type { FrontMatterLabel } from '../../language/front-matter-words.js'
import type { Outline } from '../../outline/outline.js'
import { holdsContact } from '../letterhead/contact-details.js'
import { findLetterReference } from '../letterhead/letter-reference.js'
import { piecesOf } from '../letterhead/pieces.js'
import { tokensOf, type ValueToken } from '../letterhead/tokens.js'
import { numberIn, referenceOf } from './number-line.js'
import { originalLanguage } from './original-language.js'
import { type PageContact, pageContacts } from './page-contacts.js'
import { fieldsOf } from './page-fields.js'
import { groupIn } from './page-group.js'
import { findPageLabels } from './page-labels.js'
import { meetingIn } from './page-meeting.js'
import { questionsIn } from './page-questions.js'
import { splitValue, wholeOf } from './page-values.js'
import { paperNumber } from './paper-number.js'
import { studyPeriodIn } from './study-period.js'

/** What the front page of a report, temporary document, contribution or liaison statement says. */
export interface FrontPage {
  readonly frontMatter: Traced<FrontMatter>
  readonly title: Found<string> | null
  readonly reference: Traced<Reference> | null
  /** `SG17`, `TSAG`: the group that the page names. */
  readonly group: Found<string> | null
  readonly contacts: readonly Traced<Contact>[]
  /** The contacts with their countries, which a contact does not hold. */
  readonly people: readonly PageContact[]
  /** The line with place and date of the meeting, as printed: `Geneva, 1-4 May 2017`. */
  readonly meeting: Found<string> | null
}

const longestPage = 90
/** Labels of which a page that is no letter has at least two, or one with a number. */
const telling: readonly FrontMatterLabel[] = [
  'questions',
  'source',
  'title',
  'purpose',
  'keywords',
  'abstract',
  'originalLanguage',
]

/** Reads the front page; null for letters and for papers whose front page is not there. */
export function readFrontPage(outline: Outline): FrontPage | null {
  if (outline.salutation) return null
  const { document } = outline
  const blocks = pageBlocks(outline)
  if (blocks.length === 0) return null
  const tokens = tokensOf(document, piecesOf(blocks), findPageLabels)
  const fields = fieldsOf(tokens)
  const free = tokens.filter((token): token is ValueToken => 'text' in token)
  const unlabelled = fields.get(null) ?? []
  const number = numberIn([...unlabelled, ...(fields.get('number') ?? []), ...(fields.get('title') ?? [])])
  const period = studyPeriodIn(free)
  const told = telling.filter((label) => fields.has(label)).length
  if (told + (number ? 1 : 0) + (period ? 1 : 0) < 2) return null
  if (!number && free.some(({ text }) => text.length < 80 && findLetterReference(text)?.start === 0))
    return null
  const whole = (label: FrontMatterLabel) =>
    wholeOf(document, fields.get(label) ?? [], `front-matter/${label}`)
  const group = groupIn(free)
  const people = pageContacts(document, tokens)
  return {
    frontMatter: {
      number: number && read(document, number.line, 'front-matter/number'),
      studyPeriod: period,
      questions: questionsIn(document, fields.get('questions') ?? []),
      source: whole('source'),
      purpose: whole('purpose'),
      keywords: splitValue(document, fields.get('keywords') ?? [], /[;,，；、]/gu, 'front-matter/keywords'),
      abstract: whole('abstract'),
      action: whole('action'),
      originalLanguage: originalLanguage(fields.get('originalLanguage') ?? [], free),
    },
    title: whole('title'),
    reference: number && referenceOf(document, number, group),
    group: number?.paper.group ? inferred(number.paper.group, number.line, 'front-matter/group') : group,
    contacts: people.map(({ contact }) => contact),
    people,
    meeting: meetingIn(document, fields),
  }
}

/** From the top to the first numbered paragraph or annex outside a table. */
function pageBlocks(outline: Outline): Block[] {
  const all = outline.document.blocks
  const end = Math.min(all.length, longestPage, outline.annexes[0]?.from ?? all.length)
  const page: Block[] = []
  for (const block of all.slice(0, end)) {
    if (!block.cell && page.length > 0 && opensBody(block)) break
    if (!outline.isFurniture(block) || holdsContact(block.text)) page.push(block)
  }
  return page
}

function opensBody(block: Block): boolean {
  if (/^(?:[1I一]|1\.[01]?)[.)、]?$/u.test(block.label)) return true
  return block.depth !== null && findPageLabels(block.text).length === 0 && !paperNumber(block.text)
}
