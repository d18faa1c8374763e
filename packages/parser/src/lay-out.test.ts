import { describe, expect, test } from 'vitest'
import { parse } from './parse.js'
import { paragraph, relationships, root, table, wordFile } from './testing/word-file.js'

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header'
const body = (...letterhead: string[]) =>
  [
    ...letterhead,
    table([paragraph('Subject:'), paragraph('Meeting of Study Group 9')]),
    paragraph('Dear Sir/Madam,'),
    paragraph('The meeting will be held in Geneva from 9 to 18 May 2023.'),
    paragraph('Yours faithfully,'),
    paragraph('Helena Brandt'),
    paragraph('Director of the Telecommunication Standardization Bureau'),
  ].join('')

/** A letter with a header, on its first page alone or on every page. */
function letter(header: string, { pages = 'first', text = body() } = {}): Uint8Array {
  const section = `<w:sectPr><w:headerReference w:type="${pages}" r:id="h1"/>${pages === 'first' ? '<w:titlePg/>' : ''}</w:sectPr>`
  return wordFile({
    body: `${text}${section}`,
    parts: {
      'word/_rels/document.xml.rels': relationships(
        `<Relationship Id="h1" Type="${type}" Target="header1.xml"/>`,
      ),
      'word/header1.xml': root('hdr', header),
    },
  })
}

const letterhead = `${paragraph('Geneva, 14 February 2023')}${table([paragraph('Ref:'), paragraph('TSB Circular 68')])}`

describe('a letterhead in the header of the first page', () => {
  test('is read where the text has no date and no reference, and it is told', async () => {
    const { record, text } = await parse(letter(letterhead))
    expect(record).toMatchObject({ date: '2023-02-14', place: 'Geneva', reference: { number: '68' } })
    const span = record.provenance['/date']
    expect(span && text.slice(span.start, span.end)).toContain('14 February 2023')
    expect(span?.at).toMatchObject({ in: 'docx', part: 'word/header1.xml' })
    expect(record.diagnostics.map(({ rule }) => rule)).toContain('running-heads')
  })

  test('stays beside the text where the text says it all', async () => {
    const { record, text } = await parse(letter(paragraph('TSB Circular 99'), { text: body(letterhead) }))
    expect(record.reference?.number).toBe('68')
    expect(text).not.toContain('99')
    expect(record.diagnostics.map(({ rule }) => rule)).not.toContain('running-heads')
  })

  test('stays beside the text where it says neither', async () => {
    const { text, document } = await parse(letter(paragraph('International Telecommunication Union')))
    expect(text).not.toContain('International')
    expect(document.tree.data?.runningHeads).toHaveLength(1)
  })
})
