import { describe, expect, it } from 'vitest'
import { toDocument } from '../document/canonical.js'
import type { Block } from '../document/document.js'
import { readDocx } from '../read/docx/read-docx.js'
import { outlineOf } from '../testing/outline-of.js'
import { paragraph, run, wordFile } from '../testing/word-file.js'
import type { SectionPart } from './outline.js'
import { outlineDocument } from './outline-document.js'

type Shape = readonly [label: string, title: string | null, inner?: readonly Shape[]]

function shape(sections: readonly SectionPart[]): Shape[] {
  return sections.map(({ label, titled, opening, annex, sections: inner }) => {
    const title = titled
      ? annex?.heading === opening
        ? annex.title.map((line) => line.text).join(' ')
        : opening.text
      : null
    return inner.length > 0 ? [label, title, shape(inner)] : [label, title]
  })
}

const letter = ` \t2018年3月1日，日内瓦

\t文号：
\t电信标准化局第70号通函

\t事由：
\t物联网讲习班


尊敬的先生/女士：
1\t讲习班将于五月举行，欢迎各位代表参加。
2\t请注意下列安排，详情见附件1。
讲习班的筹备
3\t注册须在四月底之前完成，详情见网页。
顺致敬意！
电信标准化局主任
王小明

附件1
（电信标准化局第70号通函）
物联网焦点组
的职责范围
1\t范围
焦点组研究物联网的要求，并向主管组报告。
2\t目标
2.1\t具体任务
•\t编写报告；
国际电信联盟 • Place des Nations • CH-1211 Geneva 20`

describe('the frame of a letter', () => {
  const outline = outlineOf(letter)

  it('ends the letterhead at the salutation and begins the signature at the closing formula', () => {
    const { blocks } = outline.document
    expect(outline.salutation?.text).toBe('尊敬的先生/女士：')
    expect(blocks[outline.letterhead.to - 1]?.text).toBe('物联网讲习班')
    expect(blocks.slice(outline.signature.from, outline.signature.to).map((block) => block.text)).toEqual([
      '顺致敬意！',
      '电信标准化局主任',
      '王小明',
    ])
  })

  it('finds annexes with titles on several lines, and leaves running heads and page feet out', () => {
    expect(outline.annexes.map(({ label, title }) => [label, title.map((line) => line.text)])).toEqual([
      ['1', ['物联网焦点组', '的职责范围']],
    ])
    expect(outline.document.blocks.filter(outline.isFurniture).map((block) => block.text)).toEqual([
      '（电信标准化局第70号通函）',
      '国际电信联盟 • Place des Nations • CH-1211 Geneva 20',
    ])
  })

  it('nests numbered sections in annexes, and numbered paragraphs under a heading without a number', () => {
    expect(shape(outline.sections)).toEqual([
      ['1', null],
      ['2', null],
      ['', '讲习班的筹备', [['3', null]]],
      [
        '1',
        '物联网焦点组 的职责范围',
        [
          ['1', '范围'],
          ['2', '目标', [['2.1', '具体任务']]],
        ],
      ],
    ])
  })
})

