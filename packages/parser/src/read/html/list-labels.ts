import { formatNumber } from '../number-formats.js'
import { attribute, type Element, styleOf } from './parse-page.js'

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  'cjk-heavenly-stem': 'ideographTraditional',
}
const hanFormats = /^(?:chinese|ideograph)/u

/**
 * Gives the items of a list, in order, the labels that a browser shows: `1.`, `a.`, `一、`, `•`; `''` where the
 * list shows none.
 */
export function labelItems(list: Element): (item: Element) => string {
  const ordered = list.tagName === 'ol'
  const type = typeOf(list) ?? (ordered ? '1' : 'disc')
  const step = attribute(list, 'reversed') === null ? 1 : -1
  let next = numberAt(list, 'start') ?? (step === 1 ? 1 : countItems(list))
  return (item) => {
    const own = typeOf(item) ?? type
    if (own === 'none') return ''
    const format = formats[own]
    if (format === undefined) return ordered && !/^(?:disc|circle|square)$/iu.test(own) ? `${next++}.` : '•'
    const number = numberAt(item, 'value') ?? next
    next = number + step
    return `${formatNumber(number, format)}${hanFormats.test(format) ? '、' : '.'}`
  }
}

function typeOf(element: Element): string | null {
  const style = /list-style(?:-type)?\s*:\s*([\w-]{1,40})/iu.exec(styleOf(element))?.[1]
  return style ?? attribute(element, 'type')
}

function numberAt(element: Element, name: string): number | null {
  const value = attribute(element, name)
  return value !== null && /^\s*-?\d{1,6}\s*$/u.test(value) ? Number(value) : null
}

function countItems(list: Element): number {
  return list.childNodes.filter((child) => child.nodeName === 'li').length
}
