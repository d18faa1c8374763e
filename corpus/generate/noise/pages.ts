import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import { gap, line, type Printed } from '../layout/printed.js'
import type { Letterhead, Paper } from '../paper/paper.js'

/** What pages leave in a text: their numbers, the head that they repeat, between two paragraphs. */
export function withPages(choices: Choices, blocks: readonly Printed[], paper: Paper): Printed[] {
  const places = blocks.flatMap((block, order) =>
    order > 0 && isBetween(blocks[order - 1], block) ? [order] : [],
  )
  const broken = new Set(choices.some(places, choices.integer(1, 2)))
  let page = 1
  return blocks.flatMap((block, order) => {
    if (!broken.has(order)) return [block]
    page++
    return [...pageBreak(choices, page, paper), block]
  })
}

/** Two paragraphs of running text: no list, table or heading is parted. */
function isBetween(before: Printed | undefined, block: Printed): boolean {
  const isText = (one: Printed | undefined) =>
    one?.is === 'paragraph' && one.level === null && one.heading === null && /[.。！!?？]$/u.test(one.text)
  return isText(before) && isText(block)
}

function pageBreak(choices: Choices, page: number, { head, language }: Paper): Printed[] {
  const number = choices.pick([
    `- ${page} -`,
    `– ${page} –`,
    language === 'zh' ? `第${page}页` : `Page ${page}`,
  ])
  const running = head?.is === 'letterhead' && choices.chance(30) ? [line(runningHead(head, language))] : []
  return choices.chance(50) ? [line(number), ...running] : [gap, line(number), ...running, gap]
}

/** The head of every page: the reference in brackets. */
export function runningHead({ reference }: Letterhead, language: Paper['language']): string {
  const text = plain(reference[0] ?? '')
  return language === 'zh' ? `（${text}）` : `(${text})`
}
