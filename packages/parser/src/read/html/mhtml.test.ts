import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../limits.js'
import { readInput } from '../read-input.js'
import { findPage } from './mhtml.js'

const archive = (parts: readonly string[], type = 'multipart/related; boundary="=_1"') =>
  Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\nA web archive.\r\n\r\n${parts.map((part) => `--=_1\r\n${part}\r\n`).join('')}--=_1--\r\n`,
    'latin1',
  )
const textOf = async (bytes: Uint8Array) => {
  const { tree, format, encoding } = await readInput(bytes, defaultLimits)
  return { format, encoding, blocks: tree.children.length }
}

it('reads the page in quoted-printable, in the charset of its header', async () => {
  const page = iconv.encode('<html><p>会议于五月举行。</p></html>', 'gb18030')
  const quoted = [...page].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('=\r\n')
  const bytes = archive([
    `Content-Location: a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html;\r\n charset="gb2312"\r\n\r\n${quoted}`,
    'Content-Type: text/html\r\n\r\n<p>running head</p>',
  ])
  expect(await textOf(bytes)).toEqual({ format: 'mhtml', encoding: 'gb18030', blocks: 1 })
})

it('reads the page in base64, and the one that the archive starts with', () => {
  const page = Buffer.from('<p>agreed</p>').toString('base64')
  const bytes = archive(
    [
      'Content-Type: text/html\r\n\r\n<p>other</p>',
      `Content-ID: <root>\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${page}`,
    ],
    'multipart/related; start="<root>"; boundary="=_1"',
  )
  expect(Buffer.from(findPage(bytes).bytes).toString()).toBe('<p>agreed</p>')
})

it('finds a page in parts inside parts, and one whose end was cut off', () => {
  const inner =
    'Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nx\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>yes'
  const bytes = archive([inner])
  expect(Buffer.from(findPage(bytes.subarray(0, bytes.indexOf('yes') + 3)).bytes).toString()).toContain(
    '<p>yes',
  )
})

it('says that an archive without a page is damaged', async () => {
  await expect(readInput(archive(['Content-Type: image/png\r\n\r\nx']), defaultLimits)).rejects.toMatchObject(
    {
      code: 'damaged',
    },
  )
})
