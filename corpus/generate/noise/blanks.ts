import type { Choices } from '../base/choices.js'

/** Blanks at the ends of lines, and empty lines in excess behind an empty line. */
export function withBlanks(choices: Choices, text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.trim() !== '' && choices.chance(8) ? line + choices.pick([' ', '  ', '\u00A0']) : line,
    )
    .join('\n')
}
