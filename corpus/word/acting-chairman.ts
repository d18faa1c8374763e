import { type Document, SimpleField } from 'docx'
import { deleted, inserted, mixed, pageFoot, runningHead, table, texts } from './letter-parts.js'
import { cell, lines, listed, paragraph, wordDocument } from './parts.js'

/** The circular of 2005 about an acting chairman: tracked changes, a field, merged cells, a running head. */
export function actingChairman(): Document {
  const letterhead = table(
    [
      cell(lines('INTERNATIONAL TELECOMMUNICATION UNION', 'Telecommunication Standardization Bureau'), {
        columnSpan: 3,
      }),
    ],
    [cell([]), cell(lines('Geneva, 14 June 2005'), { columnSpan: 2 })],
    [
      cell(lines('Ref:', '', '', 'Tel:', 'Fax:', 'E-mail:')),
      cell(lines('TSB Circular 29', 'COM 4/TN', '', '+41 22 730 5208', '+41 22 730 5853', 'tsbsg4@itu.int')),
      cell([
        paragraph('To:', { bookmark: 'Addressee_E' }),
        ...listed(
          'dash',
          'Administrations of Member States of the Union;',
          'ITU-T Sector Members;',
          'ITU-T Associates participating in the work of Study Group 4',
        ),
        ...lines('Copy:'),
        ...listed(
          'dash',
          'The Chairman and Vice-Chairmen of Study Group 4;',
          'The Director of the Telecommunication Development Bureau;',
          'The Director of the Radiocommunication Bureau',
        ),
      ]),
    ],
    [
      cell(lines('Subject:')),
      cell(lines('Resignation of the Chairman of Study Group 4 and appointment of an Acting Chairman'), {
        columnSpan: 2,
      }),
    ],
  )
  const numbered = (...parts: Parameters<typeof mixed>[0]) => mixed(parts, ['clauses', 0])
  return wordDocument(
    [
      letterhead,
      paragraph('Dear Sir/Madam,', { bookmark: 'StartTyping_E' }),
      numbered(
        'I wish to inform you that Mr Esteban Rojas (Chile), Chairman of Study Group 4, has resigned from this office with effect from 31 May 2005 owing to a change of ',
        deleted('employer'),
        inserted('duties'),
        '. May I take this opportunity to thank him for more than two years of work.',
      ),
      numbered(
        'At its meeting in Geneva from 23 May to 1 June 2005, Study Group 4 appointed Ms Margit Kask (Estonia), Vice-Chairman, as Acting Chairman in accordance with clause 3.4 of Resolution 1, until the next World Telecommunication Standardization Assembly (WTSA-08).',
      ),
      numbered(
        'As a result there is a vacancy for a Vice-Chairman. Administrations and Sector Members that wish to propose a candidate are asked to send the nomination, together with the curriculum vitae of the candidate, to TSB before ',
        deleted('29 July'),
        inserted('2 September'),
        ' 2005. The form of the curriculum vitae is given in ',
        new SimpleField('REF _Ref104 \\h', 'Annex 1'),
        '.',
      ),
      numbered(
        'The nominations will be considered by Study Group 4 at its next meeting, which is to be held in Geneva from 24 to 28 October 2005. Study Group 4 also established a coordination team of three Vice-Chairmen to assist the Acting Chairman in the meantime.',
      ),
      numbered('The present management team of Study Group 4 is listed in Annex 2.'),
      numbered(
        'Further information can be obtained from Ms Tove Nyland, Counsellor of Study Group 4 (telephone: +41 22 730 5208, e-mail: tove.nyland@itu.int).',
      ),
      ...lines(
        'Yours faithfully,',
        'Henrik Solberg',
        'Director of the Telecommunication',
        'Standardization Bureau',
        'Annexes: 2',
      ),
      paragraph('ANNEX 1', { bookmark: '_Ref104' }),
      ...lines(
        '(to TSB Circular 29)',
        'Form of the curriculum vitae of a candidate',
        'Name: ____________________',
        'Administration or organization: ____________________',
        'Date of birth: ____________________',
        'Nationality: ____________________',
        'ITU-T meetings attended: ____________________',
        'Signature: ____________________',
      ),
      paragraph('ANNEX 2', { bookmark: '_Annex_2' }),
      ...lines('(to TSB Circular 29)', 'List of the management team of Study Group 4'),
      table(
        texts('Position', 'Name', 'Country'),
        texts('Acting Chairman', 'Ms Margit Kask', 'Estonia'),
        texts('Vice-Chairman', 'Mr Chen Zhiyuan', 'China'),
        texts('Vice-Chairman', 'Mr Yaw Boateng', 'Ghana'),
        texts('Vice-Chairman', 'Vacant', '–'),
      ),
    ],
    { headers: { default: runningHead('(TSB Circular 29)') }, footers: { default: pageFoot() } },
  )
}
