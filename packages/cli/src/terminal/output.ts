import type { Writable } from 'node:stream'

/** A stream to write to, of which the reader may go away. */
export interface Output {
  readonly isTTY: boolean
  /** Width of the terminal; null where there is none. */
  readonly columns: number | null
  /** True once nobody reads any more (`| head`). */
  readonly closed: boolean
  /** Done when the text is handed over; writing to a closed output does nothing. */
  write(text: string): Promise<void>
}

/** An output on one of the process's streams. */
export function outputTo(stream: Writable & { isTTY?: boolean; columns?: number }): Output {
  let closed = false
  // Each write hears of its own error; without a listener the process would end with a stack trace.
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? null
    },
    get closed() {
      return closed
    },
    write: (text) =>
      closed || text === ''
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            stream.write(text, (error) => {
              if (error && !isClosed(error)) return reject(error)
              if (error) closed = true
              resolve()
            })
          }),
  }
}

function isClosed(error: Error & { code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED'
}
