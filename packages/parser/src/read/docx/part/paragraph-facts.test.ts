import { describe, expect, test } from 'vitest'
import { root } from '../../../testing/word-file.js'
import { readStyles } from '../styles.js'
import { headingDepth, isContentsLine, isRunBold, numberingOf, unknownFacts } from './paragraph-facts.js'

const plain = unknownFacts({ in: 'docx', part: 'word/document.xml', paragraph: 0 })
const styles = readStyles(
  root(
    'styles',
    [
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Headingb"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b w:val="true"/></w:rPr></w:style>',
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>',
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Loop1"><w:name w:val="Loop1"/><w:basedOn w:val="Loop2"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop2"/><w:basedOn w:val="Loop1"/></w:style>',
    ].join(''),
  ),
)

describe('numberingOf', () => {
  const list = styles.ofParagraph('L')
  const none = () => null

  test('goes by the paragraph, then by its style', () => {
    expect(numberingOf(plain, styles.ofParagraph(null), none)).toBeNull()
    expect(numberingOf({ ...plain, numId: '2', level: 3 }, list, none)).toEqual({ numId: '2', level: 3 })
    expect(numberingOf(plain, list, none)).toEqual({ numId: '4', level: 1 })
    expect(numberingOf({ ...plain, level: 2 }, list, none)).toEqual({ numId: '4', level: 2 })
  })

  test('a level that names the style comes before the level that the style names', () => {
    expect(numberingOf(plain, list, (numId, id) => (numId === '4' && id === 'L' ? 0 : null))).toEqual({
      numId: '4',
      level: 0,
    })
  })

  test('the number 0 switches it off', () => {
    expect(numberingOf({ ...plain, numId: '0' }, list, none)).toBeNull()
  })
})

test('isRunBold: the run decides, then two styles that are both bold undo each other', () => {
  const bold = { ...plain, styleId: 'B' }
  expect(isRunBold(null, null, plain, styles)).toBe(false)
  expect(isRunBold(true, null, plain, styles)).toBe(true)
  expect(isRunBold(null, null, bold, styles)).toBe(true)
  expect(isRunBold(false, null, bold, styles)).toBe(false)
  expect(isRunBold(null, 'Strong', plain, styles)).toBe(true)
  expect(isRunBold(null, 'Strong', bold, styles)).toBe(false)
  expect(styles.ofRun('Grid').bold).toBe(false)
})

test('styles that are based on each other come to an end', () => {
  expect(styles.ofParagraph('Loop1').bold).toBe(false)
})

test.each(['toc 1', 'TOC 9', 'TOC Heading', 'toc 0', 'TOC2', 'Contents 1', '目录 2', 'WPSOffice手动目录 1'])(
  'a paragraph in the style %s is of a table of contents',
  (name) => {
    expect(isContentsLine(plain, { ...styles.ofParagraph(null), name })).toBe(true)
  },
)

test.each(['heading 1', 'Annex toc', 'toccata', 'Contents of the file', '目录'])(
  'a paragraph in the style %s is not',
  (name) => {
    expect(isContentsLine(plain, { ...styles.ofParagraph(null), name })).toBe(false)
  },
)

test('headingDepth is 1 to 6 and null for body text', () => {
  const body = styles.ofParagraph(null)
  expect([null, 0, 5, 8, 9].map((outlineLevel) => headingDepth({ ...plain, outlineLevel }, body))).toEqual([
    null,
    1,
    6,
    6,
    null,
  ])
})

test.each([
  ['heading 3', 3],
  ['标题 2', 2],
  ['Titre1', 1],
  ['Heading_b', 3],
  ['Annex_NoTitle', 1],
  ['Annextitle', 1],
  ['enumlev1', null],
  ['Normal after title', null],
  ['Annex_ref', null],
  ['标题', null],
])('a paragraph in the style %s is a heading of depth %j', (name, depth) => {
  const named = readStyles(
    `<w:styles><w:style w:type="paragraph" w:styleId="X"><w:name w:val="${name}"/></w:style></w:styles>`,
  )
  expect(
    headingDepth(
      unknownFacts({ in: 'docx', part: 'word/document.xml', paragraph: 0 }),
      named.ofParagraph('X'),
    ),
  ).toBe(depth)
})
