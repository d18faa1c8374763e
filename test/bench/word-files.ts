import { strToU8, zipSync } from 'fflate'

const words =
  'meeting group study recommendation draft revised contribution chair report annex session proposal security network 会议 研究组 建议书 文稿 主席 报告 附件 提案 安全 网络 第17研究组 电信标准化局'.split(
    ' ',
  )
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const format =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr>'

/** A count that looks random and is the same on every machine. */
function startCounting(): (below: number) => number {
  let state = 20_170_607
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

/** The shapes of Word files that cost a reader differently. */
export type Shape = 'many short runs' | 'long bare runs' | 'tables' | 'tables and runs'

/** A Word file of that shape whose main part has about that many bytes, as Word writes it. */
export function wordFileOf(shape: Shape, size: number): Uint8Array {
  const next = startCounting()
  const text = (count: number) => Array.from({ length: count }, () => words[next(words.length)]).join(' ')
  const mark = () => next(0xffffffff).toString(16).padStart(8, '0').toUpperCase()
  const run = (count: number) =>
    `<w:r w:rsidRPr="${mark()}">${format}<w:t xml:space="preserve">${text(count)} </w:t></w:r>`
  const paragraph = (runs: string) =>
    `<w:p w:rsidR="${mark()}" w:rsidRDefault="${mark()}"><w:pPr><w:pStyle w:val="Normal"/><w:jc w:val="both"/></w:pPr>${runs}</w:p>`
  const shortRuns = () => paragraph(Array.from({ length: 12 }, () => run(1 + next(3))).join(''))
  const cell = () =>
    `<w:tc><w:tcPr><w:tcW w:w="2394" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="auto"/></w:tcPr>${paragraph(run(1 + next(8)))}</w:tc>`
  const row = () =>
    `<w:tr w:rsidR="${mark()}" w:rsidTr="${mark()}">${cell()}${cell()}${cell()}${cell()}</w:tr>`
  const blocks: Readonly<Record<Shape, () => string>> = {
    'many short runs': shortRuns,
    'long bare runs': () => `<w:p><w:r><w:t>${text(120)}</w:t></w:r></w:p>`,
    tables: row,
    'tables and runs': () =>
      table(Array.from({ length: 40 }, row)) + Array.from({ length: 40 }, shortRuns).join(''),
  }
  const pieces: string[] = []
  for (let length = 0; length < size; ) {
    const piece = blocks[shape]()
    pieces.push(piece)
    length += Buffer.byteLength(piece)
  }
  const inside = shape === 'tables' ? table(pieces) : pieces.join('')
  return packageOf(`<w:document ${namespace}><w:body>${inside}</w:body></w:document>`)
}

function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}

function packageOf(document: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(document) }, { level: 6 })
}
