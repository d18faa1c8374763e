import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeHtml } from './encoding.js'

const page = (charset: string, text = '会议通过了议程。') =>
  `<html><head><meta http-equiv=Content-Type content="text/html; charset=${charset}"></head><p>${text}</p>`

describe('decodeHtml', () => {
  it.each([
    ['gb2312', 'gbk', 'gb18030'],
    ['big5', 'big5', 'big5'],
    ['iso-8859-1', 'gb18030', 'gb18030'],
    ['gb2312', 'utf-8', 'utf-8'],
    ['unicode', 'utf-16le', 'utf-16le'],
  ])('a page that declares %s and is in %s', (declared, real, encoding) => {
    const text = page(declared, real === 'big5' ? '會議通過了議程。' : undefined)
    const bytes = iconv.encode(text, real, { addBOM: real === 'utf-16le' })
    expect(decodeHtml(bytes, null)).toEqual({ text, encoding })
  })

  it('reads Windows-1252 where Latin-1 is declared', () => {
    const text = page('iso-8859-1', 'The délégués – “agreed” – to the text of the report.')
    expect(decodeHtml(iconv.encode(text, 'windows-1252'), null)).toEqual({ text, encoding: 'windows-1252' })
  })

  it('puts the header that came with a page before the page', () => {
    const bytes = iconv.encode('<p>Собрание открылось.</p>', 'koi8-r')
    expect(decodeHtml(bytes, 'KOI8-R')).toMatchObject({ encoding: 'koi8-r' })
  })
})
