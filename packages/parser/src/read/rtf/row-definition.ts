import type { RowFormat } from '../doc/paragraph-format.js'

/** Gathers what is said of the cells of a row. */
export interface RowDefinition {
  /** Takes a control word; gives true where it is one of a row. */
  readonly word: (name: string, value: number | null) => boolean
  readonly format: () => RowFormat | null
}

export function startRow(): RowDefinition {
  let edges: number[] = [0]
  let joined: boolean[] = []
  let continued: boolean[] = []
  let isJoined = false
  let isContinued = false
  return {
    word: (name, value) => {
      if (name === 'trowd') {
        edges = [0]
        joined = []
        continued = []
      } else if (name === 'trleft') edges[0] = value ?? 0
      else if (name === 'clmrg') isJoined = true
      else if (name === 'clvmrg') isContinued = true
      else if (name === 'cellx') {
        edges.push(value ?? 0)
        joined.push(isJoined)
        continued.push(isContinued)
        isJoined = false
        isContinued = false
      } else return false
      return true
    },
    format: () => (edges.length > 1 ? { edges, joined, continued } : null),
  }
}
