import { type Document, Table } from 'docx'
import { cell, lines, listed, paragraph, row, wordDocument } from './parts.js'

/** The collective letter of Study Group 9: the same record as its text. */
export function collectiveLetter(): Document {
  const contact = (label: string, value: string) => row(cell(lines(label)), cell(lines(value)))
  const letterhead = new Table({
    rows: [
      row(
        cell(lines('International telecommunication union', 'Telecommunication Standardization Bureau'), {
          columnSpan: 2,
        }),
        cell([]),
      ),
      row(cell([]), cell(lines('Geneva, 14 February 2023'), { columnSpan: 2 })),
      row(
        cell(lines('Ref:')),
        cell(lines('TSB Collective letter 6/9', 'SG9/PM')),
        cell(
          [
            paragraph('To:', { bookmark: 'Addressee_E' }),
            ...listed(
              'hyphen',
              'Administrations of Member States of the Union;',
              'ITU-T Sector Members;',
              'ITU-T Associates participating in Study Group 9;',
              'ITU Academia',
            ),
          ],
          { rowSpan: 5 },
        ),
      ),
      contact('Tel:', '+41 22 730 6858'),
      contact('Fax:', '+41 22 730 5853'),
      contact('E-mail:', 'tsbsg9@itu.int'),
      contact('Web:', 'https://itu.int/go/tsg9'),
      row(
        cell(lines('Subject:')),
        cell(lines('Meeting of ITU-T Study Group 9, Geneva, 9-18 May 2023'), { columnSpan: 2 }),
      ),
    ],
  })
  const due = (date: string, ...actions: string[]) => row(cell(lines(date)), cell(listed('dash', ...actions)))
  const deadlines = new Table({
    rows: [
      due('9 March 2023', 'Submission of requests for real-time captioning'),
      due('28 March 2023', 'Submission of requests for interpretation (on the online registration form)'),
      due(
        '9 April 2023',
        'Submission of fellowship requests',
        'Pre-registration (on the study group homepage)',
      ),
      due('26 April 2023', 'Submission of ITU-T Member contributions (by direct document posting)'),
    ],
  })
  const agenda: readonly (readonly [level: number, text: string])[] = [
    [0, 'Opening'],
    [0, 'Adoption of the agenda'],
    [0, 'Results since the last meeting'],
    [1, 'Report of the virtual plenary of 15 November 2022'],
    [1, 'Interim activities'],
    [2, 'Correspondence groups'],
    [3, 'CG-cable-sec'],
    [3, 'CG-vocab'],
    [2, 'Regional groups'],
    [3, 'Regional group for Africa'],
    [3, 'Regional group for the Arab region'],
    [1, 'Workshops'],
    [0, 'Cooperation'],
    [1, 'Cooperation with ITU-R Study Group 6'],
    [1, 'Cooperation with ISO/IEC JTC 1'],
    [0, 'Organization of this meeting'],
    [1, 'Allocation of documents (TD12)'],
    [1, 'Time plan'],
    [0, 'Any other business'],
    [0, 'Closing'],
  ]
  return wordDocument([
    letterhead,
    paragraph('Dear Sir/Madam,', { bookmark: 'StartTyping_E' }),
    ...lines(
      'I have the pleasure of inviting you to the next meeting of Study Group 9 (Television and broadband cable), which will be held at ITU headquarters, Geneva, from 9 to 18 May 2023.',
      'The meeting will open at 1000 hours on the first day. Registration begins at 0830 hours at the Montbrillant entrance.',
      'Please note TSB Circular 68, in which Member States are consulted on draft new Recommendation ITU-T J.1304 (J.cable-qos). Replies to the consultation must reach TSB not later than 2359 hours UTC on 25 April 2023.',
      'The extended management team meeting of Study Group 9 will be held virtually on Monday, 8 May 2023, from 1400 to 1600 hours.',
      'Practical meeting information is set out in Annex A. A draft agenda, prepared by the Chairman of Study Group 9, Dr Tomas Eriksen (Denmark), is set out in Annex B.',
      'Key deadlines:',
    ),
    deadlines,
    ...lines(
      'I look forward to seeing you in Geneva.',
      'Yours faithfully,',
      'Helena Brandt',
      'Director of the Telecommunication',
      'Standardization Bureau',
      'Latest meeting information',
      'Annexes: 2',
    ),
    paragraph('ANNEX A', { bookmark: '_Annex_A' }),
    ...lines(
      'Practical meeting information',
      'Working methods and facilities',
      'Interpretation: Interpretation is available for the closing plenary only where a Member State asks for it. Requests must be made on the registration form at least six weeks before the start of the meeting.',
      'Remote participation: The opening and closing plenaries can be followed remotely. For all other meetings, remote participation must be requested at least 24 hours in advance.',
      'Fellowships and visas',
      'Fellowships: The request forms must reach fellowships@itu.int not later than 9 April 2023.',
      'Visa support: Requests for support letters should be made on the registration form not later than one month before the date of the meeting.',
    ),
    paragraph('ANNEX B', { bookmark: '_Annex_B' }),
    ...lines('Draft agenda', 'NOTE – Updates to the agenda will be issued as temporary documents'),
    ...agenda.map(([level, text]) => paragraph(text, { list: ['agenda', level] })),
  ])
}
