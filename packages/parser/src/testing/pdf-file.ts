/** A page of a PDF file: the operators that draw it. */
export interface PdfPage {
  readonly content: string
  /** More entries of the page's dictionary: `/Rotate 90`. */
  readonly entries?: string
}

/** What goes into a PDF file besides its pages. */
export interface PdfFileContent {
  readonly pages: readonly PdfPage[]
  /** Entries of the document information dictionary: `/Title (x)`. */
  readonly information?: string
  /** Entries of the catalogue. */
  readonly catalogue?: string
  /** More objects, by their number from 20 on. */
  readonly objects?: Readonly<Record<number, string>>
}

/** Fonts that every page has: Helvetica, Helvetica-Bold and Times, and Chinese ones that the file does not hold. */
const fonts = `/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>
/F3 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>
${['GBK-EUC-H', 'UniGB-UCS2-H', 'GB-EUC-H', 'UniGB-UTF16-H', 'UniGB-UCS2-V']
  .map(
    (encoding, index) =>
      `/C${index + 1} << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>`,
  )
  .join('\n')}`

/** Writes a PDF file of A4 pages by hand, so that a test decides where every glyph stands. */
export function pdfFile({ pages, information, catalogue = '', objects = {} }: PdfFileContent): Uint8Array {
  const first = 100
  const numbered = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
    ],
    [3, `<< /Font << ${fonts} >> >>`],
    ...(information ? ([[4, `<< ${information} >>`]] as const) : []),
    ...Object.entries(objects).map(([number, object]) => [Number(number), object] as const),
  ])
  pages.forEach(({ content, entries = '' }, index) => {
    const at = first + index * 2
    numbered.set(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R /Contents ${at + 1} 0 R ${entries} >>`,
    )
    numbered.set(at + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, object] of numbered) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const start = file.length
  const size = Math.max(...numbered.keys()) + 1
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  file += `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R${information ? ' /Info 4 0 R' : ''} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}

/** Shows text with its line of writing `down` points below the top of the page. */
export function textAt(x: number, down: number, text: string, { size = 10, font = 'F1' } = {}): string {
  const escaped = text.replace(/[\\()]/gu, '\\$&')
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${842 - down} Tm (${escaped}) Tj ET\n`
}

/** Draws straight lines, each as left, top, right, bottom, from the top of the page. */
export function linesAt(...lines: readonly (readonly [number, number, number, number])[]): string {
  return lines.map(([x, y, u, v]) => `${x} ${842 - y} m ${u} ${842 - v} l S\n`).join('')
}
