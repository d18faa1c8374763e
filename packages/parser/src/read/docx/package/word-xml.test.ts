import { describe, expect, test } from 'vitest'
import { toDocument } from '../../../document/canonical.js'
import { paragraph, relationships, root, run } from '../../../testing/word-file.js'
import { detectContainer } from '../../detect.js'
import { readDocx } from '../read-docx.js'

const declaration =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n'
const withoutDeclaration = (xml: string) => xml.slice(xml.indexOf('\n') + 1)

async function document(xml: string | Uint8Array) {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml
  expect(detectContainer(bytes)).toBe('docx')
  const { tree, properties, messages } = await readDocx(bytes)
  return { ...toDocument(tree, properties), messages }
}

describe('a flat package', () => {
  const part = (name: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${withoutDeclaration(xml)}</pkg:xmlData></pkg:part>`
  const flat = `${declaration}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/_rels/.rels', `\n${relationships('<Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/>')}`)}${part('/word/document.xml', root('document', `<w:body>${paragraph('会议开幕', '<w:pStyle w:val="H1"/>')}${paragraph('text')}</w:body>`))}${part('/word/styles.xml', root('styles', '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'))}<pkg:part pkg:name="/word/media/image1.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>`

  test('is read as the package that it is', async () => {
    const { blocks } = await document(flat)
    expect(blocks.map(({ text, depth }) => [text, depth])).toEqual([
      ['会议开幕', 1],
      ['text', null],
    ])
    expect(blocks[0]?.at).toEqual({ in: 'docx', part: 'word/document.xml', paragraph: 0 })
  })

  test('in UTF-16 too', async () => {
    expect((await document(Buffer.from(`\uFEFF${flat}`, 'utf16le'))).text).toBe('会议开幕\ntext')
  })
})

test('Word 2003 XML is read: text, tables, shown labels, styles, links, notes, bookmarks, changes', async () => {
  const list =
    '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="1.)" wx:wTabBefore="360"/></w:listPr>'
  const deletion =
    '<aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content><w:r><w:delText>gone</w:delText></w:r></aml:content></aml:annotation>'
  const insertion = `<aml:annotation aml:id="2" w:type="Word.Insertion"><aml:content>${run('new')}</aml:content></aml:annotation>`
  const comment = `<aml:annotation aml:id="3" w:type="Word.Comment"><aml:content w:type="Word.Comment">${paragraph('a comment')}</aml:content></aml:annotation>`
  const bookmark = '<aml:annotation aml:id="4" w:type="Word.Bookmark.Start" w:name="Addressee_E"/>'
  const xml = `${declaration}<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:o="urn:o"><o:DocumentProperties><o:Title>T</o:Title></o:DocumentProperties><w:styles><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles><w:body><wx:sect><wx:sub-section>${paragraph('开幕', '<w:pStyle w:val="H"/>')}</wx:sub-section>${paragraph('item', list)}<w:p>${bookmark}${deletion}${insertion}${comment}<w:hlink w:dest="http://example.org">${run(' link')}</w:hlink><w:r><w:footnote>${paragraph('note')}</w:footnote></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr>${paragraph('a')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr>${paragraph('')}</w:tc></w:tr></w:tbl><w:sectPr/></wx:sect></w:body></w:wordDocument>`
  const { blocks, messages } = await document(xml)
  expect(blocks.map(({ label, text, depth }) => [label, text, depth])).toEqual([
    ['', '开幕', 1],
    ['1.)', 'item', null],
    ['', 'new link', null],
    ['', 'note', null],
    ['', 'a', null],
  ])
  expect(blocks[2]?.bookmarks).toEqual(['Addressee_E'])
  expect(messages.map(({ rule }) => rule)).toEqual(['tracked-changes', 'comments'])
})

test('XML of another kind is none of Word', () => {
  expect(
    detectContainer(new TextEncoder().encode('<?xml version="1.0"?><package><p>text</p></package>')),
  ).toBe('text')
})

test('a package behind stray bytes is one of Word; a text that speaks of its signature is none', () => {
  const behind = Buffer.from('HTTP/1.1 200 OK\r\n\r\nPK\x03\x04'.padEnd(70, '\0'), 'latin1')
  behind.write('[Content_Types].xml', behind.indexOf('PK') + 30, 'latin1')
  expect(detectContainer(behind)).toBe('docx')
  expect(
    detectContainer(new TextEncoder().encode(`A zip file begins with PK\u0003\u0004. ${'?'.repeat(60)}`)),
  ).toBe('text')
})
