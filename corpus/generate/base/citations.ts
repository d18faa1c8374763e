import type { Citation, CitationType } from '@rapporteur/schema'

/*
 * While a document is being written, what it cites stands in its text between signs that no document has, with the
 * identifier and the type. They come out before anything is rendered.
 */
const opens = '\uE000'
const parts = '\uE001'
const shows = '\uE002'
const closes = '\uE003'

const marked = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002([^\uE003]*)\uE003/gu

/** The words of a citation, marked with what they cite. */
export function cite(id: string, type: CitationType, text: string): string {
  return `${opens}${id}${parts}${type}${shows}${text}${closes}`
}

/** The text as a reader sees it. */
export function plain(text: string): string {
  return text.replace(marked, '$3')
}

/** What a meeting can decide about or hand out, told from the groups that it speaks of. */
const documents: ReadonlySet<string> = new Set<CitationType>([
  'temporary-document',
  'contribution',
  'liaison-statement',
  'recommendation',
  'resolution',
  'report',
])

/** Identifiers of the documents that a text cites, each once. */
export function citedIn(text: string): string[] {
  const cited = [...text.matchAll(marked)].filter(([, , type]) => documents.has(type as string))
  return [...new Set(cited.map(([, id]) => id as string))]
}

/** What the texts cite, each once with the number of mentions, in order of first mention. */
export function citationsIn(texts: readonly string[]): Citation[] {
  const found = new Map<string, Citation>()
  for (const [, id = '', type, text = ''] of texts.flatMap((text) => [...text.matchAll(marked)])) {
    const before = found.get(id)
    if (before) before.count++
    else found.set(id, { id, text, type: type as CitationType, count: 1 })
  }
  return [...found.values()]
}
