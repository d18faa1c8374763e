import { cite } from '../../base/citations.js'
import { paperId } from '../../plan/papers.js'
import type { AgendaWords } from '../agenda-words.js'

export const agenda: AgendaWords = {
  titles: ['Draft agenda', 'Draft agenda of the meeting', 'Provisional agenda', 'Agenda'],
  paperTitles: [
    { title: 'Draft agenda of the meeting of {group}', meeting: 'meeting of {group}' },
    { title: 'Draft agenda of the {group} meeting', meeting: '{group} meeting' },
    { title: 'Agenda for the meeting of {group}', meeting: 'meeting of {group}' },
  ],
  notes: [
    'NOTE – Updates to the agenda will be issued as temporary documents.',
    'Note: The order of the items may change.',
  ],
  topics: {
    opening: ['Opening of the meeting', 'Opening', 'Opening remarks'],
    adoption: ['Adoption of the agenda', 'Approval of the agenda'],
    'time-plan': ['Time plan', 'Time schedule', 'Work plan of the meeting'],
    allocation: ['Allocation of documents', 'Document allocation'],
    patents: ['Intellectual property rights', 'Call for IPR statements'],
    'previous-report': ['Report of the previous meeting', 'Results since the last meeting'],
    interim: ['Interim activities', 'Activities since the last meeting'],
    management: ['Report of the management team', 'Organization of the meeting'],
    liaison: ['Incoming liaison statements', 'Liaison statements', 'Cooperation with other bodies'],
    contributions: ['Contributions', 'Contributions of Members'],
    subject: ['{Subject}', 'Work on {subject}', 'Standards for {subject}'],
    terminology: ['Terminology', 'Terms and definitions'],
    'working-methods': ['Working methods', 'Electronic working methods'],
    'work-programme': ['Work programme', 'Review of the work programme'],
    'rapporteur-groups': ['Rapporteur groups', 'Reports of rapporteur groups'],
    'focus-groups': ['Focus groups', 'Focus group on {subject}'],
    workshops: ['Workshops', 'Workshop on {subject}'],
    recommendations: ['Draft Recommendations', 'Draft texts for consent'],
    appointments: ['Appointments', 'Appointment of rapporteurs'],
    'future-meetings': ['Future meetings', 'Dates of future meetings'],
    'other-business': ['Any other business', 'Other business', 'AOB'],
    closing: ['Closing of the meeting', 'Closing', 'Closure of the meeting'],
  },
  paper: (choices, paper) => {
    const { series, number, revision } = paper
    const rev =
      revision === null ? [''] : [`R${revision}`, ` Rev.${revision}`, ` (Rev.${revision})`, `-R${revision}`]
    const stem = choices.pick([`${series}${number}`, `${series} ${number}`, `${series}${number}`])
    return cite(
      paperId(paper),
      series === 'TD' ? 'temporary-document' : 'contribution',
      stem + choices.pick(rev),
    )
  },
  withPapers: ['{item} ({papers})'],
  between: ', ',
  columns: [
    ['#', 'Agenda item', 'Documents'],
    ['No.', 'Item', 'Document'],
    ['No.', 'Agenda item', 'Documents'],
  ],
  programmeTitles: ['Draft programme', 'Draft programme of the workshop', 'Programme'],
  dayHeadings: ['Day {number}: {day}', 'Day {number} – {day}', '{day}'],
  sessions: {
    registration: ['Registration', 'Registration of participants'],
    opening: ['Opening session', 'Opening ceremony', 'Opening remarks'],
    session: ['Session {number}: {Subject}', 'Session {number} – {Subject}'],
    coffee: ['Coffee break', 'Break'],
    lunch: ['Lunch', 'Lunch break'],
    closing: ['Closing remarks', 'Closing session', 'Wrap-up'],
  },
  timeSpan: (choices, start, end) => {
    const [from, to] = choices.pick([
      [start, end],
      [start.replace(':', '.'), end.replace(':', '.')],
    ]) as [string, string]
    return `${from}${choices.pick([' – ', '-', ' - '])}${to}`
  },
}
