import type { Form } from './form.js'

/** How paragraphs, agendas and lists are numbered. */
export const numberingForms: readonly Form[] = [
  {
    form: 'paragraphs with a number and a tab',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-flattened.zh.txt'],
    shows: /^(?:\[bookmark: [^\]]+\])*1\t.+\n(?:\[bookmark: [^\]]+\])*2\t/mu,
  },
  {
    form: 'paragraphs with a number and a point',
    documents: ['tsb-circular-1996.en.txt'],
    shows: /^1\.\tAt /mu,
  },
  {
    form: 'paragraphs without numbers',
    documents: ['collective-letter.en.txt', 'collective-letter.zh.txt'],
    shows: /^(?:\[bookmark: StartTyping_E\])?(?:Dear Sir\/Madam,|尊敬的先生\/女士：)\n\P{N}/mu,
  },
  {
    form: 'agenda four deep: 1. a. i. 1.',
    documents: ['collective-letter.en.txt', 'collective-letter.zh.txt'],
    shows: /^3\. .+\na\. .+\nb\. .+\ni\. .+\n1\. /mu,
  },
  {
    form: 'automatic numbers (Word)',
    documents: ['collective-letter.en.docx', 'terms-of-reference.zh.docx'],
    shows: /<w:numPr>[\s\S]*<w:lvlText w:val="%1/u,
  },
  {
    form: 'clauses 2, 2.1 … 2.17',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /^2\t[\s\S]+^2\.1\t[\s\S]+^2\.17\t/mu,
  },
  {
    form: 'items under -',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /^-\t/mu,
  },
  {
    form: 'items under –',
    documents: ['tsb-circular-1996.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /^\t?–\t|:\t–\t/mu,
  },
  {
    form: 'items under •, with – below',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /^•\t.+\n–\t/mu,
  },
  {
    form: 'items under the private-use sign U+F0B7',
    documents: ['terms-of-reference.zh.docx'],
    shows: /\uF0B7/u,
  },
  {
    form: 'annexes A, B',
    documents: ['collective-letter.en.txt', 'letter-with-slips.zh.txt'],
    shows: /^(?:\[bookmark: [^\]]+\])?(?:ANNEX|附件) ?B$/mu,
  },
  {
    form: 'annexes 1, 2',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /^(?:ANNEX |附件)2$/mu,
  },
  {
    form: 'annex without a number',
    documents: ['br-administrative-circular.en.txt'],
    shows: /^ANNEX$/mu,
  },
  {
    form: '一、 with （一） below',
    documents: ['collective-letter-1998.zh.txt'],
    shows: /^五、.+\n +（一）/mu,
  },
  {
    form: 'headings 1, 2 with paragraphs 1.1, 1.2',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /^1\t(?:Introduction|引言)\n1\.1\t/mu,
  },
  {
    form: 'agenda 4, 4.1, 4.2 in one line',
    documents: ['collective-letter-one-line.en.txt'],
    shows: / 4 Structure of the Study Group 4\.1 /u,
  },
  {
    form: 'quoted paragraph with its number',
    documents: ['tsb-circular-corrigendum.en.txt', 'tsb-circular-corrigendum.zh.txt'],
    shows: /^“6\t/mu,
  },
  {
    form: 'numbers 1, 2 that begin anew in an annex',
    documents: ['tsb-circular-tap-consultation.en.txt'],
    shows: /^5\t[\s\S]+^1\tDraft new/mu,
  },
  {
    form: 'agenda 4, 4.2, 4.2.1',
    documents: ['collective-letter-tsag.zh.txt'],
    shows: /^4\.2\t.+\n4\.2\.1\t/mu,
  },
  {
    form: 'agenda three deep by automatic numbers (Word)',
    documents: ['collective-letter-tsag.en.docx'],
    shows: /w:lvlText w:val="%1\.%2\.%3"/u,
  },
  {
    form: 'items a), b) below a paragraph',
    documents: ['collective-letter-tsag.zh.txt', 'tsb-circular-action.en.txt'],
    shows: /^a\)\t.+\nb\)\t/mu,
  },
  {
    form: 'agenda as rows that were flattened, with documents',
    documents: ['tsb-collective-letter-flattened.en.txt'],
    shows: /^No\. \/ Item \/ Document\n1 \/ Opening/mu,
  },
  {
    form: 'headings without numbers above numbered paragraphs',
    documents: ['collective-letter-tsag.zh.txt'],
    shows: /^工作方法与设施\n1\t[\s\S]+^注册、补贴和签证\n5\t/mu,
  },
  {
    form: 'terms of reference of lettered clauses alone',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /职责范围\na\)\t/u,
  },
  {
    form: 'questions A1), B1) under Part A, Part B',
    documents: ['tsb-circular-questionnaire.en.md'],
    shows: /^A1\) [\s\S]+^B1\) /mu,
  },
  {
    form: 'agenda as a table, 3 with a, b below',
    documents: ['collective-letter-virtual.zh.txt'],
    shows: /\t3\n\t.+\n\n\ta\n\t/u,
  },
  {
    form: 'items under U+F0B7 with – below, in text',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /^\uF0B7\t.+\n–\t/mu,
  },
  {
    form: 'terms of reference whose headings have no numbers, told by _Toc bookmarks',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /^\[bookmark: _Toc49911\]理由和范围$/mu,
  },
  {
    form: 'agenda in a table by half-days, numbers beginning anew (Word)',
    documents: ['br-circular-letter-lcce.en.docx'],
    shows: /Monday AM[\s\S]+\n1\n[\s\S]+Wednesday PM[\s\S]+\n1\n/u,
  },
  {
    form: 'headings and paragraphs, three and four deep',
    documents: ['tsag-report-2023.en.txt', 'study-group-report-2003.zh.txt'],
    shows: /^(?:8\.1\.2\.1|4\.1\.1)\t/mu,
  },
  {
    form: 'automatic numbers on headings and paragraphs (Word)',
    documents: ['rapporteur-group-report.en.docx', 'rapporteur-group-report.zh.docx'],
    shows: /<w:lvlText w:val="%1\.%2"/u,
  },
  {
    form: 'agenda four deep, 一、（一）1. a), automatic (Word)',
    documents: ['plenary-agenda.zh.docx'],
    shows: /<w:lvlText w:val="（%2）"/u,
  },
  {
    form: 'clauses a) to h), with 1) and 2) below',
    documents: ['terms-of-reference-2017.en.txt', 'terms-of-reference-2017.zh.txt'],
    shows: /^b\)\t.+\n.+\n1\)\t/mu,
  },
  {
    form: 'headings without numbers',
    documents: ['editing-guide.en.txt', 'focus-group-meeting.zh.docx', 'terms-of-reference-2017.zh.txt'],
    shows: /Why this page exists|管理班子|宗旨/u,
  },
  {
    form: 'numbers with a point: 3.1.',
    documents: ['ad-hoc-report.en.txt'],
    shows: /^3\.1\. Measurement/mu,
  },
  {
    form: 'a full-width blank behind the number',
    documents: ['study-group-report-2009.zh.txt'],
    shows: /^1　开幕$/mu,
  },
  {
    form: 'annexes A.1, A.2, A.3',
    documents: ['terms-of-reference-2017.en.txt', 'terms-of-reference-2017.zh.txt'],
    shows: /^(?:\[bookmark: [^\]]+\])+A\.2\t/mu,
  },
]
