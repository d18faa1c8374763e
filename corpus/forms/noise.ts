import type { Form } from './form.js'

/** What stands in a file and is no text of the document. */
export const noise: readonly Form[] = [
  {
    form: 'bookmarks before a paragraph',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.zh.txt'],
    shows: /^\[bookmark: (?:StartTyping_E|lt_pId\d+)\]/mu,
  },
  {
    form: 'several bookmarks in a row',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /\[bookmark: OLE_LINK3\]\[bookmark: OLE_LINK4\]/u,
  },
  {
    form: 'page foot with the ITU’s own address',
    documents: ['collective-letter.zh.txt', 'br-administrative-circular.en.txt'],
    shows: /Place des Nations • CH/u,
  },
  {
    form: 'page foot in Chinese',
    documents: ['tsb-circular-flattened.zh.txt'],
    shows: /国际电信联盟 • Place des Nations/u,
  },
  {
    form: 'page foot of the nineties, with telegram and X.400',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /Telegram ITU GENEVE\n.+X\.400/u,
  },
  {
    form: 'running head with the letter’s number',
    documents: ['tsb-circular-workshop.zh.txt', 'tsb-circular-focus-group.en.txt'],
    shows: /^（电信标准化局第187号通函）$|^\(to TSB Circular 214\)$/mu,
  },
  {
    form: 'scraps of a QR code',
    documents: ['collective-letter.zh.txt'],
    shows: /image2\.PNG\n\(RHB%\)/u,
  },
  {
    form: 'caption of a QR code',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.zh.txt'],
    shows: /Latest meeting information|最新会议信息/u,
  },
  {
    form: 'letter-spaced head',
    documents: ['collective-letter.zh.txt', 'tsb-circular-flattened.zh.txt'],
    shows: /国 际 电 信 联 盟/u,
  },
  {
    form: 'U+2011',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /CH\u20111211/u,
  },
  {
    form: 'page number in mid-text',
    documents: ['tsag-report.zh.txt'],
    shows: /\n- ?\d+ ?-\n|\n\d+\n/u,
  },
  { form: 'soft hyphen', documents: ['tsb-circular-tap-consultation.en.txt'], shows: /\u00AD/u },
  {
    form: 'page number between annexes',
    documents: [
      'tsb-circular-1994.en.txt',
      'collective-letter-1998.zh.txt',
      'tsb-circular-tap-consultation.zh.txt',
    ],
    shows: /^ *[-－] \d [-－]$/mu,
  },
  {
    form: 'page foot in cells, with Gr3 and Gr4',
    documents: ['tsb-circular-corrigendum.en.txt'],
    shows: /Gr3:\t\+41 22 733 72 56\n\tGr4:/u,
  },
  {
    form: 'bookmark inside a word',
    documents: ['tsb-circular-action.en.txt', 'collective-letter-tsag.zh.txt'],
    shows: /hap\[bookmark: lt_pId061\]pen|在\[bookmark: _Hlk381\]CICG/u,
  },
  {
    form: '[email protected]',
    documents: ['tsb-circular-twice.zh.txt', 'collective-letter-tsag.zh.txt'],
    shows: /\[email protected\]/u,
  },
  {
    form: 'document pasted twice',
    documents: ['tsb-circular-twice.zh.txt'],
    shows: /第12号通函[\s\S]+第12号通函/u,
  },
  { form: 'U+00A0', documents: ['tsb-circular-action.en.txt'], shows: /\u00A0/u },
  {
    form: 'U+2011 inside names',
    documents: ['tsb-circular-action.en.txt', 'collective-letter-tsag.zh.txt'],
    shows: /(?:FG|RG)\u2011(?:DTM|WM)/u,
  },
  {
    form: 'hyphen that does not break (Word)',
    documents: ['collective-letter-tsag.en.docx'],
    shows: /<w:noBreakHyphen\/>/u,
  },
  {
    form: 'page number and running head between pages',
    documents: ['collective-letter-tsag.zh.txt'],
    shows: /^- 2 -\n（电信标准化局第2号集体函）$/mu,
  },
  {
    form: 'scraps of an image',
    documents: ['collective-letter-tsag.zh.txt'],
    shows: /image1\.emf\n\(ITU\) logo/u,
  },
  {
    form: 'letter-spaced head in Latin letters',
    documents: ['tsb-collective-letter-flattened.en.txt'],
    shows: /I N T E R N A T I O N A L {2}T E L E/u,
  },
  {
    form: 'page foot between the letter and its annexes',
    documents: ['tsb-circular-membership-fee.en.txt'],
    shows: /Annexes: 2\nPlace des Nations/u,
  },
  {
    form: 'field codes: PAGEREF, HYPERLINK',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /PAGEREF _Toc49901 \\h 1[\s\S]+HYPERLINK "http:/u,
  },
  {
    form: 'path of the file, printed by the file',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /ITU-T\\COM-T\\CIRC\\046C\.DOC/u,
  },
  {
    form: 'bookmark _GoBack, OLE_LINK',
    documents: ['tsb-circular-glued.zh.txt', 'collective-letter-tsag.zh.txt'],
    shows: /\[bookmark: (?:_GoBack|OLE_LINK7)\]/u,
  },
  { form: '[image: …]', documents: ['tsb-circular-action.en.txt'], shows: /^\[image: ITU logo\]$/mu },
  {
    form: 'table of contents with field codes',
    documents: ['study-group-report-2003.en.txt', 'study-group-report-2003.zh.txt'],
    shows: /PAGEREF _Toc\d+ \\h 2/u,
  },
  {
    form: 'table of contents with page numbers under “Page”',
    documents: ['tsag-report-2023.en.txt'],
    shows: /^\tPage\n1\t.+\t3$/mu,
  },
  {
    form: 'running head of a report beside the page number',
    documents: ['tsag-report-2023.en.txt', 'study-group-report-2003.zh.txt'],
    shows: /^- 3 -\n(?:TSAG – R 8 – E|COM 17 – R 12 – C)$/mu,
  },
]
