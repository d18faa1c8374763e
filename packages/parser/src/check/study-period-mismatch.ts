import type { Check } from './check.js'
import { warning } from './finding.js'

/** Papers of a period go on appearing until the assembly that closes it, at most two years late (2017-2020: until March 2022). */
const grace = 2

/** A front page whose study period does not hold the date of the document or of the meeting it reports. */
export const studyPeriodMismatch: Check = {
  rule: 'study-period-mismatch',
  find({ facts: { date, meetings, frontMatter } }) {
    const period = frontMatter?.studyPeriod?.split('-').map(Number)
    const own = date ?? meetings.find(({ status }) => status === 'held')?.start ?? null
    const [first, last] = period ?? []
    if (!first || !last || own === null) return []
    const year = Number(own.slice(0, 4))
    return year >= first - 1 && year <= last + grace
      ? []
      : [
          warning(
            `Study period ${first}-${last} is printed on a document of ${own}; the period that holds its date is expected.`,
            '/frontMatter/studyPeriod',
          ),
        ]
  },
}
