import type { Message, Port } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** Answers what the reading half asks for; a name without a handler is not asked about. */
export type Handlers = Readonly<Record<string, (data: never) => unknown>>

/** A channel to the reading half of pdfjs, in the same thread. */
export interface Channel {
  /** The end that the reading half is given. */
  readonly port: Port
  /** Sends a message that nobody answers. */
  send(target: string, action: string, data: unknown): void
  /** Calls and waits for the answer. */
  call(target: string, action: string, data: unknown): Promise<unknown>
  /** Calls for a stream, whose chunks are handed on as they come; settles when it ends. */
  stream(target: string, action: string, data: unknown, onChunk: (chunk: unknown) => void): Promise<void>
}

/** Steps of a stream, as pdfjs numbers them. */
const step = { close: 3, enqueue: 4, error: 5, startComplete: 8 } as const
const answered = 1
const refused = 2

interface Waiting {
  resolve(value: unknown): void
  reject(reason: unknown): void
  readonly onChunk?: (chunk: unknown) => void
}

/**
 * Opens a channel. Messages are handed over as they are: pdfjs's own channel copies each of them, which costs as
 * much as reading a page does.
 */
export function openChannel(self: string, handlers: Handlers): Channel {
  const listeners: ((event: { readonly data: Message }) => void)[] = []
  const waiting = new Map<number, Waiting>()
  let last = 0

  const deliver = (message: Message) => {
    for (const listener of [...listeners]) listener({ data: message })
  }
  const settle = (id: number | undefined, reason: unknown, failed: boolean, value?: unknown) => {
    const call = waiting.get(id ?? 0)
    waiting.delete(id ?? 0)
    if (failed) call?.reject(reason)
    else call?.resolve(value)
  }
  const answer = async ({ sourceName, targetName, action = '', callbackId, data }: Message) => {
    const head = { sourceName: targetName, targetName: sourceName, ...(callbackId && { callbackId }) }
    try {
      deliver({ ...head, callback: answered, data: await handlers[action]?.(data as never) })
    } catch (reason) {
      deliver({ ...head, callback: refused, reason })
    }
  }
  const receive = (message: Message) => {
    const { streamId, reason, success } = message
    if (message.callback) settle(message.callbackId, reason, message.callback === refused, message.data)
    else if (message.stream === step.enqueue) waiting.get(streamId ?? 0)?.onChunk?.(message.chunk)
    else if (message.stream === step.close) settle(streamId, null, false)
    else if (message.stream === step.error) settle(streamId, reason, true)
    else if (message.stream === step.startComplete) success || settle(streamId, reason, true)
    else if (message.callbackId) void answer(message)
    else handlers[message.action ?? '']?.(message.data as never)
  }
  const ask = (message: (id: number) => Message, onChunk?: (chunk: unknown) => void) =>
    new Promise<unknown>((resolve, reject) => {
      last++
      waiting.set(last, onChunk ? { resolve, reject, onChunk } : { resolve, reject })
      try {
        deliver(message(last))
      } catch (error) {
        waiting.delete(last)
        reject(error)
      }
    })
  const head = (targetName: string, action: string, data: unknown) => ({
    sourceName: self,
    targetName,
    action,
    data,
  })
  return {
    port: {
      addEventListener: (_, listener) => listeners.push(listener),
      removeEventListener: () => listeners.splice(0),
      postMessage: receive,
    },
    send: (target, action, data) => deliver(head(target, action, data)),
    call: (target, action, data) => ask((callbackId) => ({ ...head(target, action, data), callbackId })),
    stream: async (target, action, data, onChunk) => {
      const endless = Number.MAX_SAFE_INTEGER
      await ask((streamId) => ({ ...head(target, action, data), streamId, desiredSize: endless }), onChunk)
    },
  }
}
