import { eachModifier } from './modifiers.js'
import type { Piece } from './pieces.js'

/** What is known of the format of a run of characters; null where the run leaves it to its style. */
export interface CharacterFormat {
  readonly deleted: boolean
  readonly inserted: boolean
  /** 0 and 1 say it themselves, 128 is as in the style, 129 the opposite of it ([MS-DOC] 2.9.327, ToggleOperand). */
  readonly bold: number | null
  readonly hidden: number | null
  /** Number of the character style. */
  readonly style: number | null
  /** Number of the font of its letters. */
  readonly font: number | null
  /** The sign of a symbol font that stands for a character of the text, and the number of the font. */
  readonly symbol: { readonly font: number; readonly sign: number } | null
}

type Draft = { -readonly [Key in keyof CharacterFormat]: CharacterFormat[Key] }

export const plainCharacters: CharacterFormat = {
  deleted: false,
  inserted: false,
  bold: null,
  hidden: null,
  style: null,
  font: null,
  symbol: null,
}

/** Adds what a list of modifiers says to a format ([MS-DOC] 2.6.1). */
export function withCharacterModifiers(
  format: CharacterFormat,
  view: DataView,
  start: number,
  end: number,
): CharacterFormat {
  const draft: Draft = { ...format }
  eachModifier(view, start, end, (code, operand) => {
    if (code === 0x0800) draft.deleted = view.getUint8(operand) !== 0
    else if (code === 0x0801) draft.inserted = view.getUint8(operand) !== 0
    else if (code === 0x0835) draft.bold = view.getUint8(operand)
    else if (code === 0x083c) draft.hidden = view.getUint8(operand)
    else if (code === 0x4a30) draft.style = view.getUint16(operand, true)
    else if (code === 0x4a4f) draft.font = view.getUint16(operand, true)
    else if (code === 0x6a09)
      draft.symbol = { font: view.getUint16(operand, true), sign: view.getUint16(operand + 2, true) }
    else if (code === 0x2a33) {
      draft.bold = null
      draft.hidden = null
    }
  })
  return draft
}

/** Adds the single modifier of a piece, by the short numbers of [MS-DOC] 2.9.216 (Prm0). */
export function withShortModifier(
  format: CharacterFormat,
  { number, operand }: NonNullable<Piece['modifier']>,
): CharacterFormat {
  if (number === 0x41) return { ...format, deleted: operand !== 0 }
  if (number === 0x42) return { ...format, inserted: operand !== 0 }
  if (number === 0x55) return { ...format, bold: operand }
  if (number === 0x5c) return { ...format, hidden: operand }
  return format
}

/** A switch as Word works it out from what stands at the run and what its style says. */
export function isSwitchedOn(value: number | null, inStyle: boolean): boolean {
  if (value === null || value === 128) return inStyle
  return value === 129 ? !inStyle : value !== 0
}
