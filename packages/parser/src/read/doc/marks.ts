import { typedMarkSign } from '../docx/part/flow-elements.js'
import type { MammothNode, NoteReference } from '../docx/tree/mammoth-tree.js'
import type { FileInformation } from './file-information.js'
import { readPlc } from './plc.js'
import type { Marks } from './story.js'
import { textAt } from './stylesheet.js'

/** The notes of one kind: where each is referred to in the text, and where its own text lies. */
export interface Notes {
  readonly type: NoteReference['noteType']
  readonly references: readonly number[]
  /** Numbers of the notes whose marks are typed by hand. */
  readonly typed: ReadonlySet<number>
  /** Where the text of a note begins and ends, in its story. */
  readonly texts: readonly (readonly [start: number, end: number])[]
}

/** Reads where notes are referred to and where they stand ([MS-DOC] 2.8.18 and 2.8.19, and their like for endnotes). */
export function readNotes(
  table: DataView,
  information: FileInformation,
  type: NoteReference['noteType'],
): Notes {
  const references = readPlc(table, information.place(`${type}References`), 2)
  const texts = readPlc(table, information.place(`${type}Texts`), 0)
  const numbers = Array.from({ length: references.count }, (_, index) => index)
  return {
    type,
    references: numbers.map(references.position),
    typed: new Set(numbers.filter((index) => table.getUint16(references.data(index), true) === 0)),
    texts: numbers.map((index) =>
      index < texts.count ? [texts.position(index), texts.position(index + 1)] : [0, 0],
    ),
  }
}

/** The name under which a note is found again. */
export function noteName(type: NoteReference['noteType'], index: number | string): string {
  return `${type}-${index}`
}

/** Reads what is marked in the text: bookmarks, references to notes, ends of sections. */
export function readMarks(
  table: DataView,
  information: FileInformation,
  notes: readonly Notes[],
  textBox: Marks['textBox'],
): Marks {
  const nodes = new Map<number, MammothNode[]>()
  const put = (place: number, node: MammothNode) => {
    const there = nodes.get(place)
    if (there) there.push(node)
    else nodes.set(place, [node])
  }
  for (const { place, name } of readBookmarks(table, information)) put(place, { type: 'bookmarkStart', name })
  for (const { type, references, typed } of notes)
    references.forEach((place, index) => {
      put(place, {
        type: 'noteReference',
        noteType: type,
        noteId: typed.has(index) ? `${typedMarkSign}${index}` : String(index),
      })
    })
  const places = [...nodes.keys()].sort((one, other) => one - other)
  const sections = readPlc(table, information.place('sections'), 12)
  const sectionEnds = new Set(
    Array.from({ length: sections.count }, (_, index) => sections.position(index + 1) - 1),
  )
  return {
    next: (place) => {
      let low = 0
      let high = places.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((places[middle] as number) < place) low = middle + 1
        else high = middle
      }
      return places[low] ?? Number.POSITIVE_INFINITY
    },
    at: (place) => nodes.get(place) ?? [],
    textBox,
    endsSection: (place) => sectionEnds.has(place),
  }
}

/** The names and beginnings of the bookmarks ([MS-DOC] 2.9.290 and 2.8.10). */
function readBookmarks(
  table: DataView,
  information: FileInformation,
): { readonly place: number; readonly name: string }[] {
  const starts = readPlc(table, information.place('bookmarkStarts'), 4)
  const { offset, length } = information.place('bookmarkNames')
  if (length < 6) return []
  const count = Math.min(table.getUint16(offset + 2, true), starts.count)
  const bookmarks: { place: number; name: string }[] = []
  let at = offset + 6
  for (let index = 0; index < count; index++) {
    const size = table.getUint16(at, true)
    if (at + 2 + size * 2 > offset + length) break
    bookmarks.push({ place: starts.position(index), name: textAt(table, at + 2, size) })
    at += 2 + size * 2
  }
  return bookmarks
}
