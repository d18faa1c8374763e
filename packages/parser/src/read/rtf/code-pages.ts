/** The encodings of the charsets that fonts name (\fcharset); 2 are the signs of symbol fonts. */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macroman',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'cp437',
  255: 'cp850',
}
const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'cp949',
  950: 'big5',
  10000: 'macroman',
  65001: 'utf-8',
}
export const symbolCharset = 2

/** The encoding of a font by its charset, or null for one that leaves it to the file. */
export function encodingOfCharset(charset: number): string | null {
  return charsets[charset] ?? null
}

/** The encoding of a code page by its number (\ansicpg, \cpg); Windows-1252 for one that is not known. */
export function encodingOfCodePage(page: number): string {
  const known = codePages[page]
  if (known !== undefined) return known
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  return [437, 850, 852, 866].includes(page) ? `cp${page}` : 'windows-1252'
}
