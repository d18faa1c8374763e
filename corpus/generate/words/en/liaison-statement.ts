import type { LiaisonStatementWords } from '../other-words.js'

export const liaisonStatement: LiaisonStatementWords = {
  titles: ['LS on {subject}', 'Liaison statement on {subject}', 'LS on the terminology of {subject}'],
  thanks: [
    '{Group} thanks {other} for its liaison statement {statement}.',
    '{Group} thanks {other} for the liaison statement {statement}.',
  ],
  texts: [
    'Our experts have compared the methods in use and found that they differ in their results.',
    'Operators report that equipment of different makers does not work together.',
    'The text leaves little room for networks with long distances.',
    'Three ways to share the load are under study.',
    'Several administrations have reported similar findings.',
    'The terms in use are not the same in all texts.',
  ],
  requests: [
    'We would welcome your view on these findings.',
    'We would appreciate any information that you can share.',
    'Your comments would be welcome.',
  ],
  attachments: ['Attachment: {paper}', 'Attachments: {paper}'],
  approvals: ['{group} meeting ({place}, {day})'],
}
