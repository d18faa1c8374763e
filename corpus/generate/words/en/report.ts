import type { ReportWords } from '../report-words.js'

export const report: ReportWords = {
  titles: [
    { title: 'Report of the meeting of {group}', meeting: 'meeting of {group}' },
    { title: 'Report of the {group} meeting', meeting: '{group} meeting' },
    { title: 'Draft report of the meeting of {group}', meeting: 'meeting of {group}' },
    { title: 'Report of the {ordinal} meeting of {group}', meeting: '{ordinal} meeting of {group}' },
  ],
  headings: {
    opening: ['Opening of the meeting', 'Opening'],
    agenda: ['Adoption of the agenda', 'Agenda'],
    previous: ['Report of the previous meeting', 'Previous report'],
    subject: ['{Subject}', 'Work on {subject}'],
    question: ['{question}'],
    liaison: ['Liaison statements', 'Cooperation with other groups'],
    methods: ['Working methods', 'Electronic working methods'],
    future: ['Future meetings', 'Date of the next meeting'],
    closing: ['Closing of the meeting', 'Closure', 'Closing'],
    outgoing: ['Outgoing liaison statements', 'Liaison statements sent'],
  },
  openings: [
    'The Chairman opened the meeting and welcomed the participants.',
    'The Chairman welcomed the delegates and explained the time plan.',
  ],
  openingsWithPerson: [
    '{person}, {Chair} of {group}, opened the meeting.',
    'The {Chair} of {group}, {person}, opened the meeting and welcomed the participants.',
    '{person}, {Chair} of {group}, welcomed the delegates.',
  ],
  future: [
    {
      text: 'The next meeting of {group} is planned to be held in {place} from {from} to {to}.',
      meeting: 'next meeting of {group}',
    },
    {
      text: 'The next meeting of {group} will be held in {place}, {period}.',
      meeting: 'next meeting of {group}',
    },
    {
      text: 'The next meeting of {group} is scheduled to take place in {place} from {from} to {to}.',
      meeting: 'next meeting of {group}',
    },
    {
      text: 'The next {group} meeting will take place in {place} from {from} to {to}.',
      meeting: 'next {group} meeting',
    },
  ],
  noFuture: ['The date of the next meeting will be announced by a collective letter.'],
  closings: ['The Chairman closed the meeting.', 'The Chairman wished everybody a safe journey home.'],
  timedClosings: ['The Chairman closed the meeting at {time}.', 'The meeting ended at {time}.'],
  presentations: [
    'The {Role} for {question}, {person}, presented {paper}.',
    '{person}, {Role} for {question}, introduced {paper}.',
    'The {Role}, {person}, presented {paper}.',
    '{person}, {Role}, introduced {paper}.',
  ],
  proposals: [
    '{country} proposed in {paper} to study {subject}.',
    'In {paper}, {country} proposed to set up a group on {subject}.',
    '{country} suggested in {paper} that {that}.',
    'The delegation of {country} introduced {paper} and asked for more time.',
  ],
  remarks: [
    'The representative of {country} stressed that {that}.',
    'The delegate of {country} explained that {that}.',
    'One delegate recalled the difficulties with {subject}.',
    'Views were exchanged on {subject}.',
    'No agreement was reached on {subject}.',
    'Several delegates spoke in favour of the proposal.',
    '{country} was of the opinion that {that}.',
  ],
  liaison: [
    '{Body} agreed to send the liaison statement in {paper} to {to} {purpose}.',
    '{Body} agreed to send a liaison statement ({paper}) to {to} {purpose}.',
    'It was agreed to send the liaison statement in {paper} to {to} {purpose}.',
  ],
  purposes: {
    action: { inText: 'for action{by}', inTable: 'Action' },
    information: { inText: 'for information{by}', inTable: 'Information' },
    comment: { inText: 'for comment{by}', inTable: 'Comment' },
  },
  outgoingColumns: [
    ['Document', 'To', 'For'],
    ['Document', 'To', 'Purpose'],
  ],
  outgoingIntroductions: [
    'The outgoing liaison statements are listed below.',
    'The table shows the liaison statements that were sent.',
  ],
}
