import iconv from 'iconv-lite'
import { describe, expect, test, vi } from 'vitest'
import { toDocument } from '../../document/canonical.js'
import { defaultLimits } from '../../limits.js'
import { linesAt, type PdfFileContent, pdfFile, textAt } from '../../testing/pdf-file.js'
import { readPdf } from './read-pdf.js'

async function documentOf(content: PdfFileContent | string) {
  const file = pdfFile(typeof content === 'string' ? { pages: [{ content }] } : content)
  const { tree, properties, messages } = await readPdf(file, defaultLimits)
  return { ...toDocument(tree, properties), messages }
}

/** Every block as its label and its text. */
async function blocks(content: PdfFileContent | string): Promise<string[]> {
  return (await documentOf(content)).blocks.map(({ label, text }) => (label ? `${label}|${text}` : text))
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('text', () => {
  test('is read with its place', async () => {
    const { blocks: found } = await documentOf({
      pages: [{ content: textAt(60, 80, 'The meeting opened.') }, { content: textAt(60, 80, 'It closed.') }],
    })
    expect(found.map(({ text, at }) => [text, at])).toEqual([
      ['The meeting opened.', { in: 'pdf', page: 1 }],
      ['It closed.', { in: 'pdf', page: 2 }],
    ])
  })

  test.each([
    ['C1', hex(iconv.encode('会议一致同意', 'gbk'))],
    ['C2', hex(iconv.encode('会议一致同意', 'utf-16be'))],
    ['C3', hex(iconv.encode('会议一致同意', 'gbk'))],
    ['C4', hex(iconv.encode('会议一致同意', 'utf-16be'))],
  ])('in Chinese needs no font in the file (%s)', async (font, code) => {
    expect(await blocks(`BT /${font} 12 Tf 60 700 Td <${code}> Tj ET`)).toEqual(['会议一致同意'])
  })

  test('may be drawn in any order, glyph by glyph', async () => {
    let x = 60
    const letters = [...'Study Group 9'].map((letter, index) => {
      const drawn = textAt(x, 80, letter)
      x += [6.67, 2.78, 5.56, 5.56, 5, 2.78, 7.78, 3.33, 5.56, 5.56, 5.56, 2.78, 5.56][index] ?? 0
      return drawn
    })
    expect(await blocks(letters.reverse().join(''))).toEqual(['Study Group 9'])
  })

  test('that is struck twice to look bold is there once, and bold', async () => {
    const twice = textAt(60, 80, 'Opening session') + textAt(60.4, 80, 'Opening session')
    const found = (await documentOf(twice)).blocks
    expect(found.map(({ text, bold }) => [text, bold])).toEqual([['Opening session', true]])
  })
})

test('nothing is printed', async () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name))
  await documentOf(`${textAt(60, 80, 'Text')} /Missing Do /Nowhere 12 Tf (x) Tj Q Q`)
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

test('the bytes stay as they are', async () => {
  const bytes = pdfFile({ pages: [{ content: textAt(60, 80, 'Text') }] })
  const before = hex(bytes)
  await readPdf(bytes, defaultLimits)
  expect(hex(bytes)).toBe(before)
})

describe('a page', () => {
  const line = textAt(60, 80, 'Landscape text that is long enough')

  test('that is turned is read as it is shown', async () => {
    const turned = `q 0 1 -1 0 595 0 cm ${textAt(60, 80, 'First')} ${textAt(60, 100, 'Second')} Q`
    expect(await blocks({ pages: [{ content: turned, entries: '/Rotate 90' }] })).toEqual(['First', 'Second'])
  })

  test('whose text all stands upright is turned; what stands askew is left out and told', async () => {
    expect(await blocks(`q 0 1 -1 0 842 0 cm ${line} Q`)).toEqual(['Landscape text that is long enough'])
    const watermark = `q 0.7 0.7 -0.7 0.7 300 0 cm ${textAt(0, 600, 'A DRAFT FOR DISCUSSION THAT NOBODY MAY QUOTE', { size: 30 })} Q`
    const document = await documentOf(`${line}${textAt(60, 95, 'goes on and on')}${watermark}`)
    expect(document.text).not.toContain('DRAFT')
    expect(document.messages.map(({ rule }) => rule)).toEqual([])
  })

  test('has tables where lines draw them', async () => {
    const { tables } = await documentOf(
      linesAt([50, 90, 350, 90], [50, 110, 350, 110], [50, 130, 350, 130]) +
        linesAt([50, 90, 50, 130], [150, 90, 150, 130], [350, 90, 350, 130]) +
        textAt(55, 103, 'Date') +
        textAt(155, 103, 'Action') +
        textAt(55, 123, '4 May') +
        textAt(155, 123, 'Register'),
    )
    expect(tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.blocks[0]?.text)))).toEqual([
      [
        ['Date', 'Action'],
        ['4 May', 'Register'],
      ],
    ])
  })

  test('has links, and fields with what was filled in', async () => {
    const { tree } = await documentOf({
      pages: [{ content: textAt(60, 80, 'See the page'), entries: '/Annots [20 0 R 21 0 R 22 0 R]' }],
      catalogue: '/AcroForm << /Fields [21 0 R] /DR << >> >>',
      objects: {
        20: '<< /Type /Annot /Subtype /Link /Rect [76 758 120 775] /A << /S /URI /URI (https://itu.int/go/x) >> >>',
        21: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Ada) /Rect [60 700 200 720] /AP << /N 23 0 R >> >>',
        22: '<< /Type /Annot /Subtype /FreeText /Contents (remark) /Rect [60 600 200 620] /AP << /N 24 0 R >> >>',
        23: form('Ada Lovelace'),
        24: form('a remark'),
      },
    })
    expect(tree.children.map((node) => ('children' in node ? node.children : []))).toMatchObject([
      [
        { type: 'text', value: 'See ' },
        { type: 'link', url: 'https://itu.int/go/x', children: [{ value: 'the page' }] },
      ],
      [{ value: 'Ada Lovelace' }],
    ])
  })
})

