/** Calls back for each property modifier (Sprm) of a list, with its code and where its operand lies ([MS-DOC] 2.2.5). */
export function eachModifier(
  view: DataView,
  start: number,
  end: number,
  visit: (code: number, operand: number, length: number) => void,
): void {
  let at = start
  while (at + 2 < end) {
    const code = view.getUint16(at, true)
    at += 2
    let length = operandLengths[code >> 13] ?? 1
    if (length === 0) {
      // the first byte or two say how long the rest is
      if (code === tableDefinition) {
        length = view.getUint16(at, true) - 1
        at += 2
      } else {
        length = view.getUint8(at)
        at += 1
        if (code === tabStops && length === 255) length = tabStopsLength(view, at)
      }
    }
    if (length < 0 || at + length > end) return
    visit(code, at, length)
    at += length
  }
}

/** Bytes of the operand by the three highest bits of the code; 0 where the operand says it itself. */
const operandLengths = [1, 1, 2, 4, 2, 2, 0, 3]
/** sprmTDefTable and sprmPChgTabs, whose lengths are told otherwise. */
export const tableDefinition = 0xd608
const tabStops = 0xc615

function tabStopsLength(view: DataView, at: number): number {
  const deleted = view.getUint8(at)
  const added = view.getUint8(at + 1 + deleted * 4)
  return 2 + deleted * 4 + added * 3
}
