import { expect, test } from 'vitest'
import { toLogicalOrder } from './direction.js'

const backwards = (text: string) => [...text].reverse().join('')

test('text without Arabic or Hebrew stays', () => {
  expect(toLogicalOrder('第17研究组 (SG17)')).toBe('第17研究组 (SG17)')
})

test('a line of Arabic is turned round, its words in other letters are not', () => {
  expect(toLogicalOrder(`17 ${backwards('لجنة الدراسات')}`)).toBe('لجنة الدراسات 17')
  expect(toLogicalOrder(`${backwards('الاتحاد')} (ITU-T) ${backwards('قطاع')}`)).toBe('قطاع (ITU-T) الاتحاد')
})

test('Arabic inside other text is turned round by itself', () => {
  expect(toLogicalOrder(`The Arabic name is ${backwards('الاتحاد الدولي')} in full`)).toBe(
    'The Arabic name is الاتحاد الدولي in full',
  )
})
