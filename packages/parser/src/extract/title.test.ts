import { describe, expect, it } from 'vitest'
import { outlineOf } from '../testing/outline-of.js'
import { kindOfTitle } from './kind.js'
import { findPrintedTitle } from './title.js'

const title = (text: string) => findPrintedTitle(outlineOf(text))?.value ?? null

describe('the printed title', () => {
  it('is the line that names the paper, not its number', () => {
    expect(
      title(
        'TSAG\n\nREPORT 4\n\nReport of the hat group (Geneva, 3 May 2013)\n\n1\tOpening\nThe Chairman spoke.\n',
      ),
    ).toBe('Report of the hat group (Geneva, 3 May 2013)')
    expect(title('电信标准化顾问组\n\n第四次会议报告\n\n1\t开幕\n主席致辞。\n')).toBe('第四次会议报告')
  })

  it('stands in no annex, unless the paper is nothing else', () => {
    expect(
      title(
        'Annex C\nGroup on Hats\nTerms of Reference\nScope\nHats of all kinds and colours are studied.\n',
      ),
    ).toBe('Terms of Reference')
  })
})

describe('rows of data', () => {
  it('hold no title, in cells or tabbed', () => {
    const rows = '\t项目\n\t议题\n\t决定\n\n\t2\n\t通过议程\n\t会议批准议程\n\n'
    expect(title(`顾问组会议结论摘要\n${rows}`)).toBe('顾问组会议结论摘要')
    expect(title(rows)).toBeNull()
    expect(title('议程项目\t结论\n1 开幕\t主席致辞。\n')).toBeNull()
  })
})

describe('a text without a front page', () => {
  it('has the heading that it begins with', () => {
    expect(
      title('海缆展览开幕\n\n展览介绍一百五十年来的海缆，其中有许多从未展出过的样品，也有今天的光缆。\n'),
    ).toBe('海缆展览开幕')
    expect(
      title(
        'Cables on show\n\nThe exhibition shows the cables of a hundred years, many for the first time.\n',
      ),
    ).toBe('Cables on show')
  })

  it('has none where it begins with a number, or greets somebody', () => {
    expect(title('1\t会议开幕\n主席宣布会议开幕，并欢迎各位代表。\n2\t议程\n议程获得通过。\n')).toBeNull()
    expect(
      title(
        'Dear Sir,\nThe meeting will be held in May, and everybody is welcome to it.\nYours faithfully,\n',
      ),
    ).toBeNull()
  })
})

describe('the kind that a title names', () => {
  it.each([
    ['Terms of reference: group on hats', 'terms-of-reference'],
    ['Draft time plan of the SG9 meeting', 'agenda'],
    ['Draft programme', 'agenda'],
    ['LS/r on hats (reply to SG5)', 'liaison-statement'],
    ['Draft work programme', null],
    ['会议日程草案和议程', 'agenda'],
    ['帽子组的职责范围', 'terms-of-reference'],
  ])('%s', (text, kind) => expect(kindOfTitle(text)).toBe(kind))
})
