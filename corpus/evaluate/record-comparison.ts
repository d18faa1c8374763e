import type {
  Addressee,
  Agenda,
  AgendaItem,
  Amendment,
  Annex,
  Citation,
  Contact,
  Deadline,
  DeadlineAction,
  Decision,
  Diagnostic,
  DocumentRecord,
  FrontMatter,
  LiaisonStatement,
  Meeting,
  Person,
  RecordFields,
  Reference,
  Section,
  Signatory,
  Table,
  TermsOfReference,
  TermsOfReferenceItem,
  TermsOfReferenceSection,
} from '@rapporteur/schema'
import {
  type FieldsComparison,
  fields,
  list,
  ours,
  sequence,
  sign,
  tree,
  words,
  workedOut,
} from './comparison.js'

/** Fields that say nothing of the document's content: they are not compared. */
export const unscored = ['schemaVersion', 'provenance', 'source'] as const

/** The fields that are compared. */
type ScoredFields = Omit<RecordFields, (typeof unscored)[number]> & Pick<DocumentRecord, 'kind'>

const correspondents = list(fields<Addressee>({ text: words, role: workedOut }, ['text']))

const contact = fields<Contact>({
  name: words,
  organization: words,
  telephone: list(sign),
  fax: list(sign),
  email: list(sign),
  web: list(sign),
})

const reference = fields<Reference>({
  text: words,
  series: workedOut,
  bureau: workedOut,
  number: workedOut,
  group: workedOut,
  file: sign,
  amendment: fields<Amendment>({ type: workedOut, number: workedOut }),
})

const frontMatter = fields<FrontMatter>({
  number: sign,
  studyPeriod: workedOut,
  questions: list(sign),
  source: words,
  purpose: words,
  keywords: list(words),
  abstract: words,
  action: words,
  originalLanguage: workedOut,
})

const meeting = fields<Meeting>(
  {
    title: words,
    group: workedOut,
    start: workedOut,
    end: workedOut,
    place: words,
    opens: workedOut,
    status: ours,
    virtual: ours,
  },
  ['title', 'group', 'start', 'end'],
)

const deadline = fields<Deadline>(
  {
    date: workedOut,
    time: workedOut,
    zone: workedOut,
    actions: list(fields<DeadlineAction>({ text: words })),
    basis: ours,
    offset: workedOut,
    anchor: workedOut,
  },
  ['date', 'actions', 'offset'],
)

const agenda = fields<Agenda>(
  {
    title: words,
    group: workedOut,
    items: tree<AgendaItem, 'items'>(
      'items',
      { label: sign, text: words, start: workedOut, end: workedOut, references: list(workedOut) },
      ['label', 'text'],
    ),
  },
  ['title', 'items'],
)

const termsOfReference = fields<TermsOfReference>(
  {
    group: fields<TermsOfReference['group']>({ name: words, acronym: sign }),
    parent: workedOut,
    established: workedOut,
    lifetime: words,
    sections: tree<TermsOfReferenceSection, 'sections'>(
      'sections',
      {
        label: sign,
        title: words,
        topic: workedOut,
        text: words,
        items: tree<TermsOfReferenceItem, 'items'>('items', { label: sign, text: words }, ['label', 'text']),
      },
      ['label', 'title', 'text'],
    ),
  },
  ['group', 'sections'],
)

const decision = fields<Decision>(
  {
    id: workedOut,
    paragraph: sign,
    section: words,
    body: workedOut,
    action: workedOut,
    status: ours,
    text: words,
    references: list(workedOut),
    assignee: words,
    due: workedOut,
  },
  ['text'],
)

const liaisonStatement = fields<LiaisonStatement>(
  { id: workedOut, document: workedOut, to: list(workedOut), purpose: workedOut, due: workedOut },
  ['id', 'document', 'to'],
)

const person = fields<Person>({ name: words, role: workedOut, affiliation: words, country: words }, ['name'])

const annex = fields<Annex>({ label: sign, title: words, kind: workedOut }, ['label', 'title'])

const table = fields<Table>({ title: words, header: words, rows: sequence(words) }, ['header', 'rows'])

const citation = fields<Citation>({ id: workedOut, text: words, type: ours, count: ours }, ['id'])

const diagnostic = fields<Diagnostic>({ rule: ours, severity: ours, message: ours, pointer: ours }, [
  'rule',
  'pointer',
])

/** How a record that was read is compared with the one that its document must give. */
export const recordComparison: FieldsComparison = fields<ScoredFields>({
  kind: ours,
  id: workedOut,
  url: workedOut,
  language: ours,
  languages: list(ours),
  date: workedOut,
  place: words,
  reference,
  title: words,
  subject: words,
  addressees: correspondents,
  copies: correspondents,
  contacts: list(contact),
  frontMatter,
  salutation: words,
  signatory: fields<Signatory>({ name: words, title: words }),
  meetings: list(meeting),
  deadlines: list(deadline),
  agendas: list(agenda),
  termsOfReference: list(termsOfReference),
  decisions: list(decision),
  liaisonStatements: list(liaisonStatement),
  people: list(person),
  annexes: list(annex),
  sections: tree<Section, 'sections'>('sections', { label: sign, title: words, text: words }, [
    'label',
    'title',
    'text',
  ]),
  tables: list(table),
  references: list(citation),
  diagnostics: list(diagnostic),
})
