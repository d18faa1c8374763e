import { describe, expect, test } from 'vitest'
import { wordBlocks, wordDocument, wordRows } from '../../../testing/word-blocks.js'
import { paragraph, run, table } from '../../../testing/word-file.js'

const cell = (text: string, properties = '') => `<w:tcPr>${properties}</w:tcPr>${paragraph(text)}`
const rowOf = (properties: string, ...cells: string[]) =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((inside) => `<w:tc>${inside}</w:tc>`).join('')}</w:tr>`
const restart = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

describe('cells that are merged downwards', () => {
  test('appear once, in the grid, whatever they span', async () => {
    const { blocks } = await wordDocument(
      table(
        [cell('Date', '<w:gridSpan w:val="2"/>'), cell('Room')],
        [cell('9:00', restart), cell('Opening'), cell('A', restart)],
        [cell('unseen', goesOn), cell('议程'), cell('', goesOn)],
        [cell('', '<w:vMerge w:val="continue"/>'), cell('Closing'), cell('B')],
      ),
    )
    expect(blocks.map(({ text, cell: at }) => [text, at?.row, at?.column])).toEqual([
      ['Date', 0, 0],
      ['Room', 0, 2],
      ['9:00', 1, 0],
      ['Opening', 1, 1],
      ['A', 1, 2],
      ['议程', 2, 1],
      ['Closing', 3, 1],
      ['B', 3, 2],
    ])
  })

  test('are read where there is nothing above that they could go on from', async () => {
    expect(await wordRows(table([cell('first', goesOn), cell('第二')], [cell('third', goesOn)]))).toEqual([
      ['first', '第二'],
      [''],
    ])
    expect(await wordRows(table([cell('a')], [cell('b', goesOn)]))).toEqual([['a'], ['b']])
  })
})

test('a cell that goes on from the one before it shows nothing of its own', async () => {
  const first = '<w:hMerge w:val="restart"/>'
  expect(await wordRows(table([cell('wide', first), cell('unseen', '<w:hMerge/>'), cell('右')]))).toEqual([
    ['wide', '', '右'],
  ])
})

test('a row that begins later and a row that is deleted keep the others in their columns', async () => {
  const body = `<w:tbl>${rowOf('', cell('a'), cell('b'))}${rowOf('<w:del w:id="1"/>', cell('gone'), cell('去掉'))}${rowOf('<w:gridBefore w:val="1"/>', cell('c'))}</w:tbl>`
  const { blocks, messages } = await wordDocument(body)
  expect(blocks.map(({ text, cell: at }) => [text, at?.column])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
  ])
  expect(messages.map(({ rule }) => rule)).toEqual(['tracked-changes'])
})

test('a cell that is deleted is left empty', async () => {
  expect(
    await wordRows(table([cell('a', '<w:cellDel w:id="1"/>'), cell('b', '<w:cellIns w:id="2"/>')])),
  ).toEqual([['', 'b']])
})

describe('tables in tables', () => {
  test('give their paragraphs to the cell in order, with the labels they have', async () => {
    const deep = table([paragraph('最里'), paragraph('x')])
    const inner = table([`${paragraph('a) one')}${deep}`, paragraph('b) two')])
    expect(
      await wordRows(table([`${paragraph('before')}${inner}${paragraph('after')}`, paragraph('beside')])),
    ).toEqual([['before / a)one / 最里 / x / b)two / after', 'beside']])
  })

  test('are read however many stand in one another, or refused by the name of the limit', async () => {
    const nested = (depth: number) => {
      const open = '<w:tbl><w:tr><w:tc>'.repeat(depth)
      return `${paragraph('around')}${open}${paragraph('innermost')}${'<w:p/></w:tc></w:tr></w:tbl>'.repeat(depth)}`
    }
    expect(await wordBlocks(nested(150))).toEqual(['around', 'innermost'])
    await expect(wordBlocks(nested(400))).rejects.toMatchObject({ limit: 'nesting' })
  })
})

test('what stands outside the cells and paragraphs where it belongs is read all the same', async () => {
  expect(
    await wordRows(`<w:tbl><w:tc>${paragraph('no row')}</w:tc><w:tr>${paragraph('no cell')}</w:tr></w:tbl>`),
  ).toEqual([['no row'], ['no cell']])
  expect(
    await wordBlocks(`${run('no paragraph')}<w:p>${run('outer')}<w:p>${run('内')}</w:p>${run('rest')}</w:p>`),
  ).toEqual(['no paragraph', 'outer', '内', 'rest'])
  expect(await wordBlocks(`<w:tc>${paragraph('cell without a table')}</w:tc>`)).toEqual([
    'cell without a table',
  ])
})

test('a long table is one table, though mammoth is given it in slices', async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [paragraph(`${index}`), paragraph('行'.repeat(45))])
  const { tables, blocks } = await wordDocument(`${table(...rows)}${paragraph('end')}`)
  expect(tables.map((one) => one.rows.length)).toEqual([2000])
  expect(blocks.at(-1)?.text).toBe('end')
})
