import type { Severity } from '@rapporteur/schema'
import type { Colours } from '../terminal/colours.js'
import { printable } from '../terminal/printable.js'
import { columnWidth, padEnd } from '../terminal/width.js'
import type { Finding } from './findings.js'

/** How a severity is dressed. */
export function severityStyle(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity]
}

/** One line a finding, places and severities in columns: place, severity, message, rule. */
export function findingLines(findings: readonly Finding[], colours: Colours): string[] {
  const width = columnWidth(
    findings.map(({ place }) => place),
    30,
  )
  return findings.map(({ place, severity, message, rule }) => {
    const style = severityStyle(severity, colours)
    return `  ${colours.dim(padEnd(place, width))}  ${style(severity.padEnd(7))}  ${printable(message)}  ${colours.dim(rule)}`
  })
}
