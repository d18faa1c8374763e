import { UnreadableInputError } from '../../errors.js'

/** The page of a web archive: its bytes, decoded from how they were sent, and the charset that its header declares. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  /** One character a byte. */
  readonly body: string
}

const deepest = 8

/**
 * Finds the page in a web archive (MHTML, RFC 2557): of a multipart/related the part that `start` names, else the
 * first that is a page. Pictures, styles and the running heads that Word keeps in a page of their own are not read.
 *
 * @throws {UnreadableInputError} `damaged` where there is no page in it
 */
export function findPage(bytes: Uint8Array): ArchivedPage {
  const message = toPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const page = pageIn(message, 0)
  if (!page)
    throw new UnreadableInputError(
      'damaged',
      'The web archive holds no page. Fetch it again, or open it in a browser and save it as a web page.',
    )
  return { bytes: decodeBody(page), charset: parameter(page.headers.get('content-type') ?? '', 'charset') }
}

function pageIn(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type') ?? ''
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return part
  const boundary = parameter(type, 'boundary')
  if (!/^\s*multipart\//iu.test(type) || boundary === null || depth >= deepest) return null
  const parts = splitParts(part.body, boundary)
  const start = parameter(type, 'start')
  const root =
    start === null ? undefined : parts.find(({ headers }) => headers.get('content-id')?.trim() === start)
  for (const candidate of root ? [root, ...parts] : parts) {
    const page = pageIn(candidate, depth + 1)
    if (page) return page
  }
  return null
}

/** Parts a message or one of its parts into its header, whose folded lines are joined, and its body. */
function toPart(text: string): Part {
  const headers = new Map<string, string>()
  let position = 0
  let name = ''
  while (position < text.length) {
    const end = lineEnd(text, position)
    const line = text.slice(position, end).replace(/\r$/u, '')
    position = end + 1
    if (line.trim() === '') {
      if (headers.size === 0) continue
      break
    }
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line)) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase()
      headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return { headers, body: text.slice(position) }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function splitParts(body: string, boundary: string): Part[] {
  const parts: Part[] = []
  const mark = `--${boundary}`
  let from = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue
    if (from >= 0) parts.push(toPart(body.slice(from, at)))
    from = lineEnd(body, at) + 1
    if (body.startsWith('--', at + mark.length)) return parts
  }
  if (from >= 0) parts.push(toPart(body.slice(from))) // the end was cut off
  return parts
}

/** A parameter of a header's value: `boundary="a b"`, `charset=gb2312`. */
function parameter(value: string, name: string): string | null {
  const match = new RegExp(
    `;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`,
    'iu',
  ).exec(value)
  return match?.[1] ?? match?.[2] ?? null
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const joined = body.replace(/=[ \t]{0,20}\r?\n/gu, '')
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
    'latin1',
  )
}
