import type { FileInformation } from './file-information.js'
import { readPlc } from './plc.js'

/** A text box: where it is drawn in the text, or null where that is not known, and where its text lies in the story of the boxes. */
export interface TextBox {
  readonly anchor: number | null
  readonly start: number
  readonly end: number
}

const shapeSize = 26
const textBoxSize = 22

/** Reads the text boxes ([MS-DOC] 2.8.32, PlcftxbxTxt) and where their shapes are drawn ([MS-DOC] 2.8.37, PlcfSpa). */
export function readTextBoxes(table: DataView, information: FileInformation): TextBox[] {
  const shapes = readPlc(table, information.place('shapes'), shapeSize)
  const anchors = new Map<number, number>()
  for (let index = 0; index < shapes.count; index++)
    anchors.set(table.getUint32(shapes.data(index), true), shapes.position(index))
  const texts = readPlc(table, information.place('textBoxTexts'), textBoxSize)
  const boxes: TextBox[] = []
  // the last one only ends the others
  for (let index = 0; index < texts.count - 1; index++) {
    const shape = table.getUint32(texts.data(index) + 14, true)
    boxes.push({
      anchor: anchors.get(shape) ?? null,
      start: texts.position(index),
      end: texts.position(index + 1),
    })
  }
  return boxes
}
