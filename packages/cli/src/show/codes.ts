/** A code of the record in words: `member-states` is `member states`. */
export function codeWords(code: string): string {
  return code.replaceAll('-', ' ')
}

/** With a capital, for the beginning of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
