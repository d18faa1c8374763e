import type { Choices } from '../base/choices.js'

/** A paper of a meeting, as it is cited. */
export interface PlannedPaper {
  readonly series: 'TD' | 'C'
  readonly number: number
  readonly revision: number | null
}

export function somePaper(
  choices: Choices,
  series: PlannedPaper['series'] = choices.pick(['TD', 'TD', 'C']),
): PlannedPaper {
  return {
    series,
    number: choices.integer(2, series === 'TD' ? 480 : 130),
    revision: choices.chance(20) ? choices.integer(1, 3) : null,
  }
}

/** Its identifier: `TD83R2`. */
export function paperId({ series, number, revision }: PlannedPaper): string {
  return `${series}${number}${revision === null ? '' : `R${revision}`}`
}
