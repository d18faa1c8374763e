import type { Form } from './form.js'

/** How letterheads and whole documents are laid out. */
export const layouts: readonly Form[] = [
  {
    form: 'label and value in two cells',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.zh.txt'],
    shows: /^\t(?:Tel:|电话：)\n\t\+41 22/mu,
  },
  {
    form: 'all labels in one cell, all values in the next',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /电话：\n传真：\n电子邮件：\n\t电信标准化局/u,
  },
  {
    form: 'addressee column interleaved with labels and values',
    documents: ['collective-letter.zh.txt', 'tsb-circular-focus-group.en.txt'],
    shows: /\n\t\[bookmark: Addressee_E\](?:To:|致：)\n(?:-\t.+\n){3,}\n\t(?:Tel:|电话：)/u,
  },
  {
    form: 'cells flattened to “ / ”',
    documents: ['tsb-circular-flattened.zh.txt'],
    shows: /文号： \/ 电信标准化局/u,
  },
  {
    form: 'lines with tabs, as typed',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /^Ref\. :\tTSB Circular/mu,
  },
  {
    form: 'every addressee with its own To',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /^[\t-]*致国际电联各成员国主管部门；\n-\t致/mu,
  },
  {
    form: 'every copy with its own To',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /Copy :\t–\tTo the .+;\n\t–\tTo the/u,
  },
  {
    form: 'addressees as a running sentence',
    documents: ['br-administrative-circular.en.txt'],
    shows: /^To Administrations of .+, .+ and ITU Academia$/mu,
  },
  {
    form: 'addressees in capitals',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /^TO ADMINISTRATIONS/mu,
  },
  {
    form: 'file mark on the line below the reference',
    documents: ['tsb-circular-focus-group.zh.txt', 'tsb-circular-1996.en.txt'],
    shows: /(?:第214号通函|TSB Circular 212)\s+(?:FG ECMN\/LT|COM 3\/RH)/u,
  },
  {
    form: 'reference over two lines',
    documents: ['br-administrative-circular.en.txt'],
    shows: /Administrative Circular\nCACE\/977/u,
  },
  {
    form: 'Telex and Telefax',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /^Telefax :.+\nTelex :/mu,
  },
  {
    form: 'web address in the letterhead',
    documents: ['collective-letter.en.txt', 'collective-letter.zh.txt'],
    shows: /^\t(?:Web:|网址：)\n\thttps:/mu,
  },
  {
    form: 'name before title',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-1996.en.txt'],
    shows: /\n(?:Helena Brandt|J\. Lindqvist)\nDirector of the/u,
  },
  {
    form: 'title before name',
    documents: ['tsb-circular-focus-group.zh.txt', 'tsb-circular-workshop.zh.txt'],
    shows: /\n\s*电信标准化局主任\n./u,
  },
  {
    form: 'note that the original is signed',
    documents: ['tsb-circular-flattened.zh.txt'],
    shows: /（原件已签）/u,
  },
  {
    form: 'no salutation and no closing formula',
    documents: ['br-administrative-circular.en.txt'],
    shows: /^(?![\s\S]*(?:Dear|Yours))/u,
  },
  {
    form: 'empty first cell of a row',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.zh.txt'],
    shows: /^[ ]+\t/mu,
  },
  {
    form: 'merged cells (Word)',
    documents: ['collective-letter.en.docx'],
    shows: /<w:gridSpan w:val="2"\/>[\s\S]*<w:vMerge w:val="restart"\/>/u,
  },
  {
    form: 'front page table',
    documents: ['study-group-agenda.en.md', 'working-party-report.en.md'],
    shows: /^\| *Source:? *\|/mu,
  },
  {
    form: 'GB18030',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /电信标准化局第187号通函/u,
  },
  {
    form: 'Windows-1252',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /“freephone”/u,
  },
  {
    form: 'one single line',
    documents: ['collective-letter-one-line.en.txt', 'collective-letter-single-line.zh.txt'],
    shows: /^[^\n]{500,}\n$/u,
  },
  {
    form: 'columns of blanks, as typed',
    documents: ['tsb-circular-1994.en.txt', 'collective-letter-1998.zh.txt'],
    shows: /\S {10,}(?:Geneva, 3 May|１９９８年)/u,
  },
  {
    form: 'TO in capitals, in a list',
    documents: ['tsb-circular-1994.en.txt'],
    shows: /^TO: +- +ADMINISTRATIONS/mu,
  },
  {
    form: 'empty paragraphs between labels and values',
    documents: ['tsb-circular-tap-consultation.en.txt', 'tsb-circular-tap-consultation.zh.txt'],
    shows: /(?:Ref:\n\nTel:\n\nFax:|文号：\n\n电话：\n\n传真：)/u,
  },
  {
    form: 'direct telefax number under the name of the house',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /Direct Fax N°\.|直拨传真/u,
  },
  {
    form: 'reference to another letter in the letterhead',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /^\t(?:Reference:|参考：)$/mu,
  },
  {
    form: 'To the Director General, above the salutation',
    documents: ['br-circular-letter-software.en.txt'],
    shows: /^To the Director General\nDear/mu,
  },
  {
    form: 'contact person in the letterhead',
    documents: ['bdt-circular-workshop.zh.txt', 'bdt-circular-workshop.en.md'],
    shows: /联系人：|Contact:/u,
  },
  {
    form: 'list of distribution below the signature',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /^(?:Distribution:|分发：)$/mu,
  },
  {
    form: 'note that the original is signed, in square brackets',
    documents: ['bdt-circular-workshop.zh.txt', 'bdt-circular-workshop.en.md'],
    shows: /\[(?:原件已签|Original signed)\]/u,
  },
  {
    form: 'form to fill in and send back',
    documents: ['tsb-circular-tap-consultation.en.txt', 'tsb-circular-1994.en.txt'],
    shows: /☐ assigns|\[ \] {2}assigns/u,
  },
  {
    form: 'UTF-16',
    documents: ['bdt-circular-workshop.zh.txt', 'assembly-committee-report.zh.txt'],
    shows: /^\uFEFF|世界电信标准化全会/u,
  },
  {
    form: 'Markdown letter',
    documents: ['bdt-circular-workshop.en.md'],
    shows: /^\| Ref\.: \| Circular BDT/mu,
  },
  {
    form: 'rows of people without a table',
    documents: ['collective-letter-1998.zh.txt', 'tsb-circular-acting-chairman.zh.txt'],
    shows: /^课题 +报告人 +国家$|^职务 \/ 姓名 \/ 国家$/mu,
  },
  {
    form: 'a label broken over two lines: 电子 / 邮件：',
    documents: ['collective-letter-tsag.zh.txt'],
    shows: /^\t电子\n邮件：$/mu,
  },
  {
    form: 'Action, For your reply',
    documents: ['tsb-circular-action.en.txt', 'tsb-circular-questionnaire.en.md'],
    shows: /^\tAction:$|For your reply:/mu,
  },
  {
    form: 'addressees of a letterhead in one sentence, in a cell',
    documents: ['bdt-circular-forum.zh.md'],
    shows: /致： \| 国际电联成员国主管部门、ITU-D部门成员、/u,
  },
  {
    form: 'To with each item, no label above',
    documents: ['tsb-circular-membership-fee.en.txt'],
    shows: /^\t-\tTo ITU-T Sector Members;$/mu,
  },
  { form: 'Our ref.', documents: ['tsb-circular-membership-fee.en.txt'], shows: /^Our ref\.:/mu },
  {
    form: '(signed)',
    documents: ['tsb-circular-membership-fee.en.txt', 'tsb-circular-twice.zh.txt'],
    shows: /^(?:\(signed\)|（签字）)$/mu,
  },
  {
    form: 'running head and page foot as parts of the file (Word)',
    documents: ['collective-letter-tsag.en.docx', 'tsb-circular-acting-chairman.en.docx'],
    shows: /<w:hdr[\s\S]*<w:fldChar|<w:hdr[\s\S]*PAGE/u,
  },
  { form: 'text box (Word)', documents: ['collective-letter-tsag.en.docx'], shows: /<w:txbxContent>/u },
  {
    form: 'fields and links (Word)',
    documents: ['tsb-circular-acting-chairman.en.docx', 'collective-letter-tsag.en.docx'],
    shows: /<w:fldSimple w:instr="REF|<w:hyperlink /u,
  },
  {
    form: 'tracked changes (Word)',
    documents: ['tsb-circular-acting-chairman.en.docx'],
    shows: /<w:del [\s\S]*<w:ins /u,
  },
  {
    form: 'labels glued together, values glued together',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /^\t文号：电话：传真：电子邮件：$[\s\S]+\+41 22 730 6311 \+41 22 730 5853/mu,
  },
  {
    form: 'signed by a title without a name',
    documents: ['tsb-circular-glued.zh.txt', 'bdt-circular-dm.en.txt', 'br-circular-letter-lcce.en.docx'],
    shows:
      /^电信标准化局主任\n\n|^Director, Telecommunication Development Bureau\n\n|^Director, Radiocommunication Bureau$/mu,
  },
  { form: 'table of contents in a letter', documents: ['tsb-circular-glued.zh.txt'], shows: /^目录$/mu },
  {
    form: 'front page in cells, as Tika leaves it',
    documents: [
      'study-group-report-2003.en.txt',
      'tsag-agenda.zh.txt',
      'liaison-statement-2023.zh.txt',
      'terms-of-reference-2017.en.txt',
    ],
    shows: /^\t(?:Source:|来源：)\n\t/mu,
  },
  {
    form: 'front page as plain lines',
    documents: ['ad-hoc-report.en.txt', 'study-group-report-2009.zh.txt', 'working-party-report-1994.en.txt'],
    shows: /^(?:Source:|来源：|SOURCE:)/mu,
  },
  {
    form: 'columns set with blanks',
    documents: ['working-party-report-1994.en.txt'],
    shows: /Union {10,}COM 11/u,
  },
  {
    form: 'agenda with half-day rows and documents in a third column',
    documents: ['tsag-agenda.en.txt', 'tsag-agenda.zh.txt'],
    shows: /^\t(?:AM|上午)\n\t.+\n\t $/mu,
  },
  {
    form: 'timed programme with breaks and day headings',
    documents: ['workshop-programme.en.md'],
    shows: /^## Day 2:[\s\S]+Coffee break/mu,
  },
  {
    form: 'merged cells in two directions and footnotes (Word)',
    documents: ['rapporteur-group-report.en.docx', 'rapporteur-group-report.zh.docx'],
    shows: /<w:vMerge[\s\S]+<w:footnoteReference/u,
  },
]
