/** The half of pdfjs-dist that reads a file, which the package does not type. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What one half posts to the other; `callback` answers a call, `stream` is a step of a stream. */
  export interface Message {
    readonly sourceName: string
    readonly targetName: string
    readonly action?: string
    readonly callbackId?: number
    readonly callback?: 1 | 2
    readonly streamId?: number
    readonly stream?: number
    readonly data?: unknown
    readonly reason?: unknown
    readonly chunk?: unknown
    readonly desiredSize?: number
    readonly success?: boolean
  }

  /** One end of the channel between the halves. */
  export interface Port {
    addEventListener(type: 'message', listener: (event: { readonly data: Message }) => void): void
    removeEventListener(): void
    postMessage(message: Message): void
  }

  export const WorkerMessageHandler: { initializeFromPort(port: Port): void }
}
