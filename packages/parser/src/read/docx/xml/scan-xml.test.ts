import { describe, expect, test } from 'vitest'
import { attributeOf, localName, resolveEntities, scanXml } from './scan-xml.js'

/** What a scan tells, one line for each thing. */
function told(xml: string): string[] {
  const lines: string[] = []
  scanXml(xml, {
    open: (name, start, end) => lines.push(`open ${name} ${xml.slice(start, end)}`),
    close: (name, start, end) => lines.push(`close ${name} ${xml.slice(start, end)}`),
    text: (start, end) => lines.push(`text ${xml.slice(start, end)}`),
    aside: (start, end) => lines.push(`aside ${xml.slice(start, end)}`),
    literal: (start, end) => lines.push(`literal ${xml.slice(start, end)}`),
  })
  return lines
}

describe('scanXml', () => {
  test('tells tags, text and asides in order', () => {
    expect(told('<?xml version="1.0"?><a x="1 > 0"><b/>t&amp;u<!-- <c> --><![CDATA[<d>]]></a>')).toEqual([
      'aside <?xml version="1.0"?>',
      'open a <a x="1 > 0">',
      'open b <b/>',
      'close b ',
      'text t&amp;u',
      'aside <!-- <c> -->',
      'aside <![CDATA[',
      'literal <d>',
      'aside ]]>',
      'close a </a>',
    ])
  })

  test.each([
    ['<a><b></a></b>', 'closes nothing'],
    ['<a>', 'never closed'],
    ['<a', 'never closed'],
    ['<a x="1></a>', 'missing'],
    ['<a/><b/>', 'more than one root'],
    ['', 'no root'],
    ['text only', 'no root'],
    ['<a><!-- </a>', 'missing'],
    ['<!DOCTYPE a [<!ENTITY e "e">]><a>&e;</a>', 'document type'],
  ])('refuses %.40j', (xml, why) => {
    expect(() => told(xml)).toThrow(
      expect.objectContaining({ code: 'broken-xml', message: expect.stringContaining(why) }),
    )
  })

  test('refuses elements that are nested too deep, by the name of the limit', () => {
    const deep = `${'<a>'.repeat(501)}${'</a>'.repeat(501)}`
    expect(() => told(deep)).toThrow(expect.objectContaining({ code: 'limit-exceeded', limit: 'nesting' }))
    expect(told(deep.replace('<a>', '').replace('</a>', ''))).toHaveLength(1000)
  })
})

test('attributeOf goes by the local name, whatever the quotes', () => {
  const tag = `<w:lvl w:ilvl='2' w:tplc="04090001" xval="no" w:val = "a&gt;b">`
  expect(attributeOf(tag, 'ilvl')).toBe('2')
  expect(attributeOf(tag, 'val')).toBe('a&gt;b')
  expect(attributeOf(tag, 'start')).toBeNull()
  expect(attributeOf('<w:b/>', 'val')).toBeNull()
})

test('resolveEntities knows the five names and numbers, and leaves the rest', () => {
  expect(resolveEntities('a &lt;b&gt; &amp;amp; &quot;&apos; &#8211; &#x56FD; &nbsp;')).toBe(
    'a <b> &amp; "\' – 国 &nbsp;',
  )
})

test('localName', () => {
  expect(localName('w:p')).toBe('p')
  expect(localName('p')).toBe('p')
})
