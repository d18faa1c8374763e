/**
 * Writes documents of the corpus in the other formats of the archives, so that one document in all formats can be
 * compared: Word 97-2003, RTF and HTML by LibreOffice, which must be installed, and MHTML from the HTML. Tests read
 * what was written and need no LibreOffice.
 *
 *     node_modules/.bin/tsx --conditions=rapporteur-source corpus/make-format-files.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@rapporteur/parser'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { toWordFile } from '../test/support/word-file.js'
import { features } from './word/features.js'

const documents = new URL('documents/', import.meta.url)
const target = fileURLToPath(new URL('formats/', import.meta.url))

/** A circular, a collective letter and a report, each in both languages, and a paper with automatic numbers. */
const names = [
  'tsb-circular-focus-group.en.txt',
  'tsb-circular-focus-group.zh.txt',
  'collective-letter.en.txt',
  'collective-letter.zh.txt',
  'working-party-report.en.md',
  'tsag-report.zh.txt',
  'terms-of-reference.zh.docx',
]
/** The charset of each language's pages in web archives. */
const charsets = { en: 'windows-1252', zh: 'gb2312' } as const

/** The document as a Word file, without fonts and colours, which only make the files large. */
async function wordFile(name: string): Promise<Uint8Array> {
  const bytes = readFileSync(new URL(name, documents))
  const entries = unzipSync(name.endsWith('.docx') ? bytes : await toWordFile((await parse(bytes)).document))
  const without = (part: string, pattern: RegExp) => {
    const content = entries[part]
    if (content) entries[part] = strToU8(strFromU8(content).replace(pattern, ''))
  }
  without('word/document.xml', /<w:rPr>.*?<\/w:rPr>/gsu)
  // LibreOffice breaks a list in two where a number is set to what it would be anyhow
  without('word/numbering.xml', /<w:lvlOverride [^>]*>\s*<w:startOverride [^>]*\/>\s*<\/w:lvlOverride>/gu)
  return zipSync(entries)
}

/** A web archive as Word writes one: the page in quoted-printable and in an older charset, and its running head. */
function webArchive(html: string, charset: string): Uint8Array {
  const written = Array.from(html.replace('charset=utf-8', `charset=${charset}`), (sign) =>
    iconv.decode(iconv.encode(sign, charset), charset) === sign ? sign : `&#${sign.codePointAt(0)};`,
  )
  const page = iconv.encode(written.join(''), charset)
  const quoted = [...page].map((byte) => {
    const isPlain = (byte >= 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x0a
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  const lines = quoted
    .join('')
    .split('\n')
    .flatMap((line) => line.match(/(?:=[0-9A-F]{2}|[^=]){1,24}/gu)?.join('=\r\n') ?? '')
  const part = (location: string, body: string) =>
    `------=_NextPart\r\nContent-Location: file:///C:/${location}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="${charset}"\r\n\r\n${body}\r\n\r\n`
  return Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_NextPart"\r\n\r\nThis document is a web archive.\r\n\r\n${part('page.htm', lines.join('\r\n'))}${part('page.files/header.htm', '<html><body><p>- 2 -</p></body></html>')}------=_NextPart--\r\n`,
    'latin1',
  )
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-formats-'))
mkdirSync(target, { recursive: true })

/** Has LibreOffice write a Word file, which stays beside it under its stem, in other formats. */
function convert(stem: string, bytes: Uint8Array, formats: readonly string[]): void {
  const source = join(folder, `${stem}.docx`)
  writeFileSync(source, bytes)
  for (const format of formats) {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, '--headless', '--convert-to', format, '--outdir', target, source]
    execFileSync('soffice', args, { stdio: 'ignore' })
  }
}

for (const name of names) {
  const stem = name.replace(/\.[a-z]+$/u, '')
  convert(stem, await wordFile(name), ['doc', 'rtf', 'html'])
  const charset = stem.endsWith('.zh') ? charsets.zh : charsets.en
  const html = readFileSync(join(target, `${stem}.html`), 'utf8')
  writeFileSync(join(target, `${stem}.mht`), webArchive(html, charset))
}
const all = features()
writeFileSync(join(target, 'features.docx'), all)
convert('features', all, ['doc', 'rtf'])
rmSync(folder, { recursive: true })
