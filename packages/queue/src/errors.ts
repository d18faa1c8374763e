/** Why the queue could not be used. */
export type QueueErrorCode = 'no-database' | 'no-access' | 'not-written'

/** The queue could not be used. The message says what is wrong and what to do, and never shows a password. */
export class QueueError extends Error {
  override readonly name = 'QueueError'

  constructor(
    readonly code: QueueErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}

const refused: Readonly<Record<string, string>> = {
  '28P01': 'The database does not accept the name or password. Check the address.',
  '28000': 'The database does not let this user in. Check the address and its access rules.',
  '3D000': 'There is no database of that name on the server. Make it, or check the address.',
  '42501': 'The user may not make tables there. Give it the right to, or use another database.',
}

/** What a driver's error on connecting means to a user. */
export function connectionError(cause: unknown): QueueError {
  const code = String((cause as { code?: unknown } | null)?.code ?? '')
  const known = refused[code]
  if (known !== undefined) return new QueueError('no-access', known, { cause })
  // Codes of PostgreSQL have five signs (Appendix A of its documentation); others are those of the network.
  if (/^[0-9A-Z]{5}$/u.test(code))
    return new QueueError('no-access', `The database answered with an error (${code}). See its log.`, {
      cause,
    })
  const why = code === '' ? 'it did not answer' : code
  return new QueueError(
    'no-database',
    `The database could not be reached (${why}). Check the address and that the server runs.`,
    { cause },
  )
}
