/** Where the text of a group goes. */
export type Destination =
  | 'text'
  | 'nothing'
  | 'fonts'
  | 'styles'
  | 'label'
  | 'bookmark'
  | 'information'
  /** The first group of an \upr, which the second one says again in Unicode. */
  | 'narrow'

/** What holds inside a group until it ends; a group begins with what holds round it. */
export interface GroupState {
  destination: Destination
  /** Signs that follow a \u for readers that do not know it. */
  fallback: number
  font: number
  bold: boolean
  hidden: boolean
  deleted: boolean
  style: number
  list: number | null
  level: number | null
  outlineLevel: number | null
  inTable: boolean
  depth: number
  /** What is to be done when the group ends. */
  end: (() => void) | null
}

export const firstState: GroupState = {
  destination: 'text',
  fallback: 1,
  font: -1,
  bold: false,
  hidden: false,
  deleted: false,
  style: 0,
  list: null,
  level: null,
  outlineLevel: null,
  inTable: false,
  depth: 1,
  end: null,
}

/** \pard: what is said of a paragraph is forgotten. */
export function resetParagraph(state: GroupState): void {
  const { style, list, level, outlineLevel, inTable, depth } = firstState
  Object.assign(state, { style, list, level, outlineLevel, inTable, depth })
}

/** \plain: what is said of characters is forgotten. */
export function resetCharacters(state: GroupState, font: number): void {
  Object.assign(state, { font, bold: false, hidden: false, deleted: false })
}
