import type { Diagnostic, Provenance } from '@rapporteur/schema'
import { VFileMessage } from 'vfile-message'

const source = 'rapporteur'

/** The diagnostics as messages of the unified ecosystem, each at its place in the input where it has one. */
export function toMessages(
  diagnostics: readonly Diagnostic[],
  provenance: Provenance,
  name: string | null,
): VFileMessage[] {
  return diagnostics.map(({ rule, severity, message, pointer }) => {
    const at = pointer === null ? undefined : originOf(pointer, provenance)?.at
    const point = at && 'line' in at ? { line: at.line, column: at.column } : undefined
    const result = new VFileMessage(message, { ruleId: rule, source, ...(point && { place: point }) })
    result.fatal = severity === 'error' ? true : severity === 'info' ? undefined : false
    result.name = point ? `${name ?? ''}:${point.line}:${point.column}` : (name ?? '1:1')
    if (name !== null) result.file = name
    return result
  })
}

/** The origin of a value, or of the nearest value inside it. */
function originOf(pointer: string, provenance: Provenance) {
  const exact = provenance[pointer]
  if (exact) return exact
  const inside = Object.keys(provenance).find((key) => key.startsWith(`${pointer}/`))
  return inside === undefined ? undefined : provenance[inside]
}
