import type { Output } from './output.js'

/** The last line of a terminal, which is written over, with other lines above it. */
export interface StatusLine extends Output {
  /** Shows a text, which must fit the terminal's width, in place of what is shown. */
  show(text: string): Promise<void>
  /** Shows nothing. */
  clear(): Promise<void>
}

const back = '\r\u001B[K'

/** An output with a status line; what is written to it goes above that. */
export function withStatusLine(output: Output): StatusLine {
  let shown = ''
  return {
    get isTTY() {
      return output.isTTY
    },
    get columns() {
      return output.columns
    },
    get closed() {
      return output.closed
    },
    write: (text) => output.write(shown === '' || text === '' ? text : `${back}${text}${shown}`),
    show: async (text) => {
      if (text === shown) return
      shown = text
      await output.write(`${back}${text}`)
    },
    clear: async () => {
      if (shown === '') return
      shown = ''
      await output.write(back)
    },
  }
}
