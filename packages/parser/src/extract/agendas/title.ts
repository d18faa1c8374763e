import type { AgendasWords } from '../../language/agendas-words.js'
import { languages } from '../../language/index.js'

/** How sure a title makes it that an agenda follows: an `agenda` may be a plain list, a `programme` needs times or days. */
export type TitleKind = 'agenda' | 'programme' | 'introduction'

const longestTitle = 170
const sign = /议|日 ?程|时间|节目|计划|安排|agenda|order of business|program|time|schedule|plan/iu

/** What kind of title a text of half width is, or null where it is none of an agenda. */
export function titleKind(text: string): TitleKind | null {
  if (text.length > longestTitle || !sign.test(text)) return null
  for (const { agendas } of languages) {
    if (agendas.introduction.test(text)) return 'introduction'
    if (isTitle(text, agendas.agenda, agendas)) return 'agenda'
    if (isTitle(text, agendas.programme, agendas)) return 'programme'
  }
  return null
}

function isTitle(text: string, name: RegExp, words: AgendasWords): boolean {
  const match = name.exec(text)
  if (!match) return false
  const behind = text.slice(match.index + match[0].length)
  const around = `${text.slice(0, match.index)} | ${behind}`
  return words.titleEnd.test(behind) && !words.notTitle.test(around) && !/[。.;]$/u.test(text)
}
