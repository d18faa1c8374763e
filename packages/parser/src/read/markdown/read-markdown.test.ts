import { describe, expect, it } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import { readMarkdown } from './read-markdown.js'

function blocks(source: string) {
  const { tree, properties } = readMarkdown(source)
  return toDocument(tree, properties).blocks
}

describe('readMarkdown', () => {
  it('keeps headings with their depth and splits their number off', () => {
    expect(blocks('# 附件1\n\n## 2.1 目标\n\ntext')).toMatchObject([
      { depth: 1, label: '', text: '附件1' },
      { depth: 2, label: '2.1', text: '目标', at: { in: 'markdown', line: 3, column: 1 } },
      { depth: null, text: 'text' },
    ])
  })

  it('makes labelled paragraphs of lists, with the numbers as printed', () => {
    expect(blocks('3. Review\n   - one\n   - two\n4. Close\n\n5) Late')).toMatchObject([
      { label: '3.', level: 0, text: 'Review' },
      { label: '•', level: 1, text: 'one' },
      { label: '•', level: 1, text: 'two' },
      { label: '4.', level: 0, text: 'Close' },
      { label: '5)', level: 0, text: 'Late' },
    ])
  })

  it('parts lines at hard breaks and before typed labels, and joins wrapped lines', () => {
    expect(
      blocks('SG17/XY  \n第8/17号集体函\n\na. first\nb. second\n\nwrapped\nline\n\n中文\n换行').map(
        ({ label, text }) => label + text,
      ),
    ).toEqual(['SG17/XY', '第8/17号集体函', 'a.first', 'b.second', 'wrapped line', '中文换行'])
  })

  it('gives tables, without a header row that is empty', () => {
    const { tree, properties } = readMarkdown(
      '|  |  |\n|---|---|\n| Ref: | **Circular 1**<br>SG2/A |\n| Tel: | +41 |',
    )
    const [table] = toDocument(tree, properties).tables
    expect(table?.rows.map((row) => row.map((cell) => cell.blocks.map(({ text }) => text)))).toEqual([
      [['Ref:'], ['Circular 1', 'SG2/A']],
      [['Tel:'], ['+41']],
    ])
  })

  it('marks a paragraph that is all bold', () => {
    expect(blocks('**Scope**\n\nnot **all** bold').map(({ bold }) => bold)).toEqual([true, false])
  })
})
