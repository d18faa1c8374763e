import { Found } from '../document/found.js'

/**
 * Takes one value out of a traced tree: the innermost entry of a list on the path, or else the value at the
 * first step, which becomes null. Gives a new tree; the old one stays.
 */
export function prune(tree: unknown, path: readonly PropertyKey[]): unknown {
  const cut = path.findLastIndex((step) => typeof step === 'number')
  return cut >= 0 ? without(tree, path.slice(0, cut + 1)) : without(tree, path.slice(0, 1))
}

function without(node: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path
  if (step === undefined) return null
  if (node instanceof Found || node === null || typeof node !== 'object') return null
  if (Array.isArray(node))
    return rest.length === 0
      ? node.filter((_, index) => index !== step)
      : node.map((item, index) => (index === step ? without(item, rest) : item))
  return { ...node, [step]: without((node as Record<PropertyKey, unknown>)[step], rest) }
}
