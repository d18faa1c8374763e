import { type Block, type Document, noteBookmark } from '../document/document.js'
import { findAnnexes } from './annexes.js'
import { findFurniture } from './furniture.js'
import { findLanguages } from './languages.js'
import { findFrame } from './letter-frame.js'
import type { Outline, Range } from './outline.js'
import { findSections } from './sections.js'

/** Works out what stands where in a document. */
export function outlineDocument(document: Document): Outline {
  const { blocks } = document
  const furniture = findFurniture(blocks)
  const end = textEnd(blocks)
  const annexes = findAnnexes(blocks, furniture, end)
  const frame = findFrame(blocks, annexes, furniture, end)
  const afterLetter: Range = { from: frame.signature.to, to: end }
  const { sections, sectionOfBlock } = findSections(blocks, annexes, [frame.body, afterLetter], furniture)
  return {
    document,
    languages: findLanguages(blocks),
    ...frame,
    annexes,
    sections,
    isFurniture: (block) => furniture.has(block.index),
    sectionOf: (block) => sectionOfBlock[block.index] ?? null,
  }
}

/** Behind the last block of the running text: the notes that a Word file brings along follow it and stand in no section. */
function textEnd(blocks: readonly Block[]): number {
  const note = blocks.findIndex(({ bookmarks }) => bookmarks.includes(noteBookmark))
  return note < 0 ? blocks.length : note
}
