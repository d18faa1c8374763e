/**
 * Writes the Word files of the corpus. The bytes are the same at every run: the dates in the core properties and
 * in the zip are fixed.
 *
 *     node_modules/.bin/tsx --conditions=rapporteur-source corpus/make-word-files.ts
 */
import { writeFileSync } from 'node:fs'
import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const documents = new URL('documents/', import.meta.url)
const fixedDate = '2023-02-14T08:00:00Z'

/** Numbers and list marks as Word makes them: an agenda four deep, clauses, dashes and bullets. */
const numbering: INumberingOptions = {
  config: [
    {
      reference: 'agenda',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2.' },
        { level: 2, format: LevelFormat.LOWER_ROMAN, text: '%3.' },
        { level: 3, format: LevelFormat.DECIMAL, text: '%4.' },
      ],
    },
    {
      reference: 'clauses',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
      ],
    },
    { reference: 'hyphen', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] },
    {
      reference: 'marks',
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '\uF0B7' },
        { level: 1, format: LevelFormat.BULLET, text: '–' },
      ],
    },
    { reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–' }] },
  ],
}

let bookmarks = 0

interface Setting {
  readonly bookmark?: string
  /** Name of the numbering and depth in it. */
  readonly list?: readonly [reference: string, level: number]
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
}

/** A paragraph, its text cut into several runs as Word cuts it. */
function paragraph(text: string, { bookmark, list, heading }: Setting = {}): Paragraph {
  const half = Math.ceil(text.length / 2)
  const runs = [text.slice(0, half), text.slice(half)].filter(Boolean).map((part) => new TextRun(part))
  bookmarks++
  const marked = bookmark ? [new BookmarkStart(bookmark, bookmarks), new BookmarkEnd(bookmarks)] : []
  return new Paragraph({
    children: [...marked, ...runs],
    ...(list && { numbering: { reference: list[0], level: list[1] } }),
    ...(heading && { heading }),
  })
}

interface Spans {
  readonly columnSpan?: number
  readonly rowSpan?: number
}

function cell(paragraphs: readonly Paragraph[], spans: Spans = {}): TableCell {
  return new TableCell({ children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})], ...spans })
}

function row(...cells: TableCell[]): TableRow {
  return new TableRow({ children: cells })
}

function lines(...texts: string[]): Paragraph[] {
  return texts.map((text) => paragraph(text))
}

function listed(reference: string, ...texts: string[]): Paragraph[] {
  return texts.map((text) => paragraph(text, { list: [reference, 0] }))
}

function collectiveLetter(): Document {
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

function termsOfReference(): Document {
  const clause = (text: string, level = 0) =>
    paragraph(text, {
      list: ['clauses', level],
      heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    })
  const mark = (text: string, level = 0) => paragraph(text, { list: ['marks', level] })
  return wordDocument([
    paragraph('可信人工智能信函通信组（CG-TAI）的职责范围', { heading: HeadingLevel.TITLE }),
    clause('背景'),
    ...lines('各研究组已有若干涉及人工智能的工作项目，但所用的术语并不一致。'),
    clause('工作内容'),
    clause('目标', 1),
    ...lines('信函通信组的目标包括：'),
    mark('收集现有定义；'),
    mark('比较下列来源的定义：'),
    mark('国际电联建议书；', 1),
    mark('其他组织的标准；', 1),
    mark('提出一份统一的术语表。'),
    clause('实际成果', 1),
    ...lines('一份术语报告，提交给第17研究组。'),
    clause('领导班子'),
    ...lines('召集人：Anneli Saar女士（爱沙尼亚）。'),
    clause('主管组'),
    ...lines('主管组为第17研究组。'),
    clause('存续时间'),
    ...lines('信函通信组的存续时间为两年。'),
    clause('工作语文'),
    ...lines('工作语文为英文。'),
  ])
}

function wordDocument(children: readonly (Paragraph | Table)[]): Document {
  return new Document({ numbering, creator: 'Rapporteur', sections: [{ children: [...children] }] })
}

/** The file with fixed dates, and its entries in a fixed order. */
async function bytesOf(document: Document): Promise<Uint8Array> {
  const entries = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array())
  entries['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, fixedDate))
  const names = Object.keys(entries).sort()
  const sorted = Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()]))
  return zipSync(sorted, { mtime: new Date(1980, 0, 2) })
}

const files: Record<string, Document> = {
  'collective-letter.en.docx': collectiveLetter(),
  'terms-of-reference.zh.docx': termsOfReference(),
}
for (const [name, document] of Object.entries(files)) {
  const bytes = await bytesOf(document)
  writeFileSync(new URL(name, documents), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
