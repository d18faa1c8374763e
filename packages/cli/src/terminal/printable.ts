const space = /\s+/gu
/** Control and format characters: escape sequences, marks and overrides of direction, what has no width. */
const unprintable = /[\p{Cc}\p{Cf}]/gu
const loneSurrogate = /\p{Cs}/gu

/**
 * Text from outside as it may be printed to a terminal: on one line, without control characters and overrides of
 * direction, half of a surrogate pair replaced.
 */
export function printable(text: string): string {
  return text.replace(space, ' ').replace(unprintable, '').replace(loneSurrogate, '\uFFFD').trim()
}
