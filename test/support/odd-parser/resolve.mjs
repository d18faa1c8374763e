/** Puts the odd parser in the place of the real one, for everyone but the odd one. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context)
  if (specifier !== '@rapporteur/parser' || context.parentURL?.includes('/odd-parser/')) return resolved
  return { url: new URL('./parser.mjs', import.meta.url).href, shortCircuit: true }
}
