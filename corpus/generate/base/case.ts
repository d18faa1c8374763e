/** With a capital at its beginning; marks of a citation stay before it. */
export function capitalized(text: string): string {
  return text.replace(
    /^((?:\uE000[^\uE002]*\uE002)?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  )
}

/** Without a capital at its beginning, unless the first word is an acronym. */
export function uncapitalized(text: string): string {
  return /^\p{Lu}[\p{Ll}-]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
