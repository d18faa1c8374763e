import { describe, expect, it } from 'vitest'
import { factsInput } from '../testing/check-input.js'
import { impossibleDate } from './impossible-date.js'

const find = (text: string) =>
  impossibleDate.find(factsInput({}, text)).map(({ message }) => message.split('"')[1])

describe('a date that no calendar has', () => {
  it.each([
    ['文稿须于2021年9月31日前提交。', '2021年9月31日'],
    ['会议于2021年2月29日举行。', '2021年2月29日'],
    ['会议于2021年13月5日举行。', '2021年13月5日'],
    ['Contributions are due by 31 September 2021.', '31 September 2021'],
    ['The meeting was held on 2428 June 2021.', '2428 June 2021'],
  ])('is told: %s', (text, printed) => expect(find(text)).toEqual([printed]))

  it.each([
    '文稿须于2021年9月30日前提交。',
    '会议于2020年2月29日举行。',
    'Contributions are due by 31 August 2021.',
    'See TD 145 March 2021.',
    'Call +41 22 730 5851 January to June.',
    '第195号通函和2021年10月4-6日的会议。',
    'In 2019 June was hot.',
  ])('is none: %s', (text) => expect(find(text)).toEqual([]))
})
