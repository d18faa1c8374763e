/** A line without its end, or that it was too long to be kept. */
export type Line = { readonly text: string } | { readonly tooLong: true }

const lineFeed = 10

/**
 * Cuts a stream of UTF-8 into lines. A line that is longer than `most` bytes is passed over up to its end; of it nothing
 * is kept. What stands behind the last line feed is a line, too.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > most) pieces = []
    else pieces.push(piece)
  }
  const take = (): Line => {
    const line = length > most ? { tooLong: true as const } : { text: decoded(pieces) }
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

function decoded(pieces: readonly Uint8Array[]): string {
  const text = Buffer.concat(pieces).toString('utf8')
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
