import type { Paragraph, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { writeRecords } from '../format.js'
import { deadlineOn, hostileTexts, recordWith } from '../testing/record.js'
import { documentMarkdown } from './document.js'
import { summaryFormat } from './summary.js'

const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown)

function typesOf(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {}
  visit(read(markdown), (node) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1
  })
  return counts
}

const block = (label: string, value: string, level?: number): Paragraph => ({
  type: 'paragraph',
  data: { label, ...(level === undefined ? {} : { level }) },
  children: [{ type: 'text', value }],
})

const documentOf = (...children: Root['children']): Root => ({ type: 'root', children })

test('titles of the outline are headings in their depth, also over two lines, with the number as printed', () => {
  const record = recordWith({
    sections: [
      {
        label: '1',
        title: 'Terms of reference: group on tides',
        text: '',
        sections: [{ label: '1.1', title: 'Scope', text: 'Tides.', sections: [] }],
      },
    ],
  })
  const tree = documentOf(
    block('', 'Terms of reference:'),
    block('', 'group on tides'),
    block('1.1', 'Scope'),
    block('', 'Tides.'),
  )
  expect(documentMarkdown({ tree, record })).toBe(
    '# Terms of reference: group on tides\n\n## 1.1 Scope\n\nTides.\n',
  )
})

test('items stand below each other by their level, or by their mark where there is none', () => {
  const record = recordWith()
  const items = documentOf(block('•', 'a'), block('–', 'b'), block('–', 'c'), block('•', 'd'))
  expect(documentMarkdown({ tree: items, record })).toBe('- a\n  - b\n  - c\n- d\n')
  const levels = documentOf(block('•', 'a', 0), block('•', 'b', 1))
  expect(documentMarkdown({ tree: levels, record })).toBe('- a\n  - b\n')
})

test('a printed number starts no list of Markdown’s own', () => {
  const markdown = documentMarkdown({
    tree: documentOf(block('4.', 'The fourth.'), block('7)', 'The seventh.')),
    record: recordWith(),
  })
  expect(typesOf(markdown)).toEqual({ root: 1, paragraph: 2, text: 2 })
  expect(plainText(read(markdown))).toBe('4. The fourth.7) The seventh.')
})

test.each(hostileTexts)('%j is text and nothing else', (text) => {
  const [ofDocument, ofSummary] = [
    documentMarkdown({ tree: documentOf(block('', text)), record: recordWith() }),
    writeRecords([recordWith({ title: text, deadlines: [deadlineOn('2019-06-18', text)] })], summaryFormat),
  ]
  expect(Object.keys(typesOf(ofDocument)).sort()).toEqual(['paragraph', 'root', 'text'])
  expect(Object.keys(typesOf(ofSummary))).not.toContain('html')
  expect(ofSummary).not.toMatch(/\]\(javascript:/u)
  expect(typesOf(ofSummary)).toMatchObject({ link: 1, table: 1, tableRow: 2, tableCell: 4 })
})

test('a link leads only where a reader may follow', () => {
  const link = (url: string) =>
    documentOf({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: 'here' }] }],
    })
  expect(documentMarkdown({ tree: link('https://www.itu.int/x'), record: recordWith() })).toBe(
    '[here](https://www.itu.int/x)\n',
  )
  expect(documentMarkdown({ tree: link('javascript:alert(1)'), record: recordWith() })).toBe('here\n')
})
