/** The number of a requested action in front of its words: `WP2-1: `. */
export const requestLabel = /^[A-Z]{1,8}\d{0,2}(?:\/\d{1,2})?[-–.]\d{1,3} ?[:.–-] ?/u
/** The same with nothing behind it: a label, or a cell of its own. */
export const requestLabelAlone = /^[A-Z]{1,8}\d{0,2}(?:\/\d{1,2})?[-–.]\d{1,3} ?[:.]?$/u
