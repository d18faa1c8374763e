import picocolors from 'picocolors'

/** Functions that dress text in colours, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>

/**
 * Colours for an output: none where NO_COLOR is set (no-color.org), some where FORCE_COLOR is set to other than `0`
 * or `false`, else for a terminal that is not dumb. What picocolors finds out itself would also colour pipes in
 * continuous integration.
 */
export function coloursFor(
  env: Readonly<Record<string, string | undefined>>,
  output: { readonly isTTY: boolean },
): Colours {
  return picocolors.createColors(wantsColours(env, output.isTTY))
}

function wantsColours(env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTTY && env.TERM !== 'dumb'
}
