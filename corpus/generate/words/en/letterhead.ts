import type { LetterheadWords } from '../words.js'

export const letterhead: LetterheadWords = {
  organizations: [
    ['International telecommunication union', 'Telecommunication Standardization Bureau'],
    ['INTERNATIONAL TELECOMMUNICATION UNION', 'TELECOMMUNICATION STANDARDIZATION BUREAU'],
    ['International Telecommunication Union', 'Telecommunication Standardization Bureau'],
    [
      'I n t e r n a t i o n a l   t e l e c o m m u n i c a t i o n   u n i o n',
      'Telecommunication Standardization Bureau',
    ],
  ],
  labels: {
    reference: ['Ref.', 'Ref', 'Our ref.'],
    telephone: ['Tel', 'Tel.', 'Telephone'],
    telex: ['Telex'],
    fax: ['Fax', 'Telefax'],
    email: ['E-mail', 'Email'],
    web: ['Web'],
    to: ['To'],
    copy: ['Copy', 'cc'],
    subject: ['Subject'],
  },
  addressees: {
    'member-states': [
      'Administrations of Member States of the Union',
      'Administrations of Member States of ITU',
      'Member States of the Union',
    ],
    'sector-members': [
      'ITU-T Sector Members',
      'Sector Members of ITU-T',
      'Sector Members of the Telecommunication Standardization Sector',
    ],
    associates: ['ITU-T Associates', 'Associates of ITU-T'],
    academia: ['ITU Academia', 'ITU-T Academia', 'Academia participating in the work of ITU-T'],
    chairs: ['Chairmen and Vice-Chairmen of ITU-T Study Groups', 'The Chairmen of all ITU-T Study Groups'],
  },
  copies: {
    chairs: ['The Chairmen and Vice-Chairmen of Study Groups', 'The Chairmen of all Study Groups'],
    directors: [
      'The Director of the Telecommunication Development Bureau',
      'The Director of the Radiocommunication Bureau',
    ],
    other: ['The ITU Regional Office in Addis Ababa', 'The Permanent Mission of the host country in Geneva'],
  },
  placeAndDate: ['{place}, {date}', '{place}, {date}', '{place}, {date}', '{date}, {place}'],
  separator: ';',
  circular: ['TSB Circular {number}'],
  collectiveLetter: [
    'TSB Collective letter {number}',
    'Collective letter {number}',
    'TSB Collective-letter {number}',
  ],
  amendments: {
    addendum: ['Addendum {number} to {reference}'],
    corrigendum: ['Corrigendum {number} to {reference}'],
  },
  salutations: ['Dear Sir/Madam,', 'Dear Sir or Madam,', 'Dear Madam/Sir,', 'Dear Sir,'],
  closings: ['Yours faithfully,', 'Yours sincerely,'],
  signed: ['(signed)'],
  directorTitles: [
    ['Director of the Telecommunication', 'Standardization Bureau'],
    ['Director of the Telecommunication Standardization Bureau'],
    ['Director, Telecommunication Standardization Bureau'],
  ],
  enclosures: ['Annexes: {count}', 'Annex: {count}', 'Annexes : {count}'],
  annex: ['ANNEX {label}', 'Annex {label}'],
  belongs: ['(to {reference})'],
}
