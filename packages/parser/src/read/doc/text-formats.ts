import type { Limits } from '../../limits.js'
import { LimitExceededError } from '../../limits.js'
import {
  type CharacterFormat,
  plainCharacters,
  withCharacterModifiers,
  withShortModifier,
} from './character-format.js'
import type { FileInformation } from './file-information.js'
import { characterRuns, paragraphRuns, runAt } from './formatted-pages.js'
import { addParagraphModifiers, type ParagraphFormat, readParagraphFormat } from './paragraph-format.js'
import type { Piece } from './pieces.js'

/** The formats of a text, by places in the text. */
export interface TextFormats {
  /** The format of the paragraph that ends with the character at the place. */
  readonly paragraphAt: (place: number) => ParagraphFormat
  /** Calls back for each stretch between two places whose characters have one format. */
  readonly eachRun: (
    start: number,
    end: number,
    visit: (start: number, end: number, format: CharacterFormat) => void,
  ) => void
}

/** The streams that formats are kept in. */
export interface Streams {
  readonly word: DataView
  readonly table: DataView
  readonly data: DataView | null
}

/** Reads where which format holds; what a format says is read when it is asked for, and once. */
export function readTextFormats(
  streams: Streams,
  information: FileInformation,
  pieces: readonly Piece[],
  limits: Limits,
): TextFormats {
  const { word, table } = streams
  const characters = characterRuns(word, table, information.place('characterPages'))
  const paragraphs = paragraphRuns(word, table, information.place('paragraphPages'))
  const characterFormat = knownCharacters(streams)
  const paragraphFormat = knownParagraphs(streams, limits)
  let lastPiece = 0

  /** The piece that holds a place; places are asked for in order, mostly. */
  const pieceAt = (place: number): number => {
    const last = pieces[lastPiece]
    if (!last || place < last.start) lastPiece = 0
    while (lastPiece < pieces.length && place >= (pieces[lastPiece] as Piece).end) lastPiece++
    return lastPiece
  }

  return {
    paragraphAt: (place) => {
      const piece = pieces[pieceAt(place)]
      if (!piece) return paragraphFormat(0, null)
      const run = runAt(paragraphs, piece.offset + (place - piece.start) * piece.width)
      return paragraphFormat(paragraphs.places[run] ?? 0, piece)
    },
    eachRun: (start, end, visit) => {
      let place = start
      for (let index = pieceAt(start); place < end && index < pieces.length; index++) {
        const piece = pieces[index] as Piece
        const stop = Math.min(end, piece.end)
        let run = runAt(characters, piece.offset + (place - piece.start) * piece.width)
        while (place < stop) {
          const at = piece.offset + (place - piece.start) * piece.width
          while ((characters.starts[run + 1] ?? Number.POSITIVE_INFINITY) <= at) run++
          const next = characters.starts[run + 1] ?? Number.POSITIVE_INFINITY
          const runEnd = characters.ends[run] ?? 0
          const inside = at < runEnd
          const border = inside ? Math.min(runEnd, next) : next
          const to = Math.min(stop, piece.start + Math.ceil((border - piece.offset) / piece.width))
          visit(place, to, characterFormat(inside ? (characters.places[run] as number) : 0, piece))
          place = to
        }
      }
    },
  }
}

/** Gives the format whose modifiers lie at a place of the stream, with those of the piece; 0 is the plain one. */
function knownCharacters({ word, table }: Streams): (place: number, piece: Piece) => CharacterFormat {
  const known = new Map<number, CharacterFormat>([[0, plainCharacters]])
  return (place, { modifiers, modifier }) => {
    let format = known.get(place)
    if (!format) {
      format = withCharacterModifiers(plainCharacters, word, place + 1, place + 1 + word.getUint8(place))
      known.set(place, format)
    }
    if (modifiers) format = withCharacterModifiers(format, table, modifiers.start, modifiers.end)
    return modifier ? withShortModifier(format, modifier) : format
  }
}

/** Gives the format of a paragraph in the same way ([MS-DOC] 2.9.176, PapxInFkp). */
function knownParagraphs(
  { word, table, data }: Streams,
  { nesting }: Limits,
): (place: number, piece: Piece | null) => ParagraphFormat {
  const known = new Map<number, ParagraphFormat>([[0, readParagraphFormat(0, word, 0, 0, data)]])
  const read = (place: number): ParagraphFormat => {
    const size = word.getUint8(place)
    const start = place + (size === 0 ? 2 : 1)
    const end = start + (size === 0 ? word.getUint8(place + 1) * 2 : size * 2 - 1)
    const format = readParagraphFormat(word.getUint16(start, true), word, start + 2, end, data)
    if (format.depth > nesting)
      throw new LimitExceededError(
        'nesting',
        `The file holds tables more than ${nesting} deep inside one another. Save it again in Word.`,
      )
    known.set(place, format)
    return format
  }
  return (place, piece) => {
    const format = known.get(place) ?? read(place)
    if (!piece?.modifiers) return format
    const own = { ...format }
    addParagraphModifiers(own, table, piece.modifiers.start, piece.modifiers.end, data)
    return own
  }
}
