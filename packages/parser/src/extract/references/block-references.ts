import type { Block } from '../../document/document.js'
import { findReferences, type ReferenceMention } from './find-references.js'

/** Gives the references of a block; offsets are those of its text. */
export type BlockReferences = (block: Block) => readonly ReferenceMention[]

/** The references of blocks, each block read once however often it is asked for. */
export function blockReferences(): BlockReferences {
  const known = new Map<Block, readonly ReferenceMention[]>()
  return (block) => {
    const found = known.get(block) ?? findReferences(block.wide)
    known.set(block, found)
    return found
  }
}
