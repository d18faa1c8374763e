import { UnreadableInputError } from '../../errors.js'
import { openChannel } from './channel.js'
import { type Font, readFont } from './fonts.js'
import { loadPdfjs } from './load-pdfjs.js'

/** A stretch of the operators that draw a page, as pdfjs names and orders them. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** What a page says of itself. */
export interface PageFacts {
  /** Clockwise turn, in degrees, in which the page is shown. */
  readonly rotate: number
  /** The visible part: left, bottom, right, top. */
  readonly view: readonly [number, number, number, number]
}

/** A link or a field of a form on a page, as far as it is used here. */
export interface Annotation {
  readonly id: string
  readonly subtype: string
  readonly url?: string
  readonly rect: readonly [number, number, number, number]
}

/** An entry of the bookmarks that a viewer shows beside the pages. */
export interface OutlineEntry {
  readonly title: string
  readonly items: readonly OutlineEntry[]
}

/** What the document information dictionary says, and whether pdfjs found a form of its own format. */
export interface Information {
  readonly Title?: unknown
  readonly Author?: unknown
  readonly CreationDate?: unknown
  readonly ModDate?: unknown
  readonly IsXFAPresent?: boolean
}

/** An open PDF file. Everything is read when it is asked for. */
export interface PdfFile {
  readonly pageCount: number
  /** Fonts by the name that operators use; they come to be known as pages are drawn. */
  readonly fonts: ReadonlyMap<string, Font>
  page(index: number): Promise<PageFacts>
  /** Hands on what draws the page, and returns how many pictures were left out. */
  draw(index: number, onOperators: (operators: Operators) => void): Promise<number>
  annotations(index: number): Promise<readonly Annotation[]>
  outline(): Promise<readonly OutlineEntry[]>
  information(): Promise<Information>
  close(): Promise<void>
}

const file = 'pdf'
const reader = `${file}_worker`
/** Draw the page as a screen shows it, the fields of forms with what was filled in. */
const forDisplay = 2

/**
 * Opens a PDF file with the reading half of pdfjs. The other half draws, for which it needs a browser or a canvas;
 * it is not loaded. Nothing is fetched: the tables of characters and the standard fonts are those of the package.
 *
 * @throws {UnreadableInputError} `encrypted` or `damaged`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { WorkerMessageHandler, version, file: ownFile } = await loadPdfjs()
  const fonts = new Map<string, Font>()
  let pictures = 0
  let opened: (value: { numPages: number }) => void
  let failed: (reason: unknown) => void
  const ready = new Promise<{ numPages: number }>((resolve, reject) => {
    opened = resolve
    failed = reject
  })
  const channel = openChannel(file, {
    GetDoc: ({ pdfInfo }: { pdfInfo: { numPages: number } }) => opened(pdfInfo),
    DocException: (reason: unknown) => failed(reason),
    PasswordRequest: (reason: unknown) => {
      throw reason
    },
    FetchBinaryData: ({ kind, filename }: { kind: string; filename: string }) => ownFile(kind, filename),
    commonobj: ([name, type, data]: [string, string, { buffer: ArrayBuffer }]) => {
      if (type === 'Font' && data.buffer) fonts.set(name, readFont(data.buffer))
    },
  })
  WorkerMessageHandler.initializeFromPort(channel.port)
  channel.send('worker', 'configure', { verbosity: 0 })
  const close = async () => {
    await channel.call(reader, 'Terminate', null)
  }
  try {
    await channel.call('worker', 'GetDocRequest', {
      docId: file,
      apiVersion: version,
      data: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      password: null,
      disableAutoFetch: true,
      docBaseUrl: null,
      enableXfa: false,
      evaluatorOptions: {
        ...evaluatorOptions,
        // Asked for each picture: it may have no pixel, so none is unpacked.
        get maxImageSize() {
          pictures++
          return 0
        },
      },
    })
    channel.send(reader, 'Ready', null)
    const { numPages } = await ready
    return {
      pageCount: numPages,
      fonts,
      page: async (pageIndex) => (await channel.call(reader, 'GetPage', { pageIndex })) as PageFacts,
      draw: async (index, onOperators) => {
        const before = pictures
        await channel.stream(
          reader,
          'GetOperatorList',
          {
            pageId: index,
            pageIndex: index,
            intent: forDisplay,
            cacheKey: `${index}`,
            annotationStorage: new Map(),
            modifiedIds: new Set(),
          },
          (chunk) => onOperators(chunk as Operators),
        )
        return pictures - before
      },
      annotations: async (pageIndex) =>
        (await channel.call(reader, 'GetAnnotations', { pageIndex, intent: forDisplay })) as Annotation[],
      outline: async () => ((await channel.call(reader, 'GetOutline', null)) ?? []) as OutlineEntry[],
      information: async () => {
        const [information] = (await channel.call(reader, 'GetMetadata', null)) as [Information]
        return information
      },
      close,
    }
  } catch (error) {
    await close().catch(() => undefined)
    throw unreadable(error)
  }
}

const evaluatorOptions = {
  disableFontFace: false,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: 'standard_fonts/',
  wasmUrl: null,
}

/** What pdfjs says of a file that it cannot read, as an error for the user. */
export function unreadable(error: unknown): UnreadableInputError {
  if (error instanceof UnreadableInputError) return error
  if (error instanceof Error && error.name === 'PasswordException')
    return new UnreadableInputError(
      'encrypted',
      'The PDF is protected by a password. Save it without one and try again.',
      { cause: error },
    )
  return new UnreadableInputError(
    'damaged',
    'The PDF is damaged and cannot be read. Get it again from where it came from, or print it to a new PDF.',
    { cause: error },
  )
}