/** The appearance of an annotation. */
function form(text: string): string {
  const content = `BT /F1 10 Tf 2 5 Td (${text}) Tj ET`
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 140 20] /Resources 3 0 R /Length ${content.length} >>\nstream\n${content}\nendstream`
}

describe('what the file says of itself', () => {
  test('is its properties', async () => {
    const { properties } = await documentOf({
      pages: [{ content: textAt(60, 80, 'Text') }],
      information: "/Title (Circular 214) /Author (TSB) /CreationDate (D:20190320093000+01'00')",
    })
    expect(properties).toEqual({
      title: 'Circular 214',
      creator: 'TSB',
      created: '2019-03-20T09:30:00+01:00',
      modified: null,
    })
  })

  test('are its bookmarks, which tell the headings', async () => {
    const { blocks: found } = await documentOf({
      pages: [{ content: textAt(60, 80, 'Opening') + textAt(60, 100, 'The chairman opened the meeting.') }],
      catalogue: '/Outlines 20 0 R',
      objects: {
        20: '<< /Type /Outlines /First 21 0 R /Last 21 0 R /Count 1 >>',
        21: '<< /Title (Opening) /Parent 20 0 R /Dest [100 0 R /Fit] >>',
      },
    })
    expect(found.map(({ depth }) => depth)).toEqual([1, null])
  })
})

describe('a file that cannot be read', () => {
  const picture = 'q 500 0 0 700 40 40 cm BI /W 8 /H 8 /BPC 8 /CS /G ID '
  const scan = `${picture}${'x'.repeat(64)} EI Q`
  const codeOf = (content: PdfFileContent, limits = defaultLimits) =>
    readPdf(pdfFile(content), limits).then(
      () => 'read',
      (error) => `${error.code}: ${error.limit ?? error.message}`,
    )

  test('because it is a scan says so', async () => {
    expect(await codeOf({ pages: [{ content: scan }] })).toMatch(/^empty: .*scan.*OCR/u)
    expect(await codeOf({ pages: [{ content: '' }] })).toMatch(/^empty: .*no text/u)
  })

  test('in part tells which pages', async () => {
    const { messages } = await documentOf({ pages: [{ content: textAt(60, 80, 'Text') }, { content: scan }] })
    expect(messages).toMatchObject([{ rule: 'scanned-page', severity: 'warning' }])
    expect(messages[0]?.message).toContain('(page 2)')
  })

  test('within the limits names the limit', async () => {
    const pages = [{ content: textAt(60, 80, 'Some text') }, { content: textAt(60, 80, 'and more') }]
    expect(await codeOf({ pages }, { ...defaultLimits, textLength: 5 })).toBe('limit-exceeded: textLength')
    expect(await codeOf({ pages }, { ...defaultLimits, milliseconds: 0 })).toBe(
      'limit-exceeded: milliseconds',
    )
  })

  test('because it is damaged says so', async () => {
    const whole = pdfFile({ pages: [{ content: textAt(60, 80, 'Text') }] })
    for (const bytes of [whole.slice(0, 60), new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF')])
      await expect(readPdf(bytes, defaultLimits)).rejects.toMatchObject({ code: 'damaged' })
  })

  test('is read as far as it goes where only a page is damaged', async () => {
    const text = Buffer.from(
      pdfFile({ pages: [{ content: textAt(60, 80, 'First') }, { content: textAt(60, 80, 'Second') }] }),
    ).toString('latin1')
    const broken = text.replace('102 0 obj\n<< /Type /Page', '102 0 obj\n<< /Type /Pxge')
    const { tree } = await readPdf(Buffer.from(broken, 'latin1'), defaultLimits)
    expect(JSON.stringify(tree)).toContain('First')
  })
})
