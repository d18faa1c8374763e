import { describe, expect, it } from 'vitest'
import { findAmendment, findLetterReference } from './letter-reference.js'

const read = (text: string) => {
  const found = findLetterReference(text)
  return found && [text.slice(found.start, found.end), found.series, found.bureau, found.number, found.group]
}

describe('findLetterReference', () => {
  it.each([
    ['TSB Circular 12', 'circular', 'TSB', '12', null],
    ['TSB Circular No. 98', 'circular', 'TSB', '98', null],
    ['TSB Collective letter 8/17', 'collective-letter', 'TSB', '8/17', 'SG17'],
    ['Collective-letter 3/9', 'collective-letter', 'TSB', '3/9', 'SG9'],
    ['TSB Collective letter 2', 'collective-letter', 'TSB', '2', null],
    ['Collective letter TSAG/2', 'collective-letter', 'TSB', 'TSAG/2', 'TSAG'],
    ['Administrative Circular CACE/856', 'administrative-circular', 'BR', 'CACE/856', null],
    ['Administrative Circular\nCA/3', 'administrative-circular', 'BR', 'CA/3', null],
    ['Circular Letter CR/365', 'circular-letter', 'BR', 'CR/365', null],
    ['4/LCCE/71', 'circular-letter', 'BR', '4/LCCE/71', null],
    ['Circular BDT/IIP/008', 'circular', 'BDT', 'BDT/IIP/008', null],
    ['BDT/008', 'circular', 'BDT', 'BDT/008', null],
    ['DM-05/1171', 'other', null, 'DM-05/1171', null],
    ['BDT/DM-07/204', 'circular', 'BDT', 'BDT/DM-07/204', null],
    ['CL-17/21', 'circular-letter', 'SG', 'CL-17/21', null],
    ['电信标准化局第33号通函', 'circular', 'TSB', '33', null],
    ['电信标准化局第8/17号集体函', 'collective-letter', 'TSB', '8/17', 'SG17'],
    ['电信标准化局第8/17号通函', 'collective-letter', 'TSB', '8/17', 'SG17'],
    ['电信标准化局第２号集体函', 'collective-letter', 'TSB', '2', null],
    ['第CR/365号通函', 'circular-letter', 'BR', 'CR/365', null],
    ['CA/154号行政通函', 'administrative-circular', 'BR', 'CA/154', null],
    ['BDT/IIP/008号通函', 'circular', 'BDT', 'BDT/IIP/008', null],
  ])('reads %s', (text, series, bureau, number, group) => {
    expect(read(text)).toEqual([text, series, bureau, number, group])
  })

  it('takes in the amendment that is tied to it', () => {
    expect(findLetterReference('Corrigendum 1 to TSB Circular 33')).toMatchObject({
      start: 0,
      number: '33',
      amendment: { type: 'corrigendum', number: 1 },
    })
    expect(findLetterReference('TSB Circular 33 Add.2')?.amendment).toEqual({ type: 'addendum', number: 2 })
    expect(findLetterReference('TSB Circular 33 (Rev.1)')?.amendment).toEqual({ type: 'revision', number: 1 })
    expect(findLetterReference('电信标准化局第33号通函补遗2')).toMatchObject({
      end: 15,
      amendment: { type: 'addendum', number: 2 },
    })
    expect(findLetterReference('电信标准化局第33号通函的第1号更正')?.amendment).toEqual({
      type: 'corrigendum',
      number: 1,
    })
    expect(findAmendment('勘误3')).toEqual({ type: 'corrigendum', number: 3 })
    expect(findAmendment('Revised')).toEqual({ type: 'revision', number: null })
  })

  it('ends before the reference of another bureau', () => {
    expect(read('TSB Circular 61 / BR Circular Letter CR/402')).toEqual([
      'TSB Circular 61',
      'circular',
      'TSB',
      '61',
      null,
    ])
  })

  it('finds none in dates, numbers, files and talk', () => {
    for (const text of [
      'Geneva, 8 October 2015',
      '2015年10月8日，日内瓦',
      '+41 22 730 5780',
      'SG17/XY',
      'a circular was sent',
      '发出通函',
      'ADSL/2',
    ])
      expect(findLetterReference(text)).toBeNull()
  })
})

it('reads a code with 号 right behind it', () => {
  expect(findLetterReference('CL-15/6号函')).toMatchObject({ number: 'CL-15/6', bureau: 'SG' })
})

it('ends with the amendment that stands behind a blank', () => {
  const text = '电信标准化局第219号通函 更正1 致'
  const found = findLetterReference(text)
  expect(found).toMatchObject({ amendment: { type: 'corrigendum', number: 1 } })
  expect(text.slice(found?.start, found?.end)).toBe('电信标准化局第219号通函 更正1')
})
