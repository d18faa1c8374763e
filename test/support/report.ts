import { readFileSync } from 'node:fs'

const candidates = [
  { name: 'the TSAG report', url: new URL('../../../shared/seeds/tsag-report-1.zh.txt', import.meta.url) },
  {
    name: 'corpus/documents/tsag-report.zh.txt',
    url: new URL('../../corpus/documents/tsag-report.zh.txt', import.meta.url),
  },
]

/** A long report in plain text: a real one where it is at hand, else the corpus's own. */
export function longReport(): { name: string; text: string } {
  for (const { name, url } of candidates) {
    try {
      return { name, text: readFileSync(url, 'utf8') }
    } catch {
      // The next candidate.
    }
  }
  throw new Error('There is no report to measure on.')
}
