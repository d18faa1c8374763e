import { allMatches } from '../../../document/all-matches.js'
import { matchAt } from '../list.js'
import type { ReferenceForm, ReferenceMention } from '../mention.js'
import { ending } from '../words.js'

const delayedNoun = '(?:[Dd]elayed [Cc]ontributions?|DELAYED CONTRIBUTIONS?|迟交文稿) ?'
/** `D.41 (Telefónica)`: the number of a delayed contribution, with the brackets that may say whose it is. */
const delayedList = new RegExp(
  `${delayedNoun}(?<list>D[. -]?\\d{1,4}${ending}(?: ?\\([^()]{1,60}\\))?(?:(?:, | and |, and |、|和|及)D[. -]?\\d{1,4}${ending}(?: ?\\([^()]{1,60}\\))?){0,20})`,
  'uy',
)

/** Delayed contributions: `Delayed Contributions D.41 and D.47`, 迟交文稿D 84. `D.41` alone is a Recommendation as well. */
export const delayedContribution: ReferenceForm = {
  trigger: `${delayedNoun}(?=D[. -]?\\d)`,
  read(text, at) {
    const match = matchAt(delayedList, text, at)
    const list = match?.groups?.list
    if (!match || !list) return []
    const from = at + match[0].length - list.length
    return allMatches(list, /D[. -]?(\d{1,4})/gu).map((found, order): ReferenceMention => {
      const start = from + found.index
      return {
        start: order === 0 ? at : start,
        end: start + found[0].length,
        id: `D${Number(found[1])}`,
        type: 'contribution',
      }
    })
  },
}

const assemblyPaper = new RegExp(
  `(?<series>C|DT|DL|ADM|INF)/(?<number>\\d{1,3})(?!/)(?:\\((?:Rev|R)\\. ?(?<revision>\\d{1,2})\\))?${ending}`,
  'uy',
)

/** Papers of an assembly or conference: `C/22`, `DT/34`, `ADM/12(Rev.1)`. */
export const paperOfAssembly: ReferenceForm = {
  trigger: '(?:C|DT|DL|ADM|INF)/(?=\\d)',
  read(text, at) {
    const { series = '', number, revision } = matchAt(assemblyPaper, text, at)?.groups ?? {}
    if (number === undefined) return []
    const end = at + (matchAt(assemblyPaper, text, at)?.[0].length ?? 0)
    const edition = revision === undefined ? '' : `R${Number(revision)}`
    return [
      {
        start: at,
        end,
        id: `${series}${Number(number)}${edition}`,
        type: series === 'C' ? 'contribution' : 'temporary-document',
      },
    ]
  },
}

const groupPaper = new RegExp(
  `(?:FG-[A-Z][A-Za-z\\d]{1,11}-[A-Z]|Q\\d{1,2}(?:/\\d{1,2})?-(?:DOC|Doc|TD|C))-?\\d{1,4}(?:-?R\\d{1,2}| Rev\\. ?\\d{1,2})?${ending}`,
  'uy',
)

/** Papers that a focus group or a rapporteur group numbers by itself: `FG-ACN-O-012`, `Q24-DOC-01 Rev.1`. */
export const paperOfSmallGroup: ReferenceForm = {
  trigger: '(?:FG-[A-Z][A-Za-z\\d]{1,11}-[A-Z]-?|Q\\d{1,2}(?:/\\d{1,2})?-(?:DOC|Doc|TD|C)-?)(?=\\d)',
  read(text, at) {
    const match = matchAt(groupPaper, text, at)
    if (!match) return []
    const id = match[0].replace(/ Rev\. ?/u, 'R').replace('-Doc-', '-DOC-')
    return [{ start: at, end: at + match[0].length, id, type: 'temporary-document' }]
  },
}
