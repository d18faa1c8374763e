const addressSign = /[A-Za-z0-9\-._~:/?#@!$&*+=%']/u
const address = /:\/\/|@|(?:^|[^A-Za-z])www\.|\.(?:int|com|org|net|ch)(?:[^A-Za-z]|$)/u
const reach = 200

/** Tells whether the stretch is part of a web or e-mail address. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < reach && addressSign.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < reach && addressSign.test(text.charAt(to))) to++
  if (from === start && to === end) return false
  return address.test(text.slice(from, to))
}
