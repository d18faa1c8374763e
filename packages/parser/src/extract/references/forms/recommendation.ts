import { matchAt, readList } from '../list.js'
import type { ReferenceForm, ReferenceMention } from '../mention.js'
import { ending, word } from '../words.js'

/** The letters of the ITU-T series; C and W name none that is in force. */
const letter = '[ABD-VXYZ]'
const workItem = '(?: ?\\((?:ex[ -]|formerly )?[A-Z]\\.[A-Za-z0-9._/-]{2,40}\\))?'
const draft = `(?:${word('draft')} ?){0,4}`
const behind = `(?: ?(?:${draft}${word('recommendation')}(?:草案)?))?`
const code = `${letter}\\.\\d{1,4}(?:\\.\\d{1,3}){0,3}(?![\\d])(?:/[A-Z]\\.\\d{1,4}(?:\\.\\d{1,3})?)?(?!/\\d)${ending}`
const first = new RegExp(`(?<number>${code})${workItem}`, 'uy')
const further = new RegExp(`(?:ITU-T )?(?<number>${code})${workItem}`, 'uy')

const radioCode = '(?:BO|BR|BS|BT|F|M|P|RA|RS|SA|SF|SM|SNG|S|TF|V)\\.\\d{1,4}(?:-\\d{1,2})?(?!\\d)'
const radio = new RegExp(`(?<number>${radioCode})${ending}`, 'uy')
const furtherRadio = new RegExp(`(?:ITU-R )?(?<number>${radioCode})${ending}`, 'uy')

const recommendationWord = `(?:${draft}${word('recommendation')} ?(?:草案 ?)?|Reports? |报告 ?)`
const opening = new RegExp(
  `${recommendationWord}?(?:(?<body>ITU-[TR]|CCITT|CCIR) ?)?${recommendationWord}?(?=[A-Z]{1,3}\\.\\d)`,
  'uy',
)
const openingOfProvisional = new RegExp(
  `(?:${word('recommendation')} ?)?ITU-T (?=${letter}\\.[A-Za-z])`,
  'uy',
)
const draftBefore = /(?<![a-z])draft (?:new |revised )?$/iu
const naming = new RegExp(word('recommendation'), 'u')
const after = new RegExp(behind, 'uy')
/** Series of which ITU-R has no like, with a number too great for a clause: `E.164`, `X.509`. */
const unmistakable = /^[EGHIJKLNOQTXYZ]\.\d{3,4}(?!\d)/u
const partBefore = new RegExp(`${word('part')}的? ?$`, 'u')
const reportBefore = /Reports? $|报告 ?$|^Reports? |^报告/u

/**
 * ITU-T and ITU-R Recommendations: `ITU-T A.1和A.13建议书`, `Rec. ITU-T X.1237 (X.tsfpp)`, `ITU-R M.2101`.
 * A letter and a number alone are a clause or an annex as well, so the name of the sector or the word
 * Recommendation must stand before the enumeration or behind it, unless the number is unmistakable.
 */
export const recommendation: ReferenceForm = {
  trigger: `(?:ITU-[TR]|CCITT|CCIR) ?(?=${draft}(?:${word('recommendation')} ?|[A-Z]{1,3}\\.\\d|Reports? |${letter}\\.[a-z]))|${word('recommendation')} ?(?=ITU-[TR]|CCI|[A-Z]\\.\\d|草案)|Reports? (?=ITU-R [A-Z])|(?:[A-Z]|BO|BR|BS|BT|RA|RS|SA|SF|SM|TF)\\.(?=\\d)`,
  read(text, at) {
    const head = matchAt(opening, text, at)
    const said = head?.[0] ?? ''
    const body = head?.groups?.body
    const isRadio = body === 'ITU-R' || body === 'CCIR'
    const place = at + said.length
    const items = readList(text, place, isRadio ? radio : first, isRadio ? furtherRadio : further)
    const last = items.at(-1)
    if (!last) return provisionalAt(text, at)
    const tail = matchAt(after, text, last.end)?.[0] ?? ''
    const isDraft =
      draftBefore.test(text.slice(Math.max(0, at - 24), at)) || /^ ?草案/u.test(text.slice(last.end))
    const isNamed = body !== undefined || naming.test(said) || tail !== '' || isDraft
    if (!isNamed && !items.every(({ match }) => unmistakable.test(match[0]))) return []
    if (!isNamed && partBefore.test(text.slice(Math.max(0, at - 16), at))) return []
    const report = isRadio && (reportBefore.test(said) || /^ ?报告/u.test(text.slice(last.end, last.end + 4)))
    return items.map((item, order): ReferenceMention => {
      const number = item.match.groups?.number ?? ''
      return {
        start: order === 0 ? at : item.start,
        end: order === items.length - 1 ? last.end + tail.length : item.end,
        id: isRadio ? `ITU-R ${number.replace(/-\d+$/u, '')}` : `ITU-T ${number.replace(/\/.*$/u, '')}`,
        type: report ? 'report' : 'recommendation',
      }
    })
  },
}

const provisional = new RegExp(
  `${letter}\\.[A-Za-z][A-Za-z\\d]{1,15}(?:[-_.][A-Za-z\\d]{1,15}){0,4}${ending}`,
  'uy',
)

/** A draft that has only its provisional name yet: `draft new Recommendation ITU-T K.emf-ev`. */
function provisionalAt(text: string, at: number): ReferenceMention[] {
  const opening = matchAt(openingOfProvisional, text, at)
  const place = opening ? at + opening[0].length : -1
  const match = opening && matchAt(provisional, text, place)
  if (!match) return []
  return [{ start: at, end: place + match[0].length, id: `ITU-T ${match[0]}`, type: 'recommendation' }]
}

const of = `(?:${word('series')})`
const letterFirst = new RegExp(
  `(?:ITU-T ?)?(?:Series )?(?<letter>${letter})(?:[- .]?${of})?(?: ?${word('recommendation')})?(?:的? ?第 ?(?<ordinal>\\d{1,3}) ?号?|\\.| |-)? ?${word('supplement').replace('Suppl?', 'Sup(?:pl)?')} ?(?:No\\.? ?)?(?<number>\\d{1,3})?${ending}`,
  'uy',
)
const nounFirst = new RegExp(
  `${word('supplement')} ?(?:No\\.? ?)?(?<number>\\d{1,3}) to (?:the )?(?:ITU-T )?(?:${word('recommendation')} ?)?(?:ITU-T )?(?:Series )?(?<letter>${letter})(?:[- .]?${of}(?: ${word('recommendation')})?)?(?!\\.\\d)${ending}`,
  'uy',
)

/** Supplements to a series of Recommendations: `A增补3`, `Supplement 3 to the A-series`, `ITU-T A Suppl. 3`. */
export const supplement: ReferenceForm = {
  trigger: `(?:ITU-T ?)?(?:Series )?${letter}(?=(?:[- .]?${of})?(?: ?${word('recommendation')})?(?:[ .-]|的? ?第 ?\\d{1,3} ?号?)? ?(?:${word('supplement')}|Sup))|${word('supplement')}(?= ?(?:No\\.? ?)?\\d{1,3} to )`,
  read(text, at) {
    const match = matchAt(letterFirst, text, at) ?? matchAt(nounFirst, text, at)
    if (!match?.groups) return []
    const number = match.groups.number ?? match.groups.ordinal
    if (number === undefined) return []
    const id = `ITU-T ${match.groups.letter} Suppl. ${number}`
    return [{ start: at, end: at + match[0].length, id, type: 'supplement' }]
  },
}