describe('the outline of a report', () => {
  const outline = outlineOf(`[bookmark: _Toc1]1\tOpening of the meeting
The Chairman welcomed the participants to the second meeting of the study period.
[bookmark: _Toc2]2\tWorking methods
2.1\tThe meeting agreed to keep the number of groups small:
1)\tone for methods;
2)\tone for planning.
A further sentence of the same paragraph, long enough to be one.
2.2\tThe report was approved.
[bookmark: _Toc3]2.3\tElectronic working methods
2.3.1\tNoted.
- 7 -
[bookmark: _Toc4]10\tAny other business
There was none, and so the meeting was closed.
ANNEX A
Groups and their leaders
Annex A.1 is part of this annex and holds nothing of interest to others.
A.1\tTerms of reference of RG-WM
a)\tto review the methods`)

  it('follows the numbers and tells titles from paragraphs', () => {
    expect(shape(outline.sections)).toEqual([
      ['1', 'Opening of the meeting'],
      [
        '2',
        'Working methods',
        [
          ['2.1', null],
          ['2.2', null],
          ['2.3', 'Electronic working methods', [['2.3.1', null]]],
        ],
      ],
      ['10', 'Any other business'],
      ['A', 'Groups and their leaders', [['A.1', 'Terms of reference of RG-WM']]],
    ])
  })

  it('gives text without a number to the numbered paragraph above', () => {
    const block = outline.document.blocks.find(({ text }) => text.startsWith('A further'))
    expect(block && outline.sectionOf(block)?.label).toBe('2.1')
  })

  it('leaves out the head that stands beside every page number, but where it first stands', () => {
    const outline = outlineOf(
      '- 1 -\nCOM 5 – R 1 – C\n1\t开幕\n主席致辞。\n- 2 -\nCOM 5 – R 1 – C\n2\t闭幕\n会议闭幕。\n会议闭幕。',
    )
    const texts = outline.document.blocks
      .filter((block) => !outline.isFurniture(block))
      .map(({ text }) => text)
    expect(texts).toEqual(['COM 5 – R 1 – C', '开幕', '主席致辞。', '闭幕', '会议闭幕。', '会议闭幕。'])
  })

  it('has no letterhead, no signature, and no section for a page number', () => {
    expect(outline.letterhead).toEqual({ from: 0, to: 0 })
    expect(outline.signature.from).toBe(outline.signature.to)
    expect(
      outline.document.blocks.filter(outline.isFurniture).map(({ label, text }) => `${label} ${text}`),
    ).toEqual(['- 7 -'])
  })
})

describe('lists inside sections', () => {
  it('takes a count that begins again for a list, also where it passes the outer number', () => {
    const outline = outlineOf(
      '附件B\n议程草案\n1. 开幕\n2. 报告\na. 分组\n1. 甲\n2. 乙\n3. 丙\n4. 丁\n3. 闭幕',
    )
    expect(shape(outline.sections)).toEqual([
      [
        'B',
        '议程草案',
        [
          ['1', '开幕'],
          ['2', '报告'],
          ['3', '闭幕'],
        ],
      ],
    ])
  })
})

describe('lines that open no annex', () => {
  it.each([
    '附件：2件',
    'Annexes: 2',
    'Annex A contains practical information for the participants of the meeting.',
    '附件1包含议程草案。',
  ])('%s', (line) => {
    expect(outlineOf(`正文的第一段。\n${line}\n结束的一段。`).annexes).toEqual([])
  })

  it('a list of annexes under a letter, when they follow', () => {
    const { annexes } = outlineOf(
      'Annex 1 – Agenda\nAnnex 2 – Programme\n\nANNEX 1\nAgenda\n1\tOpening\nANNEX 2\nProgramme\n1\tLunch',
    )
    expect(annexes.map(({ label, title }) => [label, title[0]?.text])).toEqual([
      ['1', 'Agenda'],
      ['2', 'Programme'],
    ])
  })
})

describe('numbered paragraphs without a heading', () => {
  it('may be questions, and sentences that end with an acronym', () => {
    const text =
      'Annex 1\nSurvey of cables\n1.\tDoes your Administration own cables?\n2.\tStudy Group 5 appointed Ms Ann Sample as Chairman of FG SEA.\n'
    expect(shape(outlineOf(text).sections)).toEqual([
      [
        '1',
        'Survey of cables',
        [
          ['1', null],
          ['2', null],
        ],
      ],
    ])
    expect(shape(outlineOf('附件1\n海缆调查\n1.\t贵国是否拥有海缆？\n2.\t海缆有多长？\n').sections)).toEqual([
      [
        '1',
        '海缆调查',
        [
          ['1', null],
          ['2', null],
        ],
      ],
    ])
  })
})

describe('the title of an annex', () => {
  it('goes not on with a line of two columns', () => {
    const outline = outlineOf(
      'ANNEX\nTitle and summary of the draft\nDraft new text\tDoc. 4/7\nThe text says how cables are laid, and who may lay them.',
    )
    expect(outline.annexes.map(({ title }) => title.map(({ text }) => text))).toEqual([
      ['Title and summary of the draft'],
    ])
  })
})

describe('languages', () => {
  it('come most text first', () => {
    const { languages } = outlineOf(
      `会议同意继续研究这一问题，并请各成员国提交文稿。\n${'The agenda of the workshop is in English. '.repeat(12)}`,
    )
    expect(languages).toEqual(['en', 'zh'])
  })

  it('leave out names and quotations', () => {
    expect(
      outlineOf('会议注意到Bruce Gracie先生的报告，并感谢所有代表为会议的成功所做的贡献。').languages,
    ).toEqual(['zh'])
  })
})

