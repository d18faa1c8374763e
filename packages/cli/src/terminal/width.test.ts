import { expect, test } from 'vitest'
import { columnWidth, padEnd, pageWidth } from './width.js'

test('a page is as wide as the terminal within reason, and 80 columns when piped', () => {
  expect(pageWidth({ isTTY: true, columns: 72 })).toBe(72)
  expect(pageWidth({ isTTY: true, columns: 250 })).toBe(100)
  expect(pageWidth({ isTTY: true, columns: 10 })).toBe(40)
  expect(pageWidth({ isTTY: false, columns: 250 })).toBe(80)
  expect(pageWidth({ isTTY: true, columns: null })).toBe(80)
})

test('columns are counted by display width', () => {
  expect(padEnd('附件', 6)).toBe('附件  ')
  expect(columnWidth(['附件1', 'A.2'], 10)).toBe(5)
  expect(columnWidth(['a long label'], 4)).toBe(4)
})
