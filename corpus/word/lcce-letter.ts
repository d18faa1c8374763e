import { type Document, Textbox } from 'docx'
import { inserted, mixed, pageFoot, runningHead, table, texts } from './letter-parts.js'
import { cell, lines, listed, paragraph, wordDocument } from './parts.js'

/** The circular letter of the BR to Study Group 4 of 2004: a programme of half-days in a table, headings of columns that are merged, private-use list marks. */
export function lcceLetter(): Document {
  const half = (name: string, title: string) => [cell(lines(name)), cell(lines(title), { columnSpan: 2 })]
  return wordDocument(
    [
      table(
        [cell(lines('INTERNATIONAL TELECOMMUNICATION UNION'), { columnSpan: 2 })],
        [cell(lines('Radiocommunication Bureau', '(Direct Fax No. +41 22 730 57 85)'), { columnSpan: 2 })],
        [cell(lines('Circular Letter', '4/LCCE/83')), cell(lines('17 May 2004'))],
      ),
      paragraph(
        'To Administrations of Member States of the ITU and Radiocommunication Sector Members participating in the work of Working Party 4A of Study Group 4',
        { bookmark: 'Addressee_E' },
      ),
      table([
        cell(lines('Subject:')),
        cell(
          lines(
            'Meeting of Working Party 4A (Efficient orbit/spectrum utilization), Geneva, 6-15 September 2004',
          ),
        ),
      ]),
      ...lines('Introduction'),
      mixed(
        [
          'By means of this Circular Letter, we wish to announce that a meeting of ITU-R Working Party 4A will be held in Geneva from 6 to 15 September 2004, following the meeting of Working Party 4B (1-3 September 2004).',
        ],
        ['clauses', 0],
      ),
      mixed(
        [
          'The opening session will be held at 0930 hours on 6 September 2004 at the ITU headquarters, Geneva. A draft agenda is contained in Annex 1.',
        ],
        ['clauses', 0],
      ),
      ...lines('Contributions'),
      mixed(
        [
          'Contributions in response to the work of Working Party 4A are invited. Contributions received by the Secretariat ',
          inserted('not later than 1600 hours UTC on 30 August 2004'),
          ' will be posted on the website and made available for the opening of the meeting. They should concern:',
        ],
        ['clauses', 0],
      ),
      ...listed(
        'marks',
        'draft new Recommendation ITU-R S.[EPFD] (Document 4A/57, Annex 6);',
        'the revision of Recommendation ITU-R S.1503;',
        'Question ITU-R 236/4.',
      ),
      ...lines('Participation'),
      mixed(
        [
          'The focal point designated for each Member State or Sector Member is requested to register all participants not later than two weeks before the meeting, by means of the form in Annex 2.',
        ],
        ['clauses', 0],
      ),
      new Textbox({
        children: [mixed(['Please bring this letter with you to the registration desk.'])],
        style: { width: '160pt', height: '30pt' },
      }),
      ...lines('Director, Radiocommunication Bureau', 'Annexes: 2'),
      paragraph('ANNEX 1', { bookmark: '_Toc7201' }),
      ...lines('Draft agenda for the meeting of Working Party 4A', '(Geneva, 6-15 September 2004)'),
      table(
        half('Monday AM', 'Opening plenary'),
        texts('1', 'Opening remarks', ''),
        texts('2', 'Approval of the agenda', '4A/ADM/1'),
        texts('3', 'Assignment of contributions', '4A/ADM/2'),
        half('Wednesday PM', 'Closing plenary'),
        texts('1', 'Approval of the output documents', ''),
        texts('2', 'Liaison with Working Parties 4B and 9D', ''),
        texts('3', 'Any other business', ''),
      ),
      paragraph('ANNEX 2', { bookmark: '_Toc7202' }),
      ...lines(
        'Registration form',
        'Family name: ____________________',
        'First name: ____________________',
        'Representing: ____________________',
        'Signature: ____________________',
      ),
    ],
    { headers: { default: runningHead('4/LCCE/83') }, footers: { default: pageFoot() } },
  )
}
