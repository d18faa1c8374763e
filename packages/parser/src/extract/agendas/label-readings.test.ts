import { expect, it } from 'vitest'
import { readLabel } from './label-readings.js'

const families = (label: string) => readLabel(label).map(({ family, ordinal }) => `${family} ${ordinal}`)

it('reads the ways of counting', () => {
  expect(families('12.')).toEqual(['arabic 12'])
  expect(families('c)')).toEqual(['lower 3'])
  expect(families('iv.')).toEqual(['lower-roman 4'])
  expect(families('(XI)')).toEqual(['upper-roman 11'])
  expect(families('（十二）')).toEqual(['chinese 12'])
  expect(families('二十、')).toEqual(['chinese 20'])
  expect(families('5.1.3')).toEqual(['dotted 3'])
  expect(families('③')).toEqual(['circled 3'])
  expect(families('•')).toEqual(['bullet 0'])
})

it('gives both readings of a letter that is a Roman number', () => {
  expect(families('i.')).toEqual(['lower 9', 'lower-roman 1'])
  expect(families('V)')).toEqual(['upper 22', 'upper-roman 5'])
})

it('places a number with bis between two', () => {
  expect(families('5bis')).toEqual(['arabic 5.4'])
})

it('tells signs around a label apart', () => {
  expect(readLabel('1.')[0]?.dress).not.toBe(readLabel('1)')[0]?.dress)
  expect(readLabel('（一）')[0]?.dress).toBe(readLabel('(一)')[0]?.dress)
})

it('reads no label in nothing', () => {
  expect(readLabel('')).toEqual([])
})
