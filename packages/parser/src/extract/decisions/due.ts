import { findDates } from '../../dates/find-dates.js'
import type { Document } from '../../document/document.js'
import { inferred, type Traced } from '../../document/found.js'
import { foldWidth } from '../../document/text.js'
import { languageOf } from '../../language/index.js'
import type { PlacedAct } from './placed-act.js'

/** The first date in the act by which something is to be done. */
export function dueIn(document: Document, act: PlacedAct, year: number | null): Traced<string | null> {
  const from = Math.max(act.verb.end, act.start)
  const text = document.text.slice(from, act.end)
  const words = languageOf(document.text.slice(act.start, act.end)).decisions
  for (const date of findDates(text, { year })) {
    const before = foldWidth(text.slice(Math.max(0, date.start - 60), date.start))
    const behind = foldWidth(text.slice(date.end, date.end + 16))
    if (!words.dueBefore.test(before) && !words.dueBehind?.test(behind)) continue
    return inferred(date.to, { start: from + date.start, end: from + date.end }, 'decision/due')
  }
  return null
}
