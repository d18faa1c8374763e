import { languages } from '../../../language/index.js'
import type { NumberedKind } from '../../../language/references-words.js'
import { matchAt, readList } from '../list.js'
import type { ReferenceForm } from '../mention.js'
import { numberedMentions } from '../numbered.js'
import { numberEnding, word } from '../words.js'

/** The kinds whose noun comes before the number, with the short names that no language pack needs to know. */
const short: Partial<Record<NumberedKind, string>> = {
  question: 'Qs?\\.?',
  'study-group': 'SGs?|COM',
  'working-party': 'WPs?',
}
const english = languages.filter((language) => language.code === 'en')
const chinese = languages.filter((language) => language.code === 'zh')
const kinds: readonly NumberedKind[] = [
  'resolution',
  'decision',
  'opinion',
  'question',
  'study-group',
  'working-party',
  'collective-letter',
  'circular',
]

const item = new RegExp(
  `(?<number>\\d{1,4}(?:-\\d{1,2})?(?:/\\d{1,3})?)${numberEnding}(?!/\\p{L})(?! ?[%年月日个名项])(?: ?${word('edition')})?`,
  'uy',
)
/** A member that says the short name again; a noun said again opens an enumeration of its own. */
const repeated = new RegExp(
  `(?:(?:Q\\.?|SG|WP)[ -]?)?(?<number>\\d{1,4}(?:-\\d{1,2})?(?:/\\d{1,3})?)${numberEnding}(?!/\\p{L})(?! ?[%年月日个名项])(?: ?${word('edition')})?`,
  'uy',
)

interface Noun {
  readonly kind: NumberedKind
  readonly opening: RegExp
}

const nouns = kinds.map((kind): Noun => {
  const long = english.map((language) => language.references.nouns[kind])
  if (kind === 'question') long.push(...chinese.map((language) => language.references.nouns[kind]))
  const noun = [...long, short[kind] ?? []].flat().join('|')
  return {
    kind,
    opening: new RegExp(`(?:${noun})(?: ?(?:No\\.?|N°|№))?[ -]?(?:ITU-R )?(?=\\d)`, 'uy'),
  }
})

const trigger = nouns.map(({ opening }) => opening.source).join('|')

/** A noun in the plural, or of a kind whose number tells it from any other, may be followed by an enumeration. */
const plural = /(?:s|ies|S|IES|课题)\.?(?: ?(?:No\.?|N°|№))?[ -]?$/u

/** The noun before the number: `Resolution 44 (Rev. Hammamet, 2016)`, `Study Groups 13 and 17`, `Q10/13`. */
export const nounFirst: ReferenceForm = {
  trigger,
  read(text, at) {
    for (const { kind, opening } of nouns) {
      const noun = matchAt(opening, text, at)
      if (!noun) continue
      const from = at + noun[0].length
      const many = plural.test(noun[0]) || kind === 'question'
      const items = readList(text, from, item, repeated)
      const kept = many ? items : items.slice(0, 1)
      const last = kept.at(-1)
      if (last) return numberedMentions(text, kind, kept, at, last.end)
    }
    return []
  },
}
