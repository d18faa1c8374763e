import type { Contact, Person } from '@rapporteur/schema'
import type { Choices } from '../base/choices.js'
import { cite, plain } from '../base/citations.js'
import { phrase } from '../base/phrases.js'
import type { PlannedContact, PlannedFrontPage } from '../plan/front-page.js'
import { numberOf } from '../plan/groups.js'
import type { Town } from '../plan/places.js'
import type { Words } from '../words/words.js'
import type { Facts, FrontPage } from './paper.js'

/** What a front page is made of besides its plan. */
export interface FrontPageSetting {
  readonly group: string
  /** The number as printed, marked as a citation of itself. */
  readonly number: string
  readonly start: string
  readonly end: string
  readonly town: Town
  readonly kindLine: string | null
  readonly title: string
  readonly source: string
  /** What the abstract speaks of. */
  readonly about: 'report' | 'paper'
  /** Rows that only this kind of paper has, behind the title. */
  readonly rows: FrontPage['rows']
}

export interface WrittenFrontPage {
  readonly head: FrontPage
  readonly facts: Pick<Facts, 'frontMatter' | 'contacts'>
  readonly people: readonly Person[]
}

export function writeFrontPage(
  choices: Choices,
  plan: PlannedFrontPage,
  words: Words,
  setting: FrontPageSetting,
): WrittenFrontPage {
  const { frontPage, language, names } = words
  const { labels } = frontPage
  const [first, last] = plan.studyPeriod
  const purpose = plan.purpose && frontPage.purposes[plan.purpose]
  const keywords = plan.keywords.map((keyword) => keyword[language])
  const group = names.group(choices, setting.group)
  const abstract = plan.hasAbstract ? phrase(choices, frontPage.abstracts[setting.about], { group }) : null
  const row = (label: readonly string[], ...paragraphs: string[]) => ({
    label: choices.pick(label),
    cells: [paragraphs],
  })
  const period = words.dates.period(choices, setting.start, setting.end)
  const place = setting.town.town[language]
  const head: FrontPage = {
    is: 'front-page',
    organization: choices
      .pick(frontPage.organizations)
      .map((line) => phrase(choices, line, { first: String(first), last: String(last) })),
    number: setting.number,
    group: groupLine(setting.group, words),
    original: plan.original && frontPage.originals[plan.original],
    kindLine: setting.kindLine,
    questions:
      plan.questions.length > 0
        ? {
            label: choices.pick(labels.questions),
            value: plan.questions.join(language === 'zh' ? '、' : ', '),
          }
        : null,
    meeting: language === 'zh' ? `${period}，${place}` : `${place}, ${period}`,
    rows: [
      row(labels.source, setting.source),
      row(labels.title, setting.title),
      ...setting.rows,
      ...(purpose ? [row(labels.purpose, purpose)] : []),
      ...plan.contacts.map((contact) => contactRow(choices, contact, words)),
      ...(keywords.length > 0
        ? [row(labels.keywords, keywords.join(choices.pick(frontPage.keywordSeparator)))]
        : []),
      ...(abstract ? [row(labels.abstract, abstract)] : []),
    ],
  }
  return {
    head,
    facts: {
      contacts: plan.contacts.map((contact) => contactFacts(contact, words)),
      frontMatter: {
        number: plain(setting.number),
        studyPeriod: `${first}-${last}`,
        questions: [...plan.questions],
        source: plain(setting.source),
        purpose,
        keywords,
        abstract: abstract && plain(abstract),
        action: null,
        originalLanguage: plan.original,
      },
    },
    people: plan.contacts.map(({ person, organization, country }) => ({
      name: person.name[language],
      role: 'contact',
      affiliation: organization,
      country: country[language],
    })),
  }
}

function groupLine(group: string, { frontPage }: Words): string {
  const number = numberOf(group)
  if (number === null) return frontPage.groups.tsag
  const text = frontPage.groups.sg.replace('{number}', String(number))
  return cite(group, 'study-group', text)
}

/** Name, organization and country in a cell, how to reach them in the next or below. */
function contactRow(choices: Choices, contact: PlannedContact, words: Words): FrontPage['rows'][number] {
  const { frontPage, language } = words
  const who = [
    contact.person.name[language],
    ...(contact.organization ? [contact.organization] : []),
    contact.country[language],
  ]
  const between = language === 'zh' ? '' : ' '
  const how = [
    ...(contact.telephone ? [choices.pick(frontPage.telephone) + between + contact.telephone] : []),
    choices.pick(frontPage.email) + between + contact.email,
  ]
  return {
    label: choices.pick(frontPage.labels.contact),
    cells: choices.chance(60) ? [who, how] : [[...who, ...how]],
  }
}

function contactFacts(
  { person, organization, telephone, email }: PlannedContact,
  { language }: Words,
): Contact {
  return {
    name: person.name[language],
    organization,
    telephone: telephone ? [telephone] : [],
    fax: [],
    email: [email],
    web: [],
  }
}
