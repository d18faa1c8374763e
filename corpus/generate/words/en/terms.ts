import type { TermsWords } from '../terms-words.js'

const counts: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  9: 'nine',
  12: 'twelve',
  18: 'eighteen',
}

export const terms: TermsWords = {
  groups: {
    'focus-group': 'Focus Group on {name}',
    'correspondence-group': 'Correspondence Group on {name}',
    'joint-activity': 'Joint Coordination Activity on {name}',
  },
  acronyms: {
    'focus-group': 'FG {acronym}',
    'correspondence-group': 'CG-{acronym}',
    'joint-activity': 'JCA-{acronym}',
  },
  groupInText: {
    'focus-group': 'the Focus Group',
    'correspondence-group': 'the correspondence group',
    'joint-activity': 'the activity',
  },
  titles: [
    'Terms of reference of the {group} ({acronym})',
    'Terms of Reference:\n{group} ({acronym})',
    'Terms of reference for the {group} ({acronym})',
    '{group} ({acronym}) – Terms of reference',
  ],
  topics: {
    scope: {
      headings: ['Rationale and scope', 'Scope', 'Background'],
      texts: [
        'Practice in this field is scattered, and no text describes it as a whole.',
        'The field is young, and terms are used in several ways.',
        'Systems of different makers do not work together, which raises the cost for everybody.',
      ],
      rule: null,
      leads: [],
    },
    objectives: {
      headings: ['Objectives', 'Goals and objectives'],
      texts: [
        '{Group} describes the state of the art and shows where standards are missing.',
        '{Group} brings operators, manufacturers and users together.',
      ],
      rule: null,
      leads: ['The objectives of {group} are to:', 'The objectives are:'],
    },
    relationships: {
      headings: ['Relationships', 'Relationships with other groups'],
      texts: [
        '{Group} works with all study groups concerned.',
        'Relations are kept with standards bodies and fora in the field.',
      ],
      rule: null,
      leads: ['{Group} keeps contact with bodies that:'],
    },
    tasks: {
      headings: ['Specific tasks and deliverables', 'Specific tasks', 'Tasks'],
      texts: [
        '{Group} collects use cases and derives requirements from them.',
        'The main task is a survey of existing systems.',
      ],
      rule: null,
      leads: ['The tasks are to:', '{Group} has the following tasks:'],
    },
    deliverables: {
      headings: ['Deliverables', 'Expected deliverables'],
      texts: [
        'The deliverable is a technical report.',
        'The results are technical reports and draft specifications.',
      ],
      rule: null,
      leads: ['The deliverables should:'],
    },
    'parent-group': {
      headings: ['Parent group'],
      texts: ['The parent group is {parent}.', '{Group} reports to its parent group, {parent}.'],
      rule: null,
      leads: [],
    },
    leadership: {
      headings: ['Leadership', 'Management'],
      texts: ['The leadership consists of a Chairman and two Vice-Chairmen.'],
      rule: 'See clause 2.3 of {a7}.',
      leads: [],
    },
    participation: {
      headings: ['Participation'],
      texts: ['Participation is open to experts of any country which is a member of ITU.'],
      rule: 'See clause 3 of {a7}.',
      leads: [],
    },
    administration: {
      headings: ['Administrative support'],
      texts: ['The secretariat is provided by TSB.'],
      rule: 'See clause 5 of {a7}.',
      leads: [],
    },
    funding: {
      headings: ['General financing', 'Financing'],
      texts: ['The costs are borne by the participants.'],
      rule: 'See clause 4 of {a7}.',
      leads: [],
    },
    meetings: {
      headings: ['Meetings'],
      texts: [
        '{Group} fixes the frequency and the place of its meetings.',
        'Most of the work is done by electronic means.',
      ],
      rule: null,
      leads: [],
    },
    contributions: {
      headings: ['Technical contributions'],
      texts: ['Anyone who takes part may submit contributions.'],
      rule: 'See clause 8 of {a7}.',
      leads: [],
    },
    'working-language': {
      headings: ['Working language'],
      texts: ['The working language is English.'],
      rule: null,
      leads: [],
    },
    approval: {
      headings: ['Approval of deliverables'],
      texts: ['Deliverables are approved by consensus.', 'Approval is by consensus.'],
      rule: null,
      leads: [],
    },
    guidelines: {
      headings: ['Working guidelines'],
      texts: ['The procedures follow those of rapporteur meetings.'],
      rule: 'See clause 13 of {a7}.',
      leads: [],
    },
    'progress-reports': {
      headings: ['Progress reports'],
      texts: ['Progress is reported to each meeting of the parent group.'],
      rule: 'See clause 11 of {a7}.',
      leads: [],
    },
    announcement: {
      headings: ['Announcement of Focus Group formation', 'Announcement'],
      texts: ['The formation is announced by a circular.'],
      rule: null,
      leads: [],
    },
    milestones: {
      headings: ['Milestones'],
      texts: [
        'A first report is planned in the first half of the lifetime.',
        'The use cases come first, the gap analysis second.',
      ],
      rule: null,
      leads: [],
    },
    duration: {
      headings: ['Duration', 'Lifetime', 'Duration of the group'],
      texts: [
        'The lifetime of {group} is {lifetime}.',
        '{Group} has a lifetime of {lifetime}.',
        'The lifetime is {lifetime} from the first meeting.',
      ],
      rule: null,
      leads: [],
    },
    patents: {
      headings: ['Patent policy'],
      texts: ['The common patent policy of ITU applies.'],
      rule: 'See clause 9 of {a7}.',
      leads: [],
    },
  },
  items: [
    'collect use cases',
    'describe existing systems',
    'compare the terms in use',
    'derive requirements for networks',
    'list the standards that exist',
    'show what is missing',
    'prepare a report on costs',
    'study the needs of rural areas',
    'examine questions of security',
  ],
  itemsWithItems: ['consider the needs of:', 'review the work of:'],
  subItems: [
    'operators of small networks',
    'manufacturers of terminals',
    'users with disabilities',
    'regulators in developing countries',
    'universities and research institutes',
  ],
  betweenItems: ';',
  lastItem: '.',
  lifetime: (choices, { count, unit }) => {
    const noun = `${unit === 'Y' ? 'year' : 'month'}${count === 1 ? '' : 's'}`
    return choices.pick([`${counts[count]} ${noun}`, `${count} ${noun}`])
  },
}
