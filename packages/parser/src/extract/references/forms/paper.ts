import { type ListItem, matchAt, readList } from '../list.js'
import type { ReferenceForm, ReferenceMention } from '../mention.js'
import { anyLanguage, ending, word } from '../words.js'

const revisionWord = `(?:R|${word('revision')})\\.? ?`
/** `R2`, `-R1`, ` Rev.1`, `(Rev.1)`. */
const revision = `(?: ?[-–]? ?${revisionWord}(?<revision>\\d{1,2})| ?\\(${revisionWord}(?<bracketed>\\d{1,2})\\))?`
const amendment =
  '(?: ?[-–+/]? ?(?<amendment>Add|Corr|Cor)(?:endum|igendum)?\\.? ?(?<amendmentNumber>\\d{1,2}))?'
const meeting =
  '(?:/(?<meeting>PLEN|GEN|PL|WP ?\\d)(?!/)| ?\\((?<inBrackets>PLEN|GEN|PL|WP ?\\d)(?:/\\d{1,2})?\\)|/(?<party>\\d{1,2})(?!/))?'

const number = `(?:No\\.? ?)?(?<number>\\d{1,4})${revision}${amendment}${meeting}(?: ?-?R(?:ev\\.?)? ?(?<late>\\d{1,2}))?${ending}`

const unpadded = (digits: string) => digits.replace(/^0+(?=\d)/u, '')

type Groups = Record<string, string | undefined>

/** `83R2`, `24Add1`, `253/PLEN`: number, edition and meeting as every paper writes them in its own way. */
function paperNumber(groups: Groups): string {
  const edition = groups.revision ?? groups.bracketed ?? groups.late
  const series = (groups.meeting ?? groups.inBrackets ?? groups.party)?.replace(' ', '')
  const added = groups.amendment === 'Cor' ? 'Corr' : groups.amendment
  return [
    unpadded(groups.number ?? ''),
    edition === undefined ? '' : `R${unpadded(edition)}`,
    added === undefined ? '' : `${added}${unpadded(groups.amendmentNumber ?? '')}`,
    series === undefined ? '' : `/${series}`,
  ].join('')
}

const temporaryNoun = anyLanguage((words) => words.nouns['temporary-document'])
const temporaryOpening = new RegExp(
  `(?:(?<owner>SG ?\\d{1,2}|TSAG)-)?(?:TDs?|${temporaryNoun})(?: ?\\(?TDs?\\)?)?[-. ]?(?:(?<series>GEN|PLEN|WP\\d)[-/ ])?(?=(?:No\\.? ?)?\\d)`,
  'uy',
)
const temporaryNumber = new RegExp(number, 'uy')
const furtherTemporary = new RegExp(`(?:TD[-. ]?)?${number}`, 'uy')
const fileMark = / ?号/uy
const furthest = new RegExp(` ?(?:to|through|[-–—~至到]) ?(?<again>TD[-. ]?)?${number}`, 'uy')

/** The last paper of a range, `TDs 62 to 65`, `TD101-TD104`: those between are not named. */
function rangeEnd(text: string, { end, match }: ListItem, isPlural: boolean): ListItem | null {
  const found = matchAt(furthest, text, end)
  if (!found || !(isPlural || found.groups?.again)) return null
  if (Number(found.groups?.number) <= Number(match.groups?.number)) return null
  const last = end + found[0].length
  return { start: last - found[0].replace(/^ ?(?:to|through|.) ?/u, '').length, end: last, match: found }
}

/** Temporary documents: `TD83R2`, `TD 120 Rev.1`, `TD011-R1`, `SG9-TD163/GEN`, `TDs 62 and 63`. */
export const temporaryDocument: ReferenceForm = {
  trigger: `(?:(?:SG ?\\d{1,2}|TSAG)-)?TDs?[-. ]?(?:(?:GEN|PLEN|WP\\d)[-/ ])?(?:No\\.? ?)?\\d|${temporaryNoun}(?= ?\\(?(?:TD|No|\\d))`,
  read(text, at) {
    const opening = matchAt(temporaryOpening, text, at)
    if (!opening) return []
    const items = readList(text, at + opening[0].length, temporaryNumber, furtherTemporary)
    const last = items.at(-1)
    const isPlural = /[sS]\)?[-. ]?$/u.test(opening[0])
    const end = last ? rangeEnd(text, last, isPlural) : null
    if (end) items.push(end)
    const many =
      isPlural || end !== null || (last !== undefined && matchAt(fileMark, text, last.end) !== null)
    const kept = many ? items : items.slice(0, 1)
    const owner = opening.groups?.owner?.replace(' ', '')
    const series = opening.groups?.series
    return kept.map((item, order): ReferenceMention => {
      const paper = paperNumber(item.match.groups ?? {})
      const of = owner === undefined || owner === 'TSAG' ? '' : `${owner}-`
      return {
        start: order === 0 ? at : item.start,
        end: item.end,
        id: `${of}TD${paper}${series === undefined || paper.includes('/') ? '' : `/${series}`}`,
        type: 'temporary-document',
      }
    })
  },
}

