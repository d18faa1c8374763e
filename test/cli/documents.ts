import { zipSync } from 'fflate'

const encode = (text: string) => new TextEncoder().encode(text)

/** A short circular, in Chinese, as plain text. */
export const chineseCircular = `2019年5月20日，日内瓦

文号：
电信标准化局第171号通函
SG20/XY

电话：
+41 22 730 1111

电子邮件：
tsbsg20@itu.int

事由：
第20研究组会议，2019年11月25日至12月6日，日内瓦

尊敬的先生/女士：
1	我高兴地通知您，第20研究组会议将于2019年11月25日至12月6日在日内瓦国际电联总部召开。
2	书面文稿的截止日期为2019年11月12日。
`

/** The same kind of letter in English, as Markdown. */
export const englishCircular = `Geneva, 20 May 2019

**Ref:** TSB Circular 172

**Subject:** Meeting of Study Group 20, Geneva, 25 November – 6 December 2019

Dear Sir/Madam,

# Introduction

1. The next meeting of Study Group 20 will be held in Geneva from 25 November to 6 December 2019.
2. The deadline for written contributions is 12 November 2019.
`

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relationships = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A Word file with this XML as its body. */
function wordFile(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': encode(contentTypes),
    '_rels/.rels': encode(relationships),
    'word/document.xml': encode(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

/** A Word file with one paragraph a line. */
export function wordDocument(text: string): Uint8Array {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
  return wordFile(paragraphs.join(''))
}

/** The bytes in which a Word file with a password begins: a compound file with a stream of this name. */
function passwordProtected(): Uint8Array {
  const bytes = Buffer.alloc(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.write('Root Entry', 1024, 'utf16le')
  bytes.write('EncryptedPackage', 1152, 'utf16le')
  return bytes
}

const word = wordDocument(chineseCircular)

/** Bytes in a fixed disorder, all of them at least `least`. */
function noise(length: number, least: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => least + ((index * 7) % (0x100 - least)))
}

/** Files that are no readable documents, by name, with the code of the failure that each must give. */
export const badFiles: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['empty.txt', new Uint8Array(), 'empty'],
  ['spreadsheet.docx', zipSync({ 'xl/workbook.xml': encode('<workbook/>') }), 'not-a-word-file'],
  ['truncated.docx', word.subarray(0, word.length / 2), 'damaged'],
  ['password.docx', passwordProtected(), 'encrypted'],
  ['binary.txt', noise(4096, 0), 'binary'],
  ['encoding.txt', noise(4096, 0x81), 'unknown-encoding'],
  ['broken.docx', wordFile('<w:p><w:r><w:t>开会</w:r></w:p>'), 'broken-xml'],
]
