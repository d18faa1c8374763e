import { expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { letterheadIncomplete } from './letterhead-incomplete.js'

const head = 'Geneva, 7 June 2021\nRef.: TSB Circular 311\n\nDear Sir/Madam,\n1\tPlease note the new address.'

it('tells of each part that is not found', () => {
  expect(letterheadIncomplete.find(factsInput({ kind: 'collective-letter', date: null }, head))).toEqual([
    {
      severity: 'warning',
      message: 'No reference is found in the letterhead; a collective letter is expected to bear one.',
      pointer: '/reference',
    },
    {
      severity: 'warning',
      message: 'No date is found in the letterhead; a collective letter is expected to bear one.',
      pointer: '/date',
    },
    {
      severity: 'warning',
      message: 'No addressee is found in the letterhead; a collective letter is expected to bear one.',
      pointer: '/addressees',
    },
  ])
})

it('leaves a text without a head, and what is no letter', () => {
  expect(letterheadIncomplete.find(factsInput({ date: null }, '1\t请注意新地址。\n2\t谢谢。'))).toEqual([])
  expect(letterheadIncomplete.find(factsInput({ date: null, kind: 'meeting-report' }, head))).toEqual([])
})
