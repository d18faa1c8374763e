import type { Level, List, Lists } from '../docx/numbering/numbering.js'
import type { FileInformation } from './file-information.js'
import type { Font } from './fonts.js'
import { levelEnd, readLevel } from './list-level.js'

const listSize = 28
const overrideSize = 16
const noStyle = 0xfff

/** Where the levels of a list lie in the table stream, and the styles that they belong to. */
type Definition = readonly { readonly at: number; readonly styleId: string | null }[]

/**
 * Reads the lists ([MS-DOC] 2.9.195, PlfLst) and what paragraphs refer to them by ([MS-DOC] 2.9.192, PlfLfo). The
 * levels of a list are read when it is used: a file brings many lists along that it does not use.
 */
export function readLists(table: DataView, information: FileInformation, fonts: readonly Font[]): Lists {
  const definitions = readDefinitions(table, information.place('lists'))
  const lists = new Map<string, List>()
  const { offset, length } = information.place('listOverrides')
  if (length < 4) return lists
  const count = table.getUint32(offset, true)
  if (offset + 4 + count * overrideSize > table.byteLength)
    throw new RangeError('the lists lie outside the table')
  let at = offset + 4 + count * overrideSize
  for (let index = 0; index < count; index++) {
    const place = offset + 4 + index * overrideSize
    const id = table.getUint32(place, true)
    const definition = definitions.get(id) ?? []
    const changed = new Map<number, number>()
    const starts = new Map<number, number>()
    // before the levels stands the place of the list in the text, which nobody needs ([MS-DOC] 2.9.131, LFOData)
    if (at + 4 <= table.byteLength) at += 4
    for (let changes = table.getUint8(place + 12); changes > 0 && at + 8 <= table.byteLength; changes--) {
      const flags = table.getUint32(at + 4, true)
      const level = flags & 0xf
      const isFormatted = (flags & 0x20) !== 0
      // a level that is formatted anew says itself where it starts
      if ((flags & 0x10) !== 0) starts.set(level, table.getInt32(isFormatted ? at + 8 : at, true))
      at += 8
      if (!isFormatted) continue
      changed.set(level, at)
      at = levelEnd(table, at)
    }
    if (definition.length > 0) lists.set(String(index + 1), listOf(id, definition, changed, starts))
  }
  return lists

  function listOf(
    id: number,
    definition: Definition,
    changed: ReadonlyMap<number, number>,
    startOverrides: ReadonlyMap<number, number>,
  ): List {
    let levels: ReadonlyMap<number, Level> | null = null
    return {
      counters: String(id),
      startOverrides,
      get levels() {
        levels ??= new Map(
          definition.map(({ at: own, styleId }, level) => [
            level,
            readLevel(table, changed.get(level) ?? own, styleId, fonts),
          ]),
        )
        return levels
      },
    }
  }
}

function readDefinitions(
  table: DataView,
  { offset, length }: { offset: number; length: number },
): Map<number, Definition> {
  const definitions = new Map<number, Definition>()
  if (length < 2) return definitions
  const count = table.getUint16(offset, true)
  // the levels follow behind what counts as the table
  let at = offset + 2 + count * listSize
  for (let index = 0; index < count; index++) {
    const place = offset + 2 + index * listSize
    const isSimple = (table.getUint8(place + 26) & 1) !== 0
    const levels: { at: number; styleId: string | null }[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const style = table.getUint16(place + 8 + level * 2, true)
      levels.push({ at, styleId: style === noStyle ? null : String(style) })
      at = levelEnd(table, at)
    }
    definitions.set(table.getUint32(place, true), levels)
  }
  return definitions
}
