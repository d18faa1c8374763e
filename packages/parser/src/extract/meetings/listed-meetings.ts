import { findDates } from '../../dates/find-dates.js'
import type { Block } from '../../document/document.js'
import { languages } from '../../language/index.js'
import type { Outline } from '../../outline/outline.js'
import { findGroups } from '../groups/find-groups.js'
import type { NamedMeeting } from './named-meeting.js'

const longestItem = 160
/** How far behind the group its days may stand. */
const longestGap = 40

/**
 * The meetings that a list names with their groups and days, below a sentence that says that they will be held:
 * the rapporteur groups will meet as follows: a) RG-WM: 8 April 2014.
 */
export function listedMeetings(outline: Outline, year: number | null): NamedMeeting[] {
  const { blocks, wide } = outline.document
  let introduction: Block | null = null
  return blocks.slice(outline.body.from, outline.body.to).flatMap((block): NamedMeeting[] => {
    if (block.cell || outline.isFurniture(block)) return []
    if (/[:：]$/u.test(block.text)) {
      introduction = announces(block) ? block : null
      return []
    }
    if (block.label === '' || (introduction && isBeside(block, introduction))) introduction = null
    if (block.text.length > longestItem || !introduction) return []
    const [date, another] = findDates(block.wide, { year })
    const group = findGroups(block.wide.slice(0, date?.start ?? 0)).at(-1)
    if (!date || another || !group || date.start - group.end > longestGap) return []
    const stretch = { start: introduction.textStart, end: block.end, kind: 'sentence' } as const
    const by = block.textStart - stretch.start
    const [first] = languages.filter(({ meetings }) => meetings.meets.test((introduction as Block).wide))
    if (!first) return []
    return [
      {
        stretch: { ...stretch, text: wide.slice(stretch.start, stretch.end) },
        words: first.meetings,
        title: { start: group.start + by, end: group.end + by },
        isNamed: false,
        isWorkshop: false,
        date: { ...date, start: date.start + by, end: date.end + by },
        isMoved: false,
        place: null,
        about: { start: 0, end: stretch.end - stretch.start },
        group: { ...group, start: group.start + by, end: group.end + by },
      },
    ]
  })
}

/** Tells whether a block is the next paragraph behind another and no item below it: 4 behind 3, and not a) behind 3. */
function isBeside(block: Block, before: Block): boolean {
  const kind = (label: string) => label.replace(/\d+/gu, '1').replace(/[a-z]+/giu, 'a')
  return before.label !== '' && kind(block.label) === kind(before.label)
}

function announces({ wide }: Block): boolean {
  return languages.some(({ meetings }) => meetings.meets.test(wide))
}
