/**
 * The place of the one value that breaks an ascending list (ISO dates or times, which compare as text): without
 * it the list ascends. Null where the list ascends, where more is amiss, and where it is too short to tell.
 */
export function oneOutOfOrder(values: readonly string[]): number | null {
  const drops = values.flatMap((value, place) => (value < (values[place - 1] ?? value) ? [place] : []))
  const [place] = drops
  if (values.length < 3 || place === undefined || drops.length > 1) return null
  // either the value that falls back or the one before it stands out
  const standsOut = (odd: number) => {
    const [before, behind] = [values[odd - 1], values[odd + 1]]
    return before === undefined || behind === undefined || before <= behind
  }
  // a value between two others is told from both sides
  const likely = place === values.length - 1 ? [place - 1, place] : [place, place - 1]
  return likely.find(standsOut) ?? null
}
