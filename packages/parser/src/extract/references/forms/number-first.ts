import { languages } from '../../../language/index.js'
import type { NumberedKind } from '../../../language/references-words.js'
import { type ListItem, matchAt, readList } from '../list.js'
import type { ReferenceForm } from '../mention.js'
import { numberedKinds, numberedMentions } from '../numbered.js'
import { word } from '../words.js'

const chinese = languages.filter((language) => language.code === 'zh')
const item = new RegExp(
  `(?:第 ?)?(?<number>\\d{1,4}(?:-\\d{1,2})?(?:/\\d{1,3})?|[一二三四五六七八九十]{1,3}(?=[、和与及研]))(?: ?号)?(?: ?${word('edition')})?`,
  'uy',
)
const nouns = new Map(
  numberedKinds.map((kind): [NumberedKind, RegExp] => {
    const noun = chinese.map((language) => language.references.nouns[kind]).join('|')
    // Words like 两项拟议新 stand between the numbers and 课题; the other nouns follow at once.
    const between =
      kind === 'question' ? '(?:[两一二三四五六七八九十]{1,2}[项个])?(?:拟议|修订|新|经|的){0,4}' : ''
    return [kind, new RegExp(` ?${between}(?:${noun})(?: ?${word('edition')})?`, 'uy')]
  }),
)

const digits = '零一二三四五六七八九'

/** 二 → 2, 十七 → 17, 二十 → 20. */
function fromChinese(numeral: string): number {
  const ten = numeral.indexOf('十')
  if (ten < 0) return digits.indexOf(numeral)
  const tens = ten === 0 ? 1 : digits.indexOf(numeral.charAt(0))
  const ones = ten === numeral.length - 1 ? 0 : digits.indexOf(numeral.charAt(ten + 1))
  return tens * 10 + ones
}

function inDigits(item: ListItem): ListItem {
  const number = item.match.groups?.number ?? ''
  if (/^[\d/-]/u.test(number)) return item
  const match = Object.assign([...item.match], {
    groups: { number: String(fromChinese(number)) },
  }) as unknown as RegExpExecArray
  return { ...item, match }
}

/** The number before the noun: `第44号决议`, `第2、第3和第5研究组`, `第19/13、20/13和21/13号课题`. */
export const numberFirst: ReferenceForm = {
  trigger: '第(?= ?[\\d一二三四五六七八九十])|(?<![\\d/A-Za-z])\\d{1,3}/\\d{1,2}(?= ?号?(?:课题|工作组))',
  read(text, at) {
    const items = readList(text, at, item).map(inDigits)
    const last = items.at(-1)
    if (!last) return []
    for (const [kind, noun] of nouns) {
      const match = matchAt(noun, text, last.end)
      if (match) return numberedMentions(text, kind, items, at, last.end + match[0].length)
    }
    return []
  },
}
