import { cleanText } from '../../../document/text.js'
import { formatNumber } from '../../number-formats.js'
import type { Level, List, Lists } from './numbering.js'

/**
 * Begins to count. The function that comes back takes the numbered paragraphs one by one, in the order of the
 * document, and gives each the label that a reader sees: `7.3`, `a)`, `（一）`, `•`; `''` where the level prints none.
 */
export function startCounting(lists: Lists): (numId: string, level: number) => string {
  const countersOf = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  return (numId, level) => {
    const list = lists.get(numId)
    const definition = list?.levels.get(level)
    if (!list || !definition) return ''
    const counters = countersOf.get(list.counters) ?? new Map<number, number>()
    countersOf.set(list.counters, counters)
    if (!begun.has(numId)) for (const overridden of list.startOverrides.keys()) counters.delete(overridden)
    begun.add(numId)

    const startOf = (at: number) => list.startOverrides.get(at) ?? list.levels.get(at)?.start ?? 1
    for (let above = 0; above < level; above++) if (!counters.has(above)) counters.set(above, startOf(above)) // a level that was skipped counts as begun
    const before = counters.get(level)
    counters.set(level, before === undefined ? startOf(level) : before + 1)
    for (const below of counters.keys())
      if (below > level && level < (list.levels.get(below)?.restart ?? below)) counters.delete(below)

    return render(definition, list, counters)
  }
}

function render(definition: Level, list: List, counters: ReadonlyMap<number, number>): string {
  if (definition.format === 'bullet') return bulletSign(definition)
  const label = definition.text.replace(/%([1-9])/gu, (_, digit) => {
    const at = Number(digit) - 1
    const format = list.levels.get(at)?.format ?? 'decimal'
    const value = counters.get(at)
    if (value === undefined || format === 'none') return ''
    return formatNumber(value, definition.legal && format !== 'bullet' ? 'decimal' : format)
  })
  return cleanText(label)
}

/** Fonts whose letters stand for other signs. */
const symbolFont = /^(?:Symbol|Wingdings(?: [23])?|Webdings|ZapfDingbats|Zapf Dingbats|Marlett|MT Extra)$/iu

/** A bullet's sign; what only a symbol font can show is a plain bullet, and the letter o that stands for a ring is one. */
function bulletSign({ text, font }: Level): string {
  const sign = cleanText(text)
  if (sign === '\uF02D') return '-'
  if (/^[\uE000-\uF8FF]/u.test(sign)) return '•'
  if (font !== null && symbolFont.test(font) && /^[!-~\u00A1-\u00FF]$/u.test(sign))
    return sign === '-' ? '-' : '•'
  return sign === 'o' ? '◦' : sign
}
