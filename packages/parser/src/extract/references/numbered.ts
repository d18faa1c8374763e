import type { CitationType } from '@rapporteur/schema'
import type { NumberedKind } from '../../language/references-words.js'
import { assemblyBefore, bureauBefore, sectorBefore } from './before.js'
import type { ListItem } from './list.js'
import type { ReferenceMention } from './mention.js'

/** What is known of an enumeration of numbered things before their numbers are read. */
interface Context {
  /** Where the words before the first number begin that belong to it: a sector, a bureau, an assembly. */
  readonly start: number
  readonly prefix: string
}

interface Numbered {
  readonly type: CitationType
  /** What stands before the reference, which begins at `at` and has its first number at `number`. */
  readonly context: (text: string, at: number, number: number) => Context
  /** The identifier for a number as printed, null where such a thing has no such number. */
  readonly id: (number: string, context: Context) => string | null
}

const plain = (number: string) => number.replace(/^0+(?=\d)/u, '')
const isPlain = (number: string) => /^\d{1,4}$/u.test(number)

const bySector = (text: string, at: number): Context => {
  const { start, sector } = sectorBefore(text, at)
  return { start, prefix: sector === 'ITU-T' ? '' : `${sector} ` }
}
const byBureau = (text: string, at: number): Context => {
  const { start, bureau } = bureauBefore(text, at)
  return { start, prefix: bureau }
}
const byAssembly = (text: string, at: number, number: number): Context => {
  const { start, sector } = sectorBefore(text, at)
  if (sector === 'ITU-R') return { start, prefix: 'ITU-R ' }
  if (sectorBefore(text, number).sector === 'ITU-R') return { start: at, prefix: 'ITU-R ' }
  return { start: assemblyBefore(text, at), prefix: '' }
}
const alone = (_text: string, at: number): Context => ({ start: at, prefix: '' })

const act = (type: CitationType, noun: string): Numbered => ({
  type,
  context: byAssembly,
  id: (number, { prefix }) => {
    if (prefix) return `${prefix}${noun} ${plain(number.replace(/-\d+$/u, ''))}`
    return /^\d{1,4}(?:\/\d{1,3})?$/u.test(number) ? `${noun} ${plain(number)}` : null
  },
})

const collective = (number: string, prefix: string) => `${prefix} Collective letter ${number}`

/** How each kind of numbered thing is identified. */
const numbered: Record<NumberedKind, Numbered> = {
  resolution: act('resolution', 'Resolution'),
  decision: act('decision', 'Decision'),
  opinion: act('opinion', 'Opinion'),
  question: {
    type: 'question',
    context: bySector,
    id: (number, { prefix }) =>
      /^\d{1,3}(?:-\d)?\/\d{1,2}$/u.test(number) ? `${prefix}Q${plain(number)}` : null,
  },
  'study-group': {
    type: 'study-group',
    context: bySector,
    id: (number, { prefix }) => (/^\d{1,2}$/u.test(number) ? `${prefix}SG${plain(number)}` : null),
  },
  'working-party': {
    type: 'other',
    context: bySector,
    id: (number, { prefix }) => (/^\d{1,2}\/\d{1,2}$/u.test(number) ? `${prefix}WP${number}` : null),
  },
  circular: {
    type: 'circular',
    context: byBureau,
    id: (number, { prefix }) =>
      number.includes('/')
        ? collective(number, prefix)
        : isPlain(number)
          ? `${prefix} Circular ${plain(number)}`
          : null,
  },
  'collective-letter': {
    type: 'collective-letter',
    context: byBureau,
    id: (number, { prefix }) => (number.includes('-') ? null : collective(number, prefix)),
  },
  contribution: {
    type: 'contribution',
    context: alone,
    id: (number) => (isPlain(number) ? `C${plain(number)}` : null),
  },
  'temporary-document': {
    type: 'temporary-document',
    context: alone,
    id: (number) => (isPlain(number) ? `TD${plain(number)}` : null),
  },
}

/** The kinds, longer names before those that they contain. */
export const numberedKinds = Object.keys(numbered) as NumberedKind[]

/**
 * The mentions that an enumeration of numbers gives: `第2、第3研究组`, `Questions 1, 2 and 3/17`.
 *
 * @param items the members; their group `number` is the number as printed
 * @param at where the reference begins, before the noun or the ordinal
 * @param end where it ends, behind the noun or the last number
 */
export function numberedMentions(
  text: string,
  kind: NumberedKind,
  items: readonly ListItem[],
  at: number,
  end: number,
): ReferenceMention[] {
  const { type, context, id } = numbered[kind]
  const found = context(text, at, items[0]?.start ?? at)
  const numbers = withGroups(kind, items)
  const mentions: ReferenceMention[] = []
  items.forEach((item, order) => {
    const number = numbers[order] ?? ''
    const identifier = id(number, found)
    if (identifier === null) return
    mentions.push({
      start: order === 0 ? found.start : item.start,
      end: order === items.length - 1 ? end : item.end,
      id: identifier,
      type: kind === 'circular' && number.includes('/') ? 'collective-letter' : type,
    })
  })
  return mentions
}

/** `1, 2 and 3/17` means three of study group 17: a bare number takes the group of the next that has one. */
function withGroups(kind: NumberedKind, items: readonly ListItem[]): string[] {
  const numbers = items.map((item) => item.match.groups?.number ?? '')
  if (kind !== 'question' && kind !== 'working-party') return numbers
  let group = ''
  for (let order = numbers.length - 1; order >= 0; order--) {
    const number = numbers[order] ?? ''
    const slash = number.indexOf('/')
    if (slash >= 0) group = number.slice(slash)
    else numbers[order] = number + group
  }
  return numbers
}
