import { expect, test } from 'vitest'
import { coloursFor } from './colours.js'

const coloured = (env: Record<string, string>, isTTY: boolean) => coloursFor(env, { isTTY }).isColorSupported

test('a terminal has colours and a pipe has none, in continuous integration too', () => {
  expect(coloured({}, true)).toBe(true)
  expect(coloured({}, false)).toBe(false)
  expect(coloured({ CI: '1' }, false)).toBe(false)
  expect(coloured({ TERM: 'dumb' }, true)).toBe(false)
})

test('NO_COLOR and FORCE_COLOR decide, NO_COLOR first', () => {
  expect(coloured({ NO_COLOR: '1' }, true)).toBe(false)
  expect(coloured({ NO_COLOR: '' }, true)).toBe(true)
  expect(coloured({ FORCE_COLOR: '1' }, false)).toBe(true)
  expect(coloured({ FORCE_COLOR: '0' }, true)).toBe(false)
  expect(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }, true)).toBe(false)
})