const contributionNoun = anyLanguage((words) => words.nouns.contribution)
const contributionEnding = `${ending}(?!/\\d|/[A-Z]{3}|[.,]\\d|[%°] ?)`
const contributionNumber = `(?:No\\.? ?)?(?<number>\\d{1,4})${revision}${amendment}${contributionEnding}`
const oneContribution = new RegExp(
  `(?:(?:${contributionNoun})[ -]?(?:C[-. ]?)?|C(?:\\.(?! \\d{1,3} )|[ -])? ?)${contributionNumber}`,
  'uy',
)
const furtherContribution = new RegExp(`(?:C[-. ]?)?${contributionNumber}`, 'uy')
const part = new RegExp(`(?:${word('part')}|°)的? ?$`, 'u')
// The Summit on the Information Society numbers its lines of action C1 to C11.
const summit = /(?:WSIS|世界峰会) ?(?:C\d{1,2} ?(?:、|,|和|与|及|and)? ?){0,11}$/u
const actionLines = / ?(?:等|各)?(?:行动|[Aa]ction [Ll]ines?)/uy
const pluralContribution = /^(?:Contributions|CONTRIBUTIONS)/u

/** Contributions: `C.5R1`, `C 005 Rev.1`, `C017`, `Contribution 17`. */
export const contribution: ReferenceForm = {
  trigger: `C[-. ]? ?(?=\\d)|(?:${contributionNoun})(?= ?(?:No\\.? ?)?C?[-. ]?\\d)`,
  read(text, at) {
    if (part.test(text.slice(Math.max(0, at - 16), at)) || summit.test(text.slice(Math.max(0, at - 70), at)))
      return []
    const items = readList(text, at, oneContribution, furtherContribution)
    const first = items[0]
    if (!first) return []
    const printed = first.match[0]
    // 文稿17份 counts papers, and a noun alone names none without its number's own letter.
    if (/^\p{Script=Han}/u.test(printed) && !/C[-. ]?\d/u.test(printed)) return []
    const many = pluralContribution.test(printed)
    const kept = many ? items : items.filter((item, order) => order === 0 || /^C/u.test(item.match[0]))
    const last = kept.at(-1)
    if (
      last &&
      kept.every((item) => /^C ?\d{1,2}$/u.test(item.match[0])) &&
      matchAt(actionLines, text, last.end)
    )
      return []
    return kept.map((item) => ({
      start: item.start,
      end: item.end,
      id: `C${paperNumber(item.match.groups ?? {})}`,
      type: 'contribution',
    }))
  },
}

const groupPaper = new RegExp(
  `(?<group>TSAG|TDAG|RAG|SCV|CCV|(?:COM|SG) ?\\d{1,2})(?: ?[-–/] ?| )(?<series>LS|R|C)(?: ?[-–] ?| )?(?<number>\\d{1,4})${revision}${ending}(?: ?[-–] ?[EFSRAC]${ending})?`,
  'uy',
)
const liaison = new RegExp(`LSs?[- ]?(?<number>\\d{1,4})(?:/(?<of>\\d{1,2}))?${ending}`, 'uy')

/** Papers that name their group first: `TSAG-LS6`, `TSAG – R 2 – E`, `COM 17 – C 12`, `SG13-LS45`. */
export const paperOfGroup: ReferenceForm = {
  trigger: '(?:TSAG|TDAG|RAG|SCV|CCV|(?:COM|SG) ?\\d{1,2})(?: ?[-–/] ?| )(?:LS|R|C)(?: ?[-–] ?| )?(?=\\d)',
  read(text, at) {
    const match = matchAt(groupPaper, text, at)
    if (!match?.groups) return []
    const { group = '', series = '' } = match.groups
    const owner = group.replace(/^COM ?/u, 'SG').replace(' ', '')
    const paper = paperNumber(match.groups)
    const place = { start: at, end: at + match[0].length }
    if (series === 'C') return [{ ...place, id: `C${paper}`, type: 'contribution' }]
    if (series === 'R') return [{ ...place, id: `${owner}-R${paper}`, type: 'report' }]
    const of = owner === 'TSAG' ? '' : `${owner}-`
    return [{ ...place, id: `${of}LS${paper}`, type: 'liaison-statement' }]
  },
}

/** Liaison statements: `LS6`, `LS 12`, `LS002`. */
export const liaisonStatement: ReferenceForm = {
  trigger: 'LSs?[- ]?(?=\\d)',
  read(text, at) {
    const match = matchAt(liaison, text, at)
    if (!match?.groups) return []
    const of = match.groups.of
    const id = `LS${unpadded(match.groups.number ?? '')}${of === undefined ? '' : `/${of}`}`
    return [{ start: at, end: at + match[0].length, id, type: 'liaison-statement' }]
  },
}
