import { expect, it } from 'vitest'
import { outlineOf } from '../../testing/outline-of.js'
import { blockReferences } from './block-references.js'

const text = '1\t会议注意到ＴＤ12。\n2\tThe meeting approved TD 13 and TD 14.'

it('gives the references of each block with the offsets of its text', () => {
  const references = blockReferences()
  const { blocks } = outlineOf(text).document
  expect(blocks.map((block) => references(block).map(({ id, start }) => [id, start]))).toEqual([
    [['TD12', 5]],
    [
      ['TD13', 21],
      ['TD14', 31],
    ],
  ])
})

it('reads a block once', () => {
  const references = blockReferences()
  const [block] = outlineOf(text).document.blocks
  if (!block) throw new Error('no block')
  expect(references(block)).toBe(references(block))
})
