import { strFromU8, unzipSync } from 'fflate'
import iconv from 'iconv-lite'

/** Encodings of the documents that are not in UTF-8. */
export const encodings: Readonly<Record<string, string>> = {
  'bdt-circular-workshop.zh.txt': 'utf-16le',
  'collective-letter-1998.zh.txt': 'gb18030',
  'tsb-circular-1994.en.txt': 'windows-1252',
  'assembly-committee-report.zh.txt': 'utf-16',
  'study-group-report-2009.zh.txt': 'gb18030',
  'tsb-circular-1996.en.txt': 'windows-1252',
  'tsb-circular-workshop.zh.txt': 'gb18030',
  'working-party-report-1994.en.txt': 'windows-1252',
}

/** The parts of a Word file in which its text, its numbering and its styles are written down. */
const wordParts = /^word\/(?:document|numbering|styles|header\d*|footer\d*|footnotes|comments)\.xml$/u

/**
 * What stands in a document of the corpus before anything reads it: the characters of a text file; the XML of a
 * Word file and, below it, the paragraphs of its text without the marks. Shares nothing with the parser.
 */
export function rawContent(name: string, bytes: Uint8Array): string {
  if (!name.endsWith('.docx')) return iconv.decode(bytes, encodings[name] ?? 'utf-8', { stripBOM: false })
  const parts = unzipSync(bytes, { filter: ({ name: part }) => wordParts.test(part) })
  const xml = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
  return `${xml}\n${xml.replaceAll('</w:p>', '\n').replace(/<[^>]*>/gu, '')}`
}
