import { expect, test } from 'vitest'
import { findHeadings } from './headings.js'
import type { PdfParagraph } from './paragraphs.js'

const paragraph = (text: string, size = 10): PdfParagraph => ({
  text,
  links: [],
  page: 1,
  bold: false,
  size,
})
const depths = (paragraphs: readonly PdfParagraph[], found: ReadonlyMap<PdfParagraph, number>) =>
  paragraphs.map((each) => found.get(each) ?? null)

test('the bookmarks of the file name the headings, in order', () => {
  const paragraphs = ['1\tOpening', 'Opening', '1.1\tWelcome', 'text', '附件 1'].map((text) =>
    paragraph(text),
  )
  const outline = [
    { title: '1 Opening', items: [{ title: '1.1 Welcome', items: [] }] },
    { title: '附件1', items: [] },
  ]
  expect(depths(paragraphs, findHeadings(paragraphs, outline, 10))).toEqual([1, null, 2, null, 1])
})

test('without bookmarks a larger type that comes back is that of headings', () => {
  const paragraphs = [
    paragraph('International union', 20),
    paragraph('1 Opening', 14),
    paragraph('text'),
    paragraph('1.1 Welcome', 12),
    paragraph('text'),
    paragraph('1.2 Agenda', 12),
    paragraph('text'),
    paragraph('2 Closing', 14),
  ]
  expect(depths(paragraphs, findHeadings(paragraphs, [], 10))).toEqual([null, 1, null, 2, null, 2, null, 1])
})
