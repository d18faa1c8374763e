import { type Document, Textbox } from 'docx'
import { link, mixed, pageFoot, run, runningHead, table } from './letter-parts.js'
import { cell, lines, listed, paragraph, wordDocument } from './parts.js'

/** The collective letter to TSAG of 2014: an agenda three deep by automatic numbers, hyphens that do not break, a text box. */
export function tsagLetter(): Document {
  const contact = (label: string, value: string) => [cell(lines(label)), cell([mixed([value])])]
  const letterhead = table(
    [
      cell(lines('International telecommunication union', 'Telecommunication Standardization Bureau'), {
        columnSpan: 2,
      }),
      cell([]),
    ],
    [cell([]), cell(lines('Geneva, 28 February 2014'), { columnSpan: 2 })],
    [
      cell(lines('Ref:')),
      cell(lines('TSB Collective letter 2', 'TSAG/RS')),
      cell(
        [
          paragraph('To:', { bookmark: 'Addressee_E' }),
          ...listed('hyphen', 'Administrations of Member States of the Union;', 'ITU-T Sector Members'),
          ...lines('Copy:'),
          ...listed(
            'hyphen',
            'The Chairmen and Vice-Chairmen of ITU-T Study Groups;',
            'The Director of the Radiocommunication Bureau;',
            'The Director of the Telecommunication Development Bureau;',
            'The Directors of the ITU Regional Offices',
          ),
        ],
        { rowSpan: 5 },
      ),
    ],
    contact('Tel:', '+41 22 730 5860'),
    contact('Fax:', '+41 22 730 5853'),
    contact('E-mail:', 'tsbtsag@itu.int'),
    contact('Web:', 'http://itu.int/ITU~T/tsag'),
    [
      cell(lines('Subject:')),
      cell(
        lines(
          'Meeting of the Telecommunication Standardization Advisory Group (TSAG); Geneva, 17-20 June 2014',
        ),
        {
          columnSpan: 2,
        },
      ),
    ],
  )
  const numbered = (...parts: Parameters<typeof mixed>[0]) => mixed(parts, ['clauses', 0])
  const again = (...parts: Parameters<typeof mixed>[0]) => mixed(parts, ['information', 0])
  const due = (date: string, ...actions: string[]) => [cell(lines(date)), cell(listed('dash', ...actions))]
  const agenda: readonly (readonly [level: number, text: string])[] = [
    [0, 'Opening of the meeting'],
    [0, 'Approval of the agenda, document allocation and time management'],
    [0, 'Report by the Director of TSB'],
    [0, 'Activities since the last meeting'],
    [1, 'Approval of the report of the last meeting (TSAG~R 2)'],
    [1, 'Interim activities of the rapporteur groups'],
    [2, 'RG~WM'],
    [2, 'RG~SOP'],
    [0, 'Work of the study groups'],
    [1, 'Reports by the study group chairmen (C 11 to C 19)'],
    [1, 'Creation and closure of focus groups (TD 015)'],
    [0, 'Revision of the ITU~T A-series Recommendations'],
    [1, 'Recommendation ITU~T A.1'],
    [1, 'Recommendation ITU~T A.5'],
    [0, 'Cooperation with other organizations'],
    [0, 'Preparations for the World Telecommunication Standardization Assembly in 2016 (WTSA~16)'],
    [0, 'Dates of future meetings'],
    [0, 'Any other business'],
    [0, 'Closure of the meeting'],
  ]
  return wordDocument(
    [
      letterhead,
      paragraph('Dear Sir/Madam,', { bookmark: 'StartTyping_E' }),
      numbered(
        'I have the pleasure of inviting you to the next meeting of the Telecommunication Standardization Advisory Group, which will take place at ITU headquarters, Geneva, from Tuesday 17 to Friday 20 June 2014.',
      ),
      numbered(
        'The meeting will open at 0930 hours on the first day in Room 1 of CICG. Registration of participants begins at 0830 hours at the rue de Varembé entrance. The daily allocation of meeting rooms is shown on the screens at ITU headquarters and on the TSAG homepage.',
      ),
      numbered(
        'Further to the decision of the TSAG meeting of 4-7 June 2013, the rapporteur groups will meet electronically as follows:',
      ),
      mixed(
        ['Rapporteur Group on Working Methods (RG~WM): 8 April 2014, 1300-1600 hours (Geneva time);'],
        ['letters', 0],
      ),
      mixed(
        [
          'Rapporteur Group on Strategic and Operational Planning (RG~SOP): 10 April 2014, 1300-1530 hours (Geneva time).',
        ],
        ['letters', 0],
      ),
      numbered(
        'The draft agenda, prepared by the Chairman of TSAG, Mr Bruno Castellani (Italy), in consultation with the Vice-Chairmen, is given in Annex 1. A draft time plan will be issued as TD 002.',
      ),
      numbered(
        'Written contributions must be submitted to TSB by 4 June 2014 (at least twelve calendar days before the meeting). Contributions that need translation must be submitted not later than 16 April 2014. Please use ',
        link('tsbtsag@itu.int', 'mailto:tsbtsag@itu.int'),
        ' or direct document posting.',
      ),
      numbered(
        'Heads of delegation are requested to pre-register all members on the TSAG homepage not later than 16 May 2014.',
      ),
      numbered(
        'Practical information is given in Annex 2. For requests concerning visas, see paragraph 6 of Annex 2.',
      ),
      ...lines('Key deadlines:'),
      table(
        due('16 April 2014', 'Submission of contributions that need translation'),
        due(
          '5 May 2014',
          'Submission of fellowship requests',
          'Submission of requests for interpretation into the six languages',
        ),
        due('16 May 2014', 'Pre-registration'),
        due('4 June 2014', 'Submission of written contributions'),
      ),
      ...lines(
        'I look forward to welcoming you in Geneva.',
        'Yours faithfully,',
        'Helena Brandt',
        'Director of the Telecommunication',
        'Standardization Bureau',
      ),
      new Textbox({
        children: [mixed([run('Latest meeting information')])],
        style: { width: '120pt', height: '40pt' },
      }),
      ...lines('Annexes: 2'),
      paragraph('ANNEX 1', { bookmark: '_Toc38101' }),
      ...lines('(to TSB Collective letter 2)', 'Draft agenda of the TSAG meeting', 'Geneva, 17-20 June 2014'),
      ...agenda.map(([level, text]) => mixed([text], ['items', level])),
      paragraph('ANNEX 2', { bookmark: '_Toc38102' }),
      ...lines(
        '(to TSB Collective letter 2)',
        'Practical meeting information',
        'Working methods and facilities',
      ),
      again(
        'Document submission and access: The meeting will be paperless. All documents are available on the TSAG homepage; a TIES account is required. No paper documents will be provided.',
      ),
      again(
        'Interpretation: Interpretation into the six official languages of ITU is provided on request. Requests must be made at least six weeks before the start of the meeting.',
      ),
      again(
        'Wireless LAN: Wireless LAN facilities are available in all ITU meeting rooms and in CICG; the password will be announced on the spot.',
      ),
      again(
        'E-lockers: Delegates can open the lockers with their RFID badge; they are on the ground floor of the Montbrillant building.',
      ),
      ...lines('Registration, fellowships and visas'),
      again(
        'Fellowships: Subject to available resources, each Administration of the least developed countries may obtain one partial fellowship. Requests must be submitted before 5 May 2014 by fax (+41 22 730 5778) or e-mail (',
        link('fellowships@itu.int', 'mailto:fellowships@itu.int'),
        ').',
      ),
      again(
        'Visas: Delegates who need a visa must apply for it at a Swiss embassy at least four weeks before the date of arrival in Switzerland. Should there be difficulties, ITU can contact the Swiss authorities at the official request of a Member State. The request must state name, function, date of birth, passport number and its dates of issue and expiry, and be faxed to +41 22 730 5853.',
      ),
      again(
        'Hotels: A number of hotels in Geneva offer special rates to delegates; the list is at ',
        link('http://itu.int/travel/', 'http://itu.int/travel/'),
        '.',
      ),
      again(
        'Accessibility: Delegates with specific needs are asked to inform TSB one month before the meeting, so that arrangements can be made.',
      ),
    ],
    { headers: { default: runningHead('(TSB Collective letter 2)') }, footers: { default: pageFoot() } },
  )
}
