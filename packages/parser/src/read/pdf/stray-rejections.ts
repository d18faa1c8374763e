/** Names of pdfjs's own errors. */
const ownErrors =
  /^(?:FormatError|(?:XRefEntry|XRefParse|MissingData|InvalidPDF|UnknownError|ParserEOF|Abort|Password|Jpx|Jbig2|Base)(?:Exception|Error))$/u

let running = 0

/**
 * Does some work with pdfjs, which reads parts of a damaged file twice and forgets one of the promises: its
 * rejection would end the process. Those of others are let through as if nobody listened.
 */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) process.on('unhandledRejection', onRejection)
  try {
    return await work()
  } finally {
    // they are told once everything that waits in this turn is done
    await new Promise((resolve) => setImmediate(resolve))
    if (--running === 0) process.off('unhandledRejection', onRejection)
  }
}

function onRejection(reason: unknown): void {
  if (isFromPdfjs(reason) || process.listenerCount('unhandledRejection') > 1) return
  throw reason
}

function isFromPdfjs(reason: unknown): boolean {
  return reason instanceof Error && (ownErrors.test(reason.name) || /pdf\.worker\b/u.test(reason.stack ?? ''))
}
