import type { Form } from './form.js'

/** What the documents are. */
export const kinds: readonly Form[] = [
  {
    form: 'TSB circular',
    documents: ['tsb-circular-1996.en.txt', 'tsb-circular-workshop.zh.txt'],
    shows: /TSB Circular 212|电信标准化局第187号通函/u,
  },
  {
    form: 'TSB circular: a new focus group',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /Establishment of the new .+ Focus Group|成立新的.+焦点组/u,
  },
  {
    form: 'TSB circular: a workshop',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /ICT与智能水务讲习班/u,
  },
  {
    form: 'TSB circular: a questionnaire',
    documents: ['tsb-circular-1996.en.txt', 'tsb-circular-flattened.zh.txt'],
    shows: /QUESTIONNAIRE ON|调查问卷/u,
  },
  {
    form: 'addendum',
    documents: ['tsb-circular-flattened.zh.txt'],
    shows: /第12号通函补遗1/u,
  },
  {
    form: 'collective letter',
    documents: ['collective-letter.en.txt', 'collective-letter.en.docx', 'letter-with-slips.zh.txt'],
    shows: /Collective letter|集体函/u,
  },
  {
    form: 'administrative circular of the BR',
    documents: ['br-administrative-circular.en.txt'],
    shows: /CACE\/977/u,
  },
  {
    form: 'meeting report',
    documents: ['tsag-report.zh.txt', 'working-party-report.en.md'],
    shows: /报告|Report/u,
  },
  { form: 'agenda', documents: ['study-group-agenda.en.md'], shows: /agenda/iu },
  { form: 'terms of reference', documents: ['terms-of-reference.zh.docx'], shows: /职责范围/u },
  { form: 'liaison statement', documents: ['liaison-statement.en.txt'], shows: /liaison statement/iu },
  {
    form: 'no kind that is known here',
    documents: ['press-notice.zh.txt'],
    shows: /^(?!.*(?:通函|集体函|报告))/u,
  },
  {
    form: 'letter with slips of its writer',
    documents: ['letter-with-slips.zh.txt'],
    shows: /2018年9月10日（星期二）/u,
  },
  {
    form: 'TSB circular: consultation on Recommendations (Resolution 1)',
    documents: [
      'tsb-circular-1994.en.txt',
      'tsb-circular-tap-consultation.en.txt',
      'tsb-circular-tap-consultation.zh.txt',
    ],
    shows: /assigns authority to Study Group|授权第20研究组审议批准/u,
  },
  {
    form: 'TSB circular: a chairman appointed, nominations invited',
    documents: ['tsb-circular-acting-chairman.zh.txt'],
    shows: /任命.+为代理主席/u,
  },
  {
    form: 'corrigendum',
    documents: ['tsb-circular-corrigendum.en.txt', 'tsb-circular-corrigendum.zh.txt'],
    shows: /Corrigendum 1 to\nTSB Circular 168|第168号通函\n更正1/u,
  },
  {
    form: 'collective letter that is called 通函',
    documents: ['collective-letter-1998.zh.txt'],
    shows: /第3\/16号通函/u,
  },
  {
    form: 'circular letter of the BR',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /CR\/327/u,
  },
  {
    form: 'circular of the BDT',
    documents: ['bdt-circular-workshop.en.md', 'bdt-circular-workshop.zh.txt'],
    shows: /BDT\/IEE\/TND\/DM\/214/u,
  },
  {
    form: 'collective letter to TSAG, numbered 2 alone',
    documents: ['collective-letter-tsag.en.docx', 'collective-letter-tsag.zh.txt'],
    shows: /TSB Collective letter 2\b|第2号集体函/u,
  },
  {
    form: 'TSB circular: fees of members',
    documents: ['tsb-circular-membership-fee.en.txt'],
    shows: /contributory unit of Sector Members/u,
  },
  {
    form: 'TSB circular: a meeting postponed',
    documents: ['tsb-circular-postponement.zh.txt'],
    shows: /第二次会议推迟/u,
  },
  {
    form: 'TSB circular: a call for data',
    documents: ['tsb-circular-twice.zh.txt'],
    shows: /编号资源联系人登记表/u,
  },
  {
    form: 'administrative circular CA/… with a table of meetings',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /CA\/148号行政通函[\s\S]+会议时间表/u,
  },
  {
    form: 'invitation to a regional preparatory meeting',
    documents: ['bdt-circular-forum.zh.md'],
    shows: /区域筹备会议/u,
  },
  {
    form: 'administrative circular CACE/… that announces the meeting of a study group',
    documents: ['br-administrative-circular-meeting.en.txt'],
    shows: /CACE\/519[\s\S]+Meeting of Study Group 5/u,
  },
  {
    form: 'TSB circular: a workshop held with another body',
    documents: ['tsb-circular-joint-workshop.en.txt'],
    shows: /Joint workshop with the Multimedia Forum/u,
  },
  {
    form: 'collective letter: a virtual meeting',
    documents: ['collective-letter-virtual.zh.txt'],
    shows: /完全虚拟的形式/u,
  },
  {
    form: 'report of TSAG with a front page, and terms of reference in an annex',
    documents: ['tsag-report-front-page.zh.txt'],
    shows: /TSAG – R4 – C[\s\S]+附件A\n.+职责范围/u,
  },
  {
    form: 'report of a focus group',
    documents: ['focus-group-report.en.md', 'focus-group-meeting.zh.docx'],
    shows: /Report of the fourth meeting of FG-QC|FG-ACN-O-012/u,
  },
  {
    form: 'circular letter …/LCCE/… to the members of a study group',
    documents: ['br-circular-letter-lcce.en.docx'],
    shows: /4\/LCCE\/83/u,
  },
  {
    form: 'circular DM-… of the BDT',
    documents: ['bdt-circular-dm.en.txt', 'bdt-circular-dm.zh.txt'],
    shows: /DM-05\/1171/u,
  },
  {
    form: 'report of a study group (COM 17 – R 12 – E)',
    documents: ['study-group-report-2003.en.txt', 'study-group-report-2003.zh.txt'],
    shows: /COM 17 – R 12 – [EC]/u,
  },
  {
    form: 'report of TSAG, of thirty pages',
    documents: ['tsag-report-2023.en.txt'],
    shows: /^(?=[\s\S]{58000})[\s\S]*TSAG – R 8 – E/u,
  },
  {
    form: 'report of a working party',
    documents: [
      'working-party-report-1994.en.txt',
      'study-group-report-2009.zh.txt',
      'working-party-report-2020.en.md',
    ],
    shows: /WORKING PARTY 2\/11|第2\/5工作组|Working Party 1\/2/u,
  },
  {
    form: 'report of an ad hoc group (TD253/PLEN)',
    documents: ['ad-hoc-report.en.txt'],
    shows: /SG5-TD253\/PLEN/u,
  },
  {
    form: 'report of a rapporteur group',
    documents: ['rapporteur-group-report.en.docx', 'rapporteur-group-report.zh.docx'],
    shows: /Rapporteur group meeting|报告人组会议/u,
  },
  {
    form: 'report of a committee of an assembly',
    documents: ['assembly-committee-report.zh.txt'],
    shows: /WTSA-12[\s\S]+第4委员会/u,
  },
  {
    form: 'agenda as a temporary document (TD 076 Rev.1, TD011-R1)',
    documents: ['tsag-agenda.en.txt', 'tsag-agenda.zh.txt', 'workshop-programme.en.md'],
    shows: /TD 076 Rev\.1|TD011-R1/u,
  },
  {
    form: 'agenda of a study group in Chinese',
    documents: ['plenary-agenda.zh.docx'],
    shows: /第13研究组会议议程草案/u,
  },
  {
    form: 'several terms of reference in one annex (SG9-TD163/GEN)',
    documents: ['terms-of-reference-2017.en.txt', 'terms-of-reference-2017.zh.txt'],
    shows: /SG20-TD163\/GEN[\s\S]+A\.3\t/u,
  },
  {
    form: 'liaison statement in Chinese',
    documents: ['liaison-statement-2023.zh.txt'],
    shows: /^\t?联络声明$/mu,
  },
  {
    form: 'page of a manual',
    documents: ['editing-guide.en.txt'],
    shows: /short guide for editors/u,
  },
]
