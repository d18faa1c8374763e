/** What a bookmark of ours stands for, which mammoth hands on without looking into it. */
export interface Marker {
  /** Place of a paragraph among the facts; null where none begins. */
  readonly facts: number | null
  /** Place of a text among those that mammoth is not given; null where there is none. */
  readonly text: number | null
}

/** The name of the bookmark that stands for a paragraph's facts, for a text, or for both. */
export function markerName({ facts, text }: Marker): string {
  return `${facts === null ? '' : `¶${facts}`}${text === null ? '' : `§${text}`}`
}

const form = /^(?:¶(\d{1,9}))?(?:§(\d{1,9}))?$/u

/** What a bookmark stands for; null for one that the document itself has. */
export function readMarker(name: string): Marker | null {
  const match = form.exec(name)
  if (!match || name === '') return null
  const [, facts, text] = match
  return { facts: facts === undefined ? null : Number(facts), text: text === undefined ? null : Number(text) }
}
