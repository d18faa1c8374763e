import { describe, expect, it } from 'vitest'
import { bodyName } from './body-name.js'

describe('bodyName', () => {
  it.each([
    ['会议', 'SG9', 'SG9'],
    ['闭幕全体会议', null, '闭幕全体会议'],
    ['TSAG闭幕全体会议', 'TSAG', 'TSAG'],
    ['电信标准化顾问组', null, 'TSAG'],
    ['第9研究组', 'SG9', 'SG9'],
    ['第十三研究组', null, 'SG13'],
    ['第2/9工作组', 'SG9', 'WP2/9'],
    ['第1工作组', 'SG9', 'WP1/9'],
    ['第3研究组', 'SG9', null],
    ['RG-ABC', 'TSAG', 'RG-ABC'],
    ['the closing plenary', 'SG9', 'SG9'],
    ['the TSAG meeting', 'TSAG', 'TSAG'],
    ['Study Group 9', null, 'SG9'],
    ['Working Party 2/9', 'SG9', 'WP2/9'],
    ['WP1', 'WP1/9', 'WP1/9'],
    ['SG9', 'WP1/9', 'SG9'],
    ['WP 1/3', 'SG9', null],
    ['TSAG', 'SG9', null],
    ['The group', 'SG9', 'The group'],
    ['The working party', 'WP2/9', 'WP2/9'],
    ['研究组', 'SG9', 'SG9'],
    ['研究组', 'TSAG', null],
    ['焦点组', 'FG XY', 'FG XY'],
    ['焦点组', null, null],
    ['该工作组', 'SG9', '该工作组'],
  ] as const)('%s in a paper of %s', (words, group, name) => {
    expect(bodyName(words, group)).toBe(name)
  })
})
