import { type Failure, failureLine } from '../failure.js'
import type { Output } from '../terminal/output.js'
import { printable } from '../terminal/printable.js'
import type { Outcome } from './outcome.js'

/** Writes failures, one a line. */
export async function tellFailures(
  failures: readonly Failure[],
  output: Pick<Output, 'write'>,
): Promise<void> {
  for (const failure of failures) await output.write(failureLine(failure))
}

/** Writes what is odd about a document, one a line; notes are left out. */
export async function tellDiagnostics(
  path: string,
  diagnostics: Outcome['diagnostics'],
  output: Pick<Output, 'write'>,
): Promise<void> {
  for (const { severity, rule, message } of diagnostics) {
    if (severity === 'info') continue
    await output.write(`${printable(path)}: ${severity} ${rule} ${printable(message)}\n`)
  }
}
