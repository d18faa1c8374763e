import type { FrontMatterLabel } from '../../language/front-matter-words.js'
import { languages } from '../../language/index.js'
import { type BareWord, labelFinder } from '../letterhead/labels.js'

const number = /^\.? ?\(?\+?\(?\d[\d ().+-]{6,}/u
/** Chinese labels that no other word begins with: they stand glued to their value where a tab was lost. */
const mayBeGlued = /^(?:来源|标题|题目|关键词|联系人)$/u
const aloneOrNothing: ReadonlySet<FrontMatterLabel> = new Set([
  'other',
  'number',
  'meeting',
  'originalLanguage',
  'action',
  'web',
])

/** Finds the labels of a front page; without a colon a label is one where it stands alone. */
export const findPageLabels = labelFinder(
  languages.map(({ frontMatter }) => frontMatter.labels),
  isBareLabel,
  {
    common: new Set<FrontMatterLabel>([
      'action',
      'other',
      'number',
      'meeting',
      'web',
      'originalLanguage',
      'source',
      'title',
      'purpose',
    ]),
    prose: new Set<FrontMatterLabel>(['title', 'abstract', 'action']),
  },
)

function isBareLabel({ label, word, rest, opens }: BareWord<FrontMatterLabel>): boolean {
  if ((label === 'telephone' || label === 'fax') && number.test(rest)) return true
  if (label === 'email' && /^\.? ?[^\s@]{1,64}@/u.test(rest)) return true
  if (opens && mayBeGlued.test(word) && /^[^\s:为是的于和与及、，]/u.test(rest)) return true
  return opens && word.length > 1 && /^[.*\s]*$/u.test(rest) && !aloneOrNothing.has(label)
}
