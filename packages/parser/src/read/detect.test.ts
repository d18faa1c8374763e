import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { detectContainer, detectMarkup } from './detect.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('detectContainer', () => {
  it('knows a zip and an OLE file for Word files, whatever they are called', () => {
    expect(detectContainer(bytes('PK\x03\x04rest'))).toBe('docx')
    expect(detectContainer(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('doc')
  })

  it('knows a PDF file by its signature, behind other bytes too', () => {
    for (const head of [
      '%PDF-1.7\n',
      '\n\n%PDF-1.4 ',
      '\xef\xbb\xbf%PDF-1.3\r',
      'X-Mailer: 1\r\n\r\n%PDF-1.6\n',
    ])
      expect(detectContainer(Uint8Array.from(head, (sign) => sign.charCodeAt(0)))).toBe('pdf')
    expect(detectContainer(bytes('A file that begins with %PDF-1.7 is a PDF file.\n'))).toBe('text')
  })

  it('takes UTF-16 without a mark for text', () => {
    expect(detectContainer(iconv.encode('The meeting\nagreed', 'utf-16le'))).toBe('text')
    expect(detectContainer(iconv.encode('会议\n同意 了', 'utf-16be'))).toBe('text')
  })

  it.each([
    ['', 'empty'],
    ['\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b', 'binary'],
    ['GIF89a\x01\x02', 'binary'],
  ])('refuses %j as %s', (text, code) => {
    expect(() => detectContainer(bytes(text))).toThrow(expect.objectContaining({ code }))
  })

  it('names files of Word that are older than its compound files', () => {
    const write = Uint8Array.of(0x31, 0xbe, 0, 0, 0, 0xab)
    expect(() => detectContainer(write)).toThrow(expect.objectContaining({ code: 'legacy-word' }))
  })
})

describe('detectMarkup', () => {
  it('knows Markdown by headings and tables', () => {
    expect(detectMarkup('# Annex 1\n\n## Scope\n\ntext')).toBe('markdown')
    expect(detectMarkup('| Ref | Circular 1 |\n|---|---|\n')).toBe('markdown')
  })

  it('takes numbered lists, dashes and a rule of hyphens for plain text', () => {
    expect(detectMarkup('1. Opening\n2. Agenda\n- one\n- two\n-----\n')).toBe('text')
    expect(detectMarkup('[bookmark: x]# 5\n# 6')).toBe('text')
  })

  it.each([
    '<!DOCTYPE html><html>',
    '\uFEFF<!-- saved from url=(0022)http://www.itu.int/ -->\n<?xml version="1.0"?><HTML xmlns:o="x">',
    '<meta http-equiv=Content-Type>',
    '<p>A piece of a page</p>',
  ])('knows the web page %j', (text) => expect(detectMarkup(text)).toBe('html'))

  it('takes Markdown that begins with an element, and text with an angle bracket, for what they are', () => {
    expect(detectMarkup('<div align="center"></div>\n\n# Agenda\n')).toBe('markdown')
    expect(detectMarkup('<pending> The group agreed.')).toBe('text')
  })
})

it('knows Markdown whatever ends its lines, and by a table of one column', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(detectMarkup(['| A | B |', '| --- | --- |', '| 1 | 2 |'].join(end))).toBe('markdown')
  expect(detectMarkup('Dear Sir,\n\n| |\n| --- |\n| Yours faithfully, |\n')).toBe('markdown')
})
