import { wordFile } from '../../packages/parser/src/testing/word-file.js'

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
const item = (list: number, level: number, text: string) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const change = 'w:id="1" w:author="TSB" w:date="2020-01-01T00:00:00Z"'
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (columns: readonly number[], ...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const body = [
  paragraph('Report of the group', '<w:pStyle w:val="Heading1"/>'),
  paragraph('第一章', '<w:pStyle w:val="Heading2"/>'),
  item(1, 0, 'Opening'),
  item(1, 1, 'Agenda'),
  item(1, 1, 'Documents'),
  item(1, 2, 'Contributions'),
  item(1, 0, 'Closing'),
  item(2, 0, '总则'),
  item(2, 0, '工作方法'),
  item(2, 1, '通信组'),
  item(2, 1, '报告人组'),
  paragraph(
    `<w:bookmarkStart w:id="5" w:name="_Toc123"/>${run('See ')}<w:bookmarkStart w:id="6" w:name="_Ref9"/>${run('paragraph 2')}<w:bookmarkEnd w:id="6"/><w:bookmarkEnd w:id="5"/>`,
  ),
  paragraph(
    `${run('The group met ')}<w:ins ${change}>${run('twice ')}</w:ins><w:del ${change}><w:r><w:delText xml:space="preserve">once </w:delText></w:r></w:del>${run('in Geneva.')}`,
  ),
  paragraph(
    `${run('It agreed')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' the text')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`,
  ),
  paragraph(
    `${run('Papers are on ')}<w:hyperlink r:id="rId9">${run('the site')}</w:hyperlink>${run(' or from ')}${field(' HYPERLINK "mailto:tsb@itu.int" ', 'tsb@itu.int')}${run('.')}`,
  ),
  paragraph(run('All of it bold', '<w:b/>')),
  paragraph(`${run('Some ', '<w:b/>')}${run('bold')}`),
  paragraph(`${run('Seen')}${run(' and hidden', '<w:vanish/>')}`),
  paragraph(
    `${run('Tel:')}<w:r><w:tab/></w:r>${run('730')}<w:r><w:noBreakHyphen/></w:r>${run('5111')}<w:r><w:br/></w:r>${run('Fax:')}`,
  ),
  paragraph(
    `${run('Beside a box')}<w:r><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${paragraph('In the box')}${paragraph('Below it')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  ),
  table(
    [2000, 2000, 2000],
    row(
      cell(paragraph('Group') + paragraph('Name'), '<w:vMerge w:val="restart"/>'),
      cell(paragraph('Two columns'), '<w:gridSpan w:val="2"/>'),
    ),
    row(cell('<w:p/>', '<w:vMerge/>'), cell(item(1, 0, 'numbered on')), cell(paragraph('C2'))),
    row(
      cell(paragraph('A3')),
      cell(
        table(
          [500, 500],
          row(cell(paragraph('n1')), cell(paragraph('n2'))),
          row(cell(paragraph('n3')), cell(paragraph('n4'))),
        ) + paragraph('after it'),
      ),
      cell(paragraph('C3')),
    ),
  ),
  paragraph('会议同意“决定草案”—— “as amended”.'),
  '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId20"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>The section ends</w:t></w:r></w:p>',
  paragraph('The last page'),
  '<w:sectPr><w:headerReference w:type="default" r:id="rId20"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
].join('')

const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
const style = (id: string, name: string, outline: number, bold: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${outline}"/></w:pPr><w:rPr>${bold}</w:rPr></w:style>`

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contents = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const parts = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

/** A Word file that holds one of each thing that the readers of Word's formats must know, in words of our own. */
export function features(): Uint8Array {
  return wordFile({
    body,
    styles: `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Heading1', 'heading 1', 0, '<w:b/>')}${style('Heading2', 'heading 2', 1, '')}`,
    numbering: `${list(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '%3)'))}${list(2, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'))}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
    footnotes: `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' By consensus.')}`)}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${paragraph(`<w:r><w:endnoteRef/></w:r>${run(' In English only.')}`)}</w:endnote>`,
    parts: {
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('- 2 - 第2页')}</w:hdr>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${types}/hyperlink" Target="https://www.itu.int/" TargetMode="External"/><Relationship Id="rId20" Type="${types}/header" Target="header1.xml"/>${parts.map((part, index) => `<Relationship Id="rId${index + 1}" Type="${types}/${part}" Target="${part}.xml"/>`).join('')}</Relationships>`,
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contents}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${contents}.header+xml"/>${parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${contents}.${part}+xml"/>`).join('')}</Types>`,
    },
  })
}
