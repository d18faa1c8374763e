import type { Block } from '../../document/document.js'
import { findReferences, type ReferenceMention } from './find-references.js'

/** Gives the references of a block; offsets are those of its text. */
export type BlockReferences = (block: Block) => readonly ReferenceMention[]

/**
 * The references of blocks, each block read once however often it is asked for.
 *
 * @param groupOf the identifier of a group that stands at a place of a text
 */
export function blockReferences(
  groupOf: (id: string, text: string, at: number) => string = (id) => id,
): BlockReferences {
  const known = new Map<Block, readonly ReferenceMention[]>()
  return (block) => {
    const found =
      known.get(block) ??
      findReferences(block.wide).map((mention) =>
        mention.type === 'study-group'
          ? { ...mention, id: groupOf(mention.id, block.wide, mention.start) }
          : mention,
      )
    known.set(block, found)
    return found
  }
}
