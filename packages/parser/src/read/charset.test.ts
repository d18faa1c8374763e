import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from './charset.js'

const chinese = '第5研究组将于2018年5月在日内瓦举行会议，请各成员国主管部门提交文稿。'
const traditional = '第5研究組將於2018年5月在日內瓦舉行會議，請各成員國主管部門提交文稿。'
const english =
  'Study Group 5 will meet in Geneva. The délégués are invited to submit contributions – before May.'

describe('decodeText', () => {
  it.each([
    [chinese, 'utf-8'],
    [chinese, 'gb18030'],
    [traditional, 'big5'],
    [chinese, 'utf-16le'],
    [chinese, 'utf-16be'],
    [english, 'utf-16le'],
    [english, 'windows-1252'],
    [`${english}\n${chinese}`, 'gb18030'],
  ])('finds %j in %s without a mark', (text, encoding) => {
    expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('follows the byte order mark of %s', (encoding) => {
    expect(decodeText(iconv.encode(chinese, encoding, { addBOM: true }))).toEqual({ text: chinese, encoding })
  })

  it('reads GBK characters beyond GB2312', () => {
    expect(decodeText(iconv.encode('镕和喆出席了会议，会议通过了议程。', 'gbk')).text).toContain('镕和喆')
  })

  it('refuses text in an encoding that it does not know', () => {
    const ebcdic = Uint8Array.from({ length: 400 }, (_, index) => 0x81 + ((index * 7) % 0x70))
    expect(() => decodeText(ebcdic)).toThrow(expect.objectContaining({ code: 'unknown-encoding' }))
  })
})

it('knows soft hyphens and no-break spaces in Windows-1252 for what they are', () => {
  const text = `${english} Emerg\u00ADency alerting works; TD\u00A012 was noted.`
  expect(decodeText(iconv.encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' })
})
