import type { Outcome } from './outcome.js'

/** An outcome as a line of the report: what `--report` writes, one JSON object a line. */
export function reportLine({
  path,
  status,
  record,
  kind,
  language,
  errors,
  warnings,
  failure,
}: Outcome): string {
  return `${JSON.stringify({
    input: path,
    status,
    record,
    kind,
    language,
    errors,
    warnings,
    code: failure?.code ?? null,
    message: failure?.message ?? null,
  })}\n`
}
