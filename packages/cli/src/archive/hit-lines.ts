import type { FoundPassage, Hit } from '@rapporteur/archive'
import { placeText } from '../check/place.js'
import type { Page } from '../show/page.js'
import { columns } from '../terminal/columns.js'
import { printable } from '../terminal/printable.js'

type HitPage = Pick<Page, 'width' | 'colours'>

/** A document that was found, as lines for a terminal: what it is, and each paragraph that answers. */
export function hitLines(hit: Hit, page: HitPage): string[] {
  const { colours, width } = page
  const facts = [hit.date, hit.kind, hit.language, hit.file].filter((fact) => fact !== null).map(printable)
  const title = hit.title !== null && hit.title !== hit.name ? [hit.title] : []
  return [
    ...columns([{ text: printable(hit.name), width, style: colours.bold }]),
    ...title.flatMap((text) => columns([{ text: printable(text), width: width - 2 }], 2)),
    ...columns([{ text: facts.join(' · '), width: width - 2, style: colours.dim }], 2),
    ...hit.passages.flatMap((passage) => passageLines(passage, page)),
  ]
}

function passageLines({ paragraph, place, snippet }: FoundPassage, { width, colours }: HitPage): string[] {
  const where = [paragraph, place === null ? null : `(${placeText(place)})`].filter((word) => word !== null)
  return columns(
    [
      { text: printable(where.join(' ')), width: 16, style: colours.cyan },
      { text: printable(snippet.text), width: width - 20 },
    ],
    2,
  )
}
