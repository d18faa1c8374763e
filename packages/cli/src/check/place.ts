import type { DocumentRecord, Origin, Place } from '@rapporteur/schema'

/**
 * Where in the file a value of the record came from: its own place, else the first of what it holds, else that of
 * what holds it. Null for the whole record, and where nothing is known.
 */
export function originOf(
  { provenance }: Pick<DocumentRecord, 'provenance'>,
  pointer: string | null,
): Origin | null {
  if (pointer === null || pointer === '') return null
  const own = provenance[pointer]
  if (own !== undefined) return own
  const inside = Object.entries(provenance)
    .filter(([key]) => key.startsWith(`${pointer}/`))
    .map(([, origin]) => origin)
  if (inside.length > 0)
    return inside.reduce((first, origin) => (origin.start < first.start ? origin : first))
  return originOf({ provenance }, pointer.slice(0, pointer.lastIndexOf('/')))
}

/** A place as an editor or a reader finds it: `12:3` for line and column, `¶7` for the seventh paragraph, `p. 3` for a page. */
export function placeText(place: Place): string {
  switch (place.in) {
    case 'text':
    case 'markdown':
    case 'html':
    case 'mhtml':
      return `${place.line}:${place.column}`
    case 'docx': {
      const part = place.part === 'word/document.xml' ? '' : `${place.part.replace(/^word\//u, '')} `
      return `${part}¶${place.paragraph + 1}`
    }
    case 'doc':
    case 'rtf':
      return `¶${place.paragraph + 1}`
    case 'pdf':
      return `p. ${place.page}`
  }
}
