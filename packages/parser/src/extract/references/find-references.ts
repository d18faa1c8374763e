import { foldWidth } from '../../document/text.js'
import { isInAddress } from './address.js'
import { circularCode } from './forms/circular-code.js'
import { external } from './forms/external.js'
import { delayedContribution, paperOfAssembly, paperOfSmallGroup } from './forms/local-paper.js'
import { nounFirst } from './forms/noun-first.js'
import { numberFirst } from './forms/number-first.js'
import { contribution, liaisonStatement, paperOfGroup, temporaryDocument } from './forms/paper.js'
import { recommendation, supplement } from './forms/recommendation.js'
import type { ReferenceForm, ReferenceMention } from './mention.js'

export type { ReferenceMention } from './mention.js'

/** The forms, in the order in which they are tried where several could begin at one place. */
const forms: readonly ReferenceForm[] = [
  numberFirst,
  delayedContribution,
  paperOfSmallGroup,
  paperOfAssembly,
  temporaryDocument,
  paperOfGroup,
  supplement,
  recommendation,
  circularCode,
  nounFirst,
  contribution,
  liaisonStatement,
  external,
]

/** A name of Latin letters begins where no other word goes on; Chinese has no such place. */
const trigger = new RegExp(
  `(?:(?=\\p{Script=Han})|(?<![A-Za-z0-9_@\\u00C0-\\u024F]|[A-Za-z0-9][-.]))(?:${forms.map((form) => `(${form.trigger})`).join('|')})`,
  'gu',
)

/** Blanks and hyphens of any kind as the plain ones, unit for unit. */
function foldSigns(text: string): string {
  return foldWidth(text)
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
}

/**
 * Every mention of a paper, act, Recommendation, group, circular or foreign standard in a text, in order,
 * none overlapping another. Offsets are those of the given text.
 */
export function findReferences(text: string): ReferenceMention[] {
  const folded = foldSigns(text)
  const mentions: ReferenceMention[] = []
  let done = 0
  trigger.lastIndex = 0
  for (let hit = trigger.exec(folded); hit; hit = trigger.exec(folded)) {
    const at = hit.index
    const next = readAt(folded, at, hit).filter((mention) => !isInAddress(folded, mention.start, mention.end))
    for (const mention of next) {
      mentions.push(mention.start < done ? { ...mention, start: at } : mention)
      done = mention.end
    }
    trigger.lastIndex = Math.max(done, at + 1)
  }
  return mentions
}

/** The first form whose trigger could have matched and that reads something. */
function readAt(text: string, at: number, hit: RegExpExecArray): readonly ReferenceMention[] {
  for (
    let order = hit.findIndex((group, place) => place > 0 && group !== undefined) - 1;
    order < forms.length;
    order++
  ) {
    const found = forms[order]?.read(text, at) ?? []
    if (found.length > 0) return found
  }
  return []
}
