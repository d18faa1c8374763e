import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The reading half of pdfjs, and its files. */
export interface Pdfjs {
  readonly version: string
  readonly WorkerMessageHandler: typeof import('pdfjs-dist/legacy/build/pdf.worker.mjs').WorkerMessageHandler
  /**
   * A table of characters or a standard font that pdfjs brings along. The name comes from the document: it may name
   * a file of its folder and no other.
   */
  file(kind: string, name: string): Promise<Uint8Array>
}

const folders: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' }

/** Loads pdfjs when the first PDF file is read, so that nobody else waits for it. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const { push } = Array.prototype
  const { stringify } = JSON
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  // what it brings for older engines puts slow functions in the place of these
  Array.prototype.push = push
  JSON.stringify = stringify
  const require = createRequire(import.meta.url)
  const home = require.resolve('pdfjs-dist/package.json')
  const { version } = require(home) as { version: string }
  return {
    version,
    WorkerMessageHandler,
    file: async (kind, name) => {
      const folder = folders[kind]
      if (!folder || !/^[\w-]{1,60}(?:\.\w{1,8})?$/u.test(name)) throw new Error(`pdfjs has no ${name}.`)
      return new Uint8Array(await readFile(join(home, '..', folder, name)))
    },
  }
}
