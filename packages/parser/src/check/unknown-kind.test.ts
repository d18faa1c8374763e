import { expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { unknownKind } from './unknown-kind.js'

it('tells of a document of no known kind', () => {
  expect(unknownKind.find(factsInput({ kind: 'other' }))).toMatchObject([
    { severity: 'info', pointer: '/kind' },
  ])
  expect(unknownKind.find(factsInput({ kind: 'agenda' }))).toEqual([])
})
