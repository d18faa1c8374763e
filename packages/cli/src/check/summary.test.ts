import { expect, test } from 'vitest'
import { summary } from './summary.js'

const none = { read: 2, failed: 0, error: 0, warning: 0, info: 0 }

test('the summary counts documents and findings', () => {
  expect(summary(none)).toBe('2 documents checked: nothing odd')
  expect(summary({ ...none, read: 1, error: 1, info: 2 })).toBe('1 document checked: 1 error, 2 notes')
  expect(summary({ ...none, failed: 1, warning: 3 })).toBe('2 documents checked, 1 failed: 3 warnings')
  expect(summary({ ...none, read: 0, failed: 1 })).toBe('0 documents checked, 1 failed')
})
