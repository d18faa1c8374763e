/** Code and words of an error: its own where it has them, else `internal`. */
export function described(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: 'internal', message: String(error) }
  const { code } = error as { code?: unknown }
  return { code: typeof code === 'string' ? code : 'internal', message: error.message }
}
