import type { Severity } from '@rapporteur/schema'

/** How many documents were read and failed, and how many findings of each severity there were. */
export type Tally = Record<Severity | 'read' | 'failed', number>

/** The tally in one line. */
export function summary({ read, failed, error, warning, info }: Tally): string {
  const documents = `${count(read, 'document')} checked${failed > 0 ? `, ${failed} failed` : ''}`
  const found = [
    [error, 'error'],
    [warning, 'warning'],
    [info, 'note'],
  ] as const
  const parts = found.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun))
  if (read === 0) return documents
  return `${documents}: ${parts.length > 0 ? parts.join(', ') : 'nothing odd'}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
