import ICAL from 'ical.js'

/** What an earlier calendar said of an entry. */
export interface EarlierEntry {
  readonly sequence: number
  /** The entry's text without its SEQUENCE. */
  readonly content: string
}

/**
 * The entries of an earlier calendar by UID.
 *
 * @throws {SyntaxError} where the text is no calendar.
 */
export function earlierEntries(calendar: string): Map<string, EarlierEntry> {
  let root: ICAL.Component
  try {
    root = new ICAL.Component(ICAL.parse(calendar))
  } catch (error) {
    throw new SyntaxError('The earlier calendar is not in the form of RFC 5545.', { cause: error })
  }
  return new Map(
    root.getAllSubcomponents().flatMap((component) => {
      const uid = component.getFirstPropertyValue('uid')
      const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0)
      return typeof uid === 'string' ? [[uid, { sequence, content: contentOf(component) }] as const] : []
    }),
  )
}

/** Counts an entry's SEQUENCE one further than the earlier calendar where the entry has changed since (RFC 5545, 3.8.7.4). */
export function countOn(component: ICAL.Component, earlier: ReadonlyMap<string, EarlierEntry>): void {
  const before = earlier.get(String(component.getFirstPropertyValue('uid')))
  if (before === undefined) return
  const changed = before.content !== contentOf(component)
  component.updatePropertyWithValue('sequence', before.sequence + (changed ? 1 : 0))
}

function contentOf(component: ICAL.Component): string {
  const copy = new ICAL.Component(ICAL.parse(component.toString()))
  copy.removeProperty('sequence')
  return copy.toString()
}
