import { describe, expect, it } from 'vitest'
import { findLetterheadLabels } from './letterhead-labels.js'

const read = (text: string) => findLetterheadLabels(text).map(({ label, end }) => [label, end])

describe('findLetterheadLabels', () => {
  it('finds labels with full-width and half-width colons, letter-spaced, in capitals, with points', () => {
    expect(read('文 号：')).toEqual([['reference', 4]])
    expect(read('Ref. : TSB Circular 3')).toEqual([['reference', 7]])
    expect(read('SUBJECT: CABLES')).toEqual([['subject', 9]])
    expect(read('抄 送:')).toEqual([['copy', 4]])
  })

  it('finds a label with the sign for number, in brackets', () => {
    expect(read('(Direct Fax N°. +41 22 730 5780)').map(([label]) => label)).toEqual(['fax'])
    expect(read('Tel. Nº +41 22 730 5780').map(([label]) => label)).toEqual(['telephone'])
  })

  it('finds letter-spaced words', () => {
    expect(read('S u b j e c t : Cables')).toEqual([['subject', 16]])
    expect(read('事 由 : 电缆')).toEqual([['subject', 6]])
  })

  it('finds several on one line', () => {
    expect(read('Tel:+41 22 730 5780Fax:+41 22 730 5853').map(([label]) => label)).toEqual([
      'telephone',
      'fax',
    ])
    expect(read('电话/传真：+41 22 730 5780').map(([label]) => label)).toEqual(['telephone', 'fax'])
  })

  it('needs no colon where a label stands alone or its value follows', () => {
    expect(read('电话')).toEqual([['telephone', 2]])
    expect(read('Fax +41 22 730 5853').map(([label]) => label)).toEqual(['fax'])
    expect(read('To the Ministers of cables').map(([label]) => label)).toEqual(['to'])
    expect(read('To Administrations').map(([label]) => label)).toEqual(['to'])
    expect(read('致国际电联各成员国').map(([label]) => label)).toEqual(['to'])
  })

  it('takes words in a sentence for no labels', () => {
    for (const text of [
      '致力于连通世界',
      'Subject to approval by the meeting',
      'Contact with other bodies',
      'To be held in Geneva',
      '电话网络的演进',
      'Email security',
      'reference model',
    ])
      expect(read(text)).toEqual([])
  })
})
