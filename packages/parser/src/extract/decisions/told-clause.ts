import { allMatches } from '../../document/all-matches.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import type { Act } from './act.js'

/**
 * The acts of a sentence, in order, those told of their object or without a subject begun at the border that
 * parts them from the act before: `The list was adopted and | it was agreed to …`.
 */
export function partedFromBefore(sentence: string, words: DecisionsWords, acts: readonly Act[]): Act[] {
  return acts.map((act, order) => {
    const previous = acts[order - 1]
    const isTold = act.rule === 'decision/passive' || act.rule === 'decision/impersonal'
    return previous && isTold ? { ...act, start: toldFrom(sentence, words, previous.verb.end, act) } : act
  })
}

/** The end of a list of numbers: Questions 1, | 2 and 3. */
const numberedTail = /^ *\d[\d/.]{0,8} \p{L}{1,3} \d/u

/** Where the clause of such an act begins, behind the act before that ends at `from`. */
function toldFrom(sentence: string, words: DecisionsWords, from: number, { start, verb }: Act): number {
  const gap = sentence.slice(from, verb.start)
  const pronoun = words.joinedPronoun?.exec(gap)
  if (pronoun) return from + pronoun.index
  const opening = sentence.slice(Math.max(from, start), verb.start)
  if (opening.trim() === '' && start > from) {
    // the subject ends in an apposition: and the Chairman, Mr Ito, was thanked
    const border = lastParted(gap, words)
    if (border !== null) return from + border
  }
  const isPlural = words.pluralPassive?.test(sentence.slice(verb.start, verb.end)) ?? false
  const border = borderIn(opening, words, isPlural)
  if (border === null) return start
  if (start <= from) return from + border
  if (numberedTail.test(opening)) return start + border
  if (!isPlural) return start
  // the commas of a list that is told of part no clauses: and TD 4, TD 5 and TD 6 were approved
  const stop = gap.lastIndexOf(';') + 1
  const parted = words.partedClause?.exec(gap.slice(stop))
  if (parted) return from + stop + parted.index
  return stop > 0 ? from + stop : start
}

/** The conjunction before a subject: the last one, or the first where the subject is several joined ones. */
function borderIn(opening: string, words: DecisionsWords, isPlural: boolean): number | null {
  const borders = [...allMatches(opening, words.joinedSubject)]
  return (isPlural ? borders[0] : borders.at(-1))?.index ?? null
}

/** The last place at which a comma and a conjunction part clauses; null where none do. */
function lastParted(gap: string, { partedClause }: DecisionsWords): number | null {
  if (!partedClause) return null
  return allMatches(gap, new RegExp(partedClause.source, `${partedClause.flags}g`)).at(-1)?.index ?? null
}