describe('the head of a letter without salutation', () => {
  it('takes in the bracket that its last value goes on with', () => {
    for (const text of [
      'Ref: TSB Circular 5\nSubject: Meeting of Study Group 9\n(Geneva, 3-7 May 2021)\n1\tIntroduction\nThe group meets.',
      '文号：第5号通函\n事由：第9研究组会议\n（2021年5月3-7日，日内瓦）\n1\t引言\n该组将召开会议。',
    ])
      expect(outlineOf(text).letterhead.to).toBe(3)
  })
})

it('reads an annex whose title stands on its line, and takes an empty note of enclosures for none', () => {
  const text = letter.replace('附件1\n（电信标准化局第70号通函）\n', '附件：\n附件1 职责范围：')
  expect(outlineOf(text).annexes.map(({ label }) => label)).toEqual(['1'])
})

it('leaves a line that tells what to do with a form out of its title', () => {
  const annex = outlineOf(`${letter}\n\n附件2\n酒店预订单\n物联网讲习班\n请填写下表并寄回酒店\n姓名：\n`)
    .annexes[1]
  expect(annex?.title.map(({ text }) => text)).toEqual(['酒店预订单', '物联网讲习班'])
})

it('takes the date under the subject into the head of a letter without salutation', () => {
  const { letterhead, document } = outlineOf(
    '第CACE/85号行政通函\n致：成员国主管部门\n事由：第4研究组会议\n2010年7月14-22日，日内瓦\n1\t引言\n谨此宣布会议。\n主任\n王小明\n',
  )
  expect(document.blocks[letterhead.to - 1]?.text).toBe('2010年7月14-22日，日内瓦')
})

