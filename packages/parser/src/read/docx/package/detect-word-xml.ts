/** The two forms of a Word file that is XML from its first sign, and no zip package. */
export type WordXml = 'flat package' | 'Word 2003'

const packageTag =
  /<(?:[\w-]{1,20}:)?package\s[^<>]{0,4000}schemas\.microsoft\.com\/office\/2006\/xmlPackage/u
const word2003Tag =
  /<(?:[\w-]{1,20}:)?wordDocument\s[^<>]{0,4000}schemas\.microsoft\.com\/office\/word\/2003\/wordml/u

/** Tells from its first bytes whether a file is a Word file in XML, in whatever encoding; null for any other. */
export function detectWordXml(bytes: Uint8Array): WordXml | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192))
  const signs = head.toString('latin1').replaceAll('\0', '')
  if (!/^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)?\s{0,99}</u.test(signs)) return null
  if (packageTag.test(signs)) return 'flat package'
  return word2003Tag.test(signs) ? 'Word 2003' : null
}
