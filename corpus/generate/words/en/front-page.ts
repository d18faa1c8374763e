import type { FrontPageWords } from '../report-words.js'

export const frontPage: FrontPageWords = {
  organizations: [
    [
      'INTERNATIONAL TELECOMMUNICATION UNION',
      'TELECOMMUNICATION',
      'STANDARDIZATION SECTOR',
      'STUDY PERIOD {first}-{last}',
    ],
    [
      'INTERNATIONAL TELECOMMUNICATION UNION',
      'TELECOMMUNICATION STANDARDIZATION SECTOR',
      'STUDY PERIOD {first}-{last}',
    ],
  ],
  groups: { sg: 'STUDY GROUP {number}', tsag: 'TELECOMMUNICATION STANDARDIZATION ADVISORY GROUP' },
  labels: {
    questions: ['Question(s):', 'Questions:'],
    source: ['Source:'],
    title: ['Title:'],
    purpose: ['Purpose:'],
    contact: ['Contact:'],
    keywords: ['Keywords:'],
    abstract: ['Abstract:'],
    actionTo: ['For action to:'],
    informationTo: ['For information to:'],
    commentTo: ['For comment to:'],
    approval: ['Approval:'],
    deadline: ['Deadline:'],
  },
  telephone: ['Tel:', 'Tel.:'],
  email: ['E-mail:', 'Email:'],
  purposes: { approval: 'Approval', information: 'Information', discussion: 'Discussion', admin: 'Admin' },
  originals: { en: 'Original: English', zh: 'Original: Chinese' },
  sources: { chair: ['Chairman, {group}', 'Chairman of {group}'], group: ['{group}', 'TSB'] },
  keywordSeparator: ['; ', ', '],
  abstracts: {
    report: [
      'This document reports on the meeting of {group}.',
      'The present document sums up what {group} did.',
    ],
    paper: ['The present document is for the experts of {group}.', 'This document was prepared for {group}.'],
  },
  liaisonStatement: 'LIAISON STATEMENT',
}
