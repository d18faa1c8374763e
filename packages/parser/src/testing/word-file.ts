import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a Word file for a test holds: the inside of each part's root element. */
export interface WordFileContent {
  /** The inside of w:body, or of another root where `parts` replaces the main part. */
  readonly body?: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Addresses of hyperlinks by relationship id. */
  readonly links?: Readonly<Record<string, string>>
  /** Whole parts by name, which go before those made of the rest. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word file made of small pieces of XML. */
export function wordFile(content: WordFileContent): Uint8Array {
  const links = Object.entries(content.links ?? {}).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${relationshipType}/hyperlink" Target="${target}" TargetMode="External"/>`,
  )
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relationshipType}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(links.join('')),
    'word/document.xml': root('document', `<w:body>${content.body ?? ''}</w:body>`),
  }
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes'] as const)
    if (content[name] !== undefined) parts[`word/${name}.xml`] = root(name, content[name])
  return zipped({ ...parts, ...content.parts })
}

/** A zip package with these entries. */
export function zipped(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

/** A part of WordprocessingML. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${content}</w:${name}>`
}

/** The relationships of a part. */
export function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

/** A run. */
export function run(text: string, properties = ''): string {
  const format = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p w:rsidR="00A77B3E"><w:pPr>${properties}</w:pPr>${text === '' ? '' : run(text)}</w:p>`
}

/** The property that numbers a paragraph. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

/** A table of rows of cells, each the inside of a w:tc. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr/><w:tblGrid/>${cells.join('')}</w:tbl>`
}
