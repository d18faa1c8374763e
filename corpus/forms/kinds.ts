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
    documents: ['focus-group-report.en.md'],
    shows: /Report of the fourth meeting of FG-QC/u,
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
]
