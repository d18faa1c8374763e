import type { TermsOfReference, TermsOfReferenceItem, TermsOfReferenceSection } from '@rapporteur/schema'
import { capitalized } from '../base/case.js'
import type { Choices } from '../base/choices.js'
import { cite, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedTerms, PlannedTermsSection } from '../plan/terms-of-reference.js'
import type { Words } from '../words/words.js'
import { bare } from './outline.js'
import { heading, item, type Part, paragraph } from './part.js'

export interface WrittenTerms {
  readonly titles: readonly string[]
  readonly parts: readonly Part[]
  readonly terms: TermsOfReference
}

/** Terms of reference with their title. */
export function writeTerms(choices: Choices, plan: PlannedTerms, words: Words): WrittenTerms {
  const { terms, language } = words
  const name = plan.subject[language]
  const group = phrase(choices, terms.groups[plan.type], { name })
  const acronym = phrase(choices, terms.acronyms[plan.type], { acronym: plan.acronym })
  const lifetime = terms.lifetime(choices, plan.lifetime)
  const inText = terms.groupInText[plan.type]
  const slots = {
    group: inText,
    Group: capitalized(inText),
    lifetime,
    parent: words.names.group(choices, plan.parent),
    a7: cite(
      'ITU-T A.7',
      'recommendation',
      language === 'zh' ? 'ITU-T A.7建议书' : 'Recommendation ITU-T A.7',
    ),
  }
  const parts: Part[] = []
  const sections = plan.sections.map((section, order) =>
    writeSection(choices, section, plan, order + 1, words, slots, (part) => parts.push(part)),
  )
  return {
    titles: phrase(choices, terms.titles, { group, acronym }).split('\n'),
    parts,
    terms: { group: { name: group, acronym }, parent: plan.parent, established: null, lifetime, sections },
  }
}

function writeSection(
  choices: Choices,
  section: PlannedTermsSection,
  plan: PlannedTerms,
  number: number,
  { terms }: Words,
  slots: Readonly<Record<string, string>>,
  print: (part: Part) => void,
): TermsOfReferenceSection {
  const { headings, texts, leads, rule } = terms.topics[section.topic]
  const label = plan.numbering === 'none' ? '' : `${number}${plan.numbering === 'point' ? '.' : ''}`
  const title = choices.pick(headings)
  print(heading(title, 1, label, label === ''))
  const said: string[] = []
  if (section.hasText) {
    const leading = section.items > 0 && leads.length > 0 && choices.chance(70)
    const patterns = section.citesRule && rule ? [rule] : leading ? leads : texts
    said.push(phrase(choices, patterns, slots))
    print(paragraph(said[0] as string))
  }
  return {
    label: bare(label),
    title,
    topic: section.topic,
    text: plain(said.join('\n')),
    items: writeItems(choices, section, plan, terms, print),
    sections: [],
  }
}

function writeItems(
  choices: Choices,
  { items, subItems }: PlannedTermsSection,
  { marks }: PlannedTerms,
  words: Words['terms'],
  print: (part: Part) => void,
): TermsOfReferenceItem[] {
  const texts = choices.some(words.items, items)
  return texts.map((text, order) => {
    const end = order === texts.length - 1 ? words.lastItem : words.betweenItems
    if (order > 0 || subItems === 0) {
      print(item(text + end, marks[0]))
      return { label: null, text: text + end, items: [] }
    }
    const lead = choices.pick(words.itemsWithItems)
    print(item(lead, marks[0]))
    const below = choices.some(words.subItems, subItems).map((sub) => {
      print(item(sub + words.betweenItems, marks[1], 1))
      return { label: null, text: sub + words.betweenItems, items: [] }
    })
    return { label: null, text: lead, items: below }
  })
}