describe('a Word file', () => {
  async function outlineOfWord(body: string, footnotes = '') {
    const styles = ['Heading_b', 'Annex_No', 'Annex_title'].map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replace('_', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    const { tree, properties } = await readDocx(wordFile({ styles: styles.join(''), footnotes, body }))
    return outlineDocument(toDocument(tree, properties))
  }
  const styled = (style: string, text: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`)

  it('has its notes in no section and in no annex', async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const { annexes, sectionOf, document } = await outlineOfWord(
      `<w:p>${run('The rules are in the annex.')}${reference}</w:p>${paragraph('附件1')}${paragraph('规则')}${paragraph('各成员须遵守本规则。')}`,
      `<w:footnote w:id="1">${paragraph('As amended in 2031.')}</w:footnote>`,
    )
    expect(document.blocks.at(-1)?.text).toBe('As amended in 2031.')
    expect(annexes.map(({ from, to }) => [from, to])).toEqual([[1, 4]])
    expect(sectionOf(document.blocks[4] as Block)).toBeNull()
  })

  it('has an annex title that ends above the first heading of the annex', async () => {
    const { sections } = await outlineOfWord(
      styled('AnnexNo', 'ANNEX 1') +
        styled('Annextitle', 'Draft Question') +
        styled('Headingb', 'Scope') +
        paragraph('本课题研究样品的收集和描述。'),
    )
    expect(shape(sections)).toEqual([['1', 'Draft Question', [['', 'Scope']]]])
  })

  it('has a deep heading beside the text above it where no heading is open', async () => {
    const { sections } = await outlineOfWord(
      paragraph('各代表请注意以下安排，详情将另行通知。') +
        styled('Headingb', 'Introduction') +
        paragraph('The group will meet in May.'),
    )
    expect(shape(sections)).toEqual([
      ['', null],
      ['', 'Introduction'],
    ])
  })
})

describe('around the text', () => {
  it('an annex may have its title behind a tab', () => {
    const { annexes } = outlineOf('Text of the letter.\nANNEX 1\tDraft programme\nThe doors open at nine.')
    expect(annexes.map(({ label, title }) => [label, title.length])).toEqual([['1', 1]])
  })

  it('a signature ends behind the distribution list, and no line of that signs', () => {
    const { signature, document } = outlineOf(
      `To Administrations\nSubject:\tMeeting\n1\tIntroduction\nThe meeting is near.\nVasily Kremnev\nDirector, Radiocommunication Bureau\nDistribution:\n–\tAdministrations of Member States and Radiocommunication Sector Members ${'that take part '.repeat(5)}\n–\tThe Director\nANNEX 1\nDraft agenda\n1\tOpening\n`,
    )
    expect(document.blocks[signature.from]?.text).toBe('Vasily Kremnev')
    expect(document.blocks[signature.to]?.text).toBe('ANNEX 1')
  })

  it('a signature ends above a table of several rows', () => {
    const { signature, document } = outlineOf(
      '尊敬的先生/女士：\n请参加会议。\n顺致敬意！\n某甲\n日程\n\t9时\n\t开幕\n\n\t10时\n\t讨论\n\n\t11时\n\t闭幕\n\n',
    )
    expect(document.blocks[signature.to]?.text).toBe('9时')
  })

  it('the list under the last label of a head belongs to the head', () => {
    const { letterhead, document } = outlineOf(
      'CA/901号行政通函\n2031年5月4日\n事由：\t第6研究组\n–\t两项课题草案的批准\n第6研究组在其会议上决定寻求批准两项课题草案，详情如下。',
    )
    expect(document.blocks[letterhead.to]?.text).toMatch(/^第6研究组在/u)
  })
})

it.each(['Location: SG20-R3', 'Telefax: +41 22 730 5853', '[Name]', '副主席 / 空缺 / –'])(
  'a line to fill in or of a table heads nothing: %s',
  (line) => {
    const text = `尊敬的先生/女士：\n1\t${'请填写。'.repeat(9)}\n${line}\n${'后面是一段文字，比这一行长得多。'.repeat(4)}\n顺致敬意！`
    expect(shape(outlineOf(text).sections)).toEqual([['1', null]])
  },
)

it('the last line of a numbered section is no heading of the next', () => {
  const text =
    '1\tScope\nTwins of mountains help the people of their valleys.\n2\tDeliverables\nReport on use cases\nSpecification of a data model\n3\tLeadership\nThe Chair leads the group.\n'
  expect(shape(outlineOf(text).sections)).toEqual([
    ['1', 'Scope'],
    ['2', 'Deliverables'],
    ['3', 'Leadership'],
  ])
})

it('the address at the foot of a page is no text, though it is set out as a table', () => {
  const foot =
    'Place des Nations\t电话\t+41 22 730 51 11\tTelex 421 000 uit ch\nCH-1211 Geneva 20\t传真\tGr3: +41 22 733 72 56\tE-mail: itumail@itu.int\nSwitzerland\t\tGr4: +41 22 730 65 00\twww.itu.int'
  const outline = outlineOf(`1\t会议将于十月召开。\n${foot}\n`)
  expect(outline.document.blocks.filter((block) => !outline.isFurniture(block))).toHaveLength(1)
})

describe('the title that a paper begins with', () => {
  it('heads the paper, and the line in brackets below it heads nothing', () => {
    const text =
      'Report of the meeting of SG5\n(Geneva, 13-22 May 2019)\n1\tOpening\n1.1\tThe Chairman opened the meeting.\n'
    expect(shape(outlineOf(text).sections)).toEqual([
      ['', 'Report of the meeting of SG5'],
      ['1', 'Opening', [['1.1', null]]],
    ])
  })

  it('may be longer than a heading', () => {
    const title = 'Terms of reference of the Joint Coordination Activity on Data Provenance (JCA-DP)'
    expect(
      shape(outlineOf(`${title}\n1\tScope\nThe field is young, and terms differ.\n`).sections)[0],
    ).toEqual(['', title])
  })
})

describe('pages of a report', () => {
  it('keep tables of contents and running heads out of the text', () => {
    const outline = outlineOf(
      '\tStudy Group 17\n\tCOM 17 – R 12 – E\n\n\tSource:\n\tSG17\n\nTable of contents\n\tPage\n1\tOpening\t3\n2\tClosing\tPAGEREF _Toc52 \\h 4\n[bookmark: _Toc51]1\tOpening\n1.1\tNine people came. They are listed in Annex A.\n- 2 -\nCOM 17 – R 12 – E\n1.2\tThe agenda was adopted.\n[bookmark: _Toc52]2\tClosing\nThe meeting ended early.',
    )
    expect(shape(outline.sections)).toEqual([
      [
        '1',
        'Opening',
        [
          ['1.1', null],
          ['1.2', null],
        ],
      ],
      ['2', 'Closing'],
    ])
  })
})
