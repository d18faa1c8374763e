import type { AmendmentType, ReferenceSeries } from '@rapporteur/schema'
import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'
import { findGroups } from '../groups/find-groups.js'

/** The number of a report, temporary document, contribution or liaison statement. */
export interface PaperNumber {
  readonly series: ReferenceSeries
  /** `120`, `253/PLEN`. */
  readonly number: string | null
  /** `SG17`, `TSAG`, or null where the line does not say. */
  readonly group: string | null
  readonly amendment: { readonly type: AmendmentType; readonly number: number | null } | null
}

/** Reads a line that is the number of a paper (`TSAG – R 2 – E`, `TD 120 Rev.1`, `第2号报告`); null for any other. */
export function paperNumber(line: string): PaperNumber | null {
  const text = foldWidth(line).trim()
  if (text.length > 70 || !/\d/u.test(text)) return null
  for (const { frontMatter } of languages)
    for (const pattern of frontMatter.numbers) {
      const groups = pattern.exec(text)?.groups
      if (!groups) continue
      const number = groups.number ?? groups.before
      const series = frontMatter.series[(groups.series ?? '').toUpperCase()]
      if (!number || !series) continue
      const sub = groups.sub ? `/${groups.sub.replace(/ /gu, '')}` : ''
      return {
        series,
        number: `${Number(number)}${sub}`,
        group: groupOf(groups.group),
        amendment: amendmentOf(groups),
      }
    }
  return null
}

/** `COM 17`, `Study Group 17`, `第17研究组`: `SG17`; a name of no known form as printed. */
function groupOf(name: string | undefined): string | null {
  return name ? (findGroups(name)[0]?.group ?? name) : null
}

function amendmentOf(groups: Record<string, string | undefined>): PaperNumber['amendment'] {
  const word = groups.revision ?? groups.earlyRevision
  const number = groups.revised ?? groups.earlyRevised
  if (!word) return null
  const type = /^(?:add|补)/iu.test(word)
    ? 'addendum'
    : /^(?:corr|更)/iu.test(word)
      ? 'corrigendum'
      : 'revision'
  return { type, number: number ? Number(number) : null }
}
