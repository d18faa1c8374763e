import { type CircularRecord, type MeetingReportRecord, schemaVersion } from '@rapporteur/schema'

const empty = {
  schemaVersion,
  id: null,
  url: null,
  language: 'en',
  languages: ['en'],
  date: null,
  place: null,
  reference: null,
  title: null,
  subject: null,
  addressees: [],
  copies: [],
  contacts: [],
  meetings: [],
  deadlines: [],
  agendas: [],
  termsOfReference: [],
  decisions: [],
  liaisonStatements: [],
  people: [],
  annexes: [],
  sections: [],
  tables: [],
  references: [],
  provenance: {},
  diagnostics: [],
  source: { name: 'letter.txt', format: 'text', encoding: 'utf-8', bytes: 0, sha256: '0'.repeat(64) },
} as const

/** A circular with nothing in it but what is given. */
export function circular(fields: Partial<CircularRecord> = {}): CircularRecord {
  return {
    ...(structuredClone(empty) as unknown as CircularRecord),
    kind: 'circular',
    frontMatter: null,
    salutation: null,
    signatory: null,
    ...fields,
  }
}

/** A meeting report with nothing in it but what is given. */
function report(fields: Partial<MeetingReportRecord> = {}): MeetingReportRecord {
  return {
    ...(structuredClone(empty) as unknown as MeetingReportRecord),
    kind: 'meeting-report',
    frontMatter: null,
    salutation: null,
    signatory: null,
    ...fields,
  }
}

/** A Chinese circular that has most of what a letter can have. */
export const fullCircular = circular({
  id: 'T17-TSB-CIR-0299',
  url: 'https://www.itu.int/md/T17-TSB-CIR-0299',
  language: 'zh',
  languages: ['zh', 'en'],
  date: '2021-02-15',
  place: '日内瓦',
  reference: {
    text: '电信标准化局第299号通函',
    series: 'circular',
    bureau: 'TSB',
    number: '299',
    group: null,
    file: 'SG5/AB',
    amendment: null,
  },
  title: '海底电缆环境监测焦点组（FG-CABLE）第一次会议，2021年4月12-14日，虚拟会议',
  subject: '海底电缆环境监测焦点组（FG-CABLE）第一次会议，2021年4月12-14日，虚拟会议',
  addressees: [
    { text: '国际电联各成员国主管部门', role: 'member-states' },
    { text: 'ITU-T部门成员', role: 'sector-members' },
    {
      text: '参与海底电缆监测工作的各区域性组织以及第一次筹备会议（2020年11月，线上）与会者',
      role: 'participants',
    },
  ],
  copies: [
    { text: '第5研究组正副主席', role: 'chairs' },
    { text: '第15研究组正副主席', role: 'chairs' },
    { text: '无线电通信局主任', role: 'directors' },
  ],
  contacts: [
    {
      name: null,
      organization: null,
      telephone: ['+41 22 730 0000'],
      fax: ['+41 22 730 0001'],
      email: ['tsbfgcable@itu.int'],
      web: ['https://itu.int/go/fgcable'],
    },
  ],
  salutation: '尊敬的先生/女士：',
  signatory: { name: '王小明', title: '电信标准化局主任' },
  meetings: [
    {
      title: 'FG-CABLE第一次会议',
      group: 'FG-CABLE',
      start: '2021-04-12',
      end: '2021-04-14',
      place: null,
      opens: '2021-04-12T13:00',
      status: 'announced',
      virtual: true,
    },
    {
      title: null,
      group: 'SG5',
      start: '2021-05',
      end: null,
      place: '日内瓦',
      opens: null,
      status: 'planned',
      virtual: false,
    },
  ],
  deadlines: [
    {
      date: '2021-04-05',
      time: '23:59',
      zone: 'Europe/Zurich',
      actions: [{ text: '提交书面文稿（通过电子邮件发送至tsbfgcable@itu.int）' }],
      basis: 'table',
      offset: null,
      anchor: null,
    },
    {
      date: '2021-03-12',
      time: null,
      zone: null,
      actions: [{ text: '提交与会补贴申请' }, { text: '申请签证协助函' }],
      basis: 'relative',
      offset: 'P1M',
      anchor: 'meeting-start',
    },
    {
      date: null,
      time: null,
      zone: null,
      actions: [{ text: '在主管组会议召开之前提交实际成果' }],
      basis: 'relative',
      offset: 'P4W',
      anchor: 'parent-group-meeting',
    },
  ],
  agendas: [
    {
      title: '议程草案',
      group: 'FG-CABLE',
      items: [
        { label: '1', text: '宣布会议开幕', start: null, end: null, references: [], items: [] },
        {
          label: '2',
          text: '审议收到的文稿，并就焦点组的结构、预期实际成果、职责以及今后会议的时间安排开展讨论，同时确定各工作组的召集人',
          start: null,
          end: null,
          references: ['C2', 'TD7'],
          items: [
            { label: 'a', text: '监测方法（C2）', start: null, end: null, references: ['C2'], items: [] },
            { label: 'b', text: '数据模型', start: null, end: null, references: [], items: [] },
          ],
        },
        { label: '3', text: '会议闭幕', start: null, end: null, references: [], items: [] },
      ],
    },
    {
      title: 'Programme',
      group: null,
      items: [
        {
          label: null,
          text: 'Day 1',
          start: '2021-04-12T13:00',
          end: null,
          references: [],
          items: [
            {
              label: null,
              text: 'Registration',
              start: '2021-04-12T13:00',
              end: '2021-04-12T13:30',
              references: [],
              items: [],
            },
            {
              label: null,
              text: 'Welcome',
              start: '2021-04-12T13:30',
              end: '2021-04-12T14:00',
              references: [],
              items: [],
            },
          ],
        },
      ],
    },
  ],
  termsOfReference: [
    {
      group: { name: '海底电缆环境监测焦点组', acronym: 'FG-CABLE' },
      parent: 'SG5',
      established: '2020-12',
      lifetime: 'P1Y',
      sections: [
        { label: '1', title: '理由和范围', topic: 'scope', text: '…', items: [], sections: [] },
        {
          label: '2',
          title: '具体任务和实际成果',
          topic: 'tasks',
          text: '',
          items: [
            { label: null, text: '收集用例', items: [{ label: null, text: '按区域', items: [] }] },
            { label: null, text: '起草技术报告', items: [] },
          ],
          sections: [],
        },
      ],
    },
  ],
  annexes: [
    { label: '1', title: '海底电缆环境监测焦点组的职责范围', kind: 'terms-of-reference' },
    { label: '附件2', title: null, kind: 'other' },
  ],
  provenance: {
    '/deadlines/0/date': {
      start: 410,
      end: 419,
      at: { in: 'text', line: 41, column: 2 },
      rule: 'deadline/table',
    },
    '/meetings/0/start': {
      start: 90,
      end: 99,
      at: { in: 'text', line: 12, column: 5 },
      rule: 'meeting/subject',
    },
  },
  diagnostics: [
    {
      rule: 'deadline-out-of-order',
      severity: 'warning',
      message: 'Deadline 2021-03-12 stands behind 2021-04-05; the dates of a table are expected to ascend.',
      pointer: '/deadlines/0',
    },
    {
      rule: 'annex-unreferenced',
      severity: 'info',
      message: 'Annex 附件2 is referred to nowhere.',
      pointer: null,
    },
    {
      rule: 'weekday-mismatch',
      severity: 'error',
      message: '2021-04-12 is a Monday, the text says Tuesday.',
      pointer: '/meetings/0/start',
    },
  ],
})

/** A report with decisions, liaison statements and people. */
export const fullReport = report({
  id: 'T17-SG20-R-0004',
  url: 'https://www.itu.int/md/T17-SG20-R-0004',
  date: '2018-05-16',
  title: 'Report of the third meeting of Study Group 20',
  frontMatter: {
    number: 'SG20 – R 4 – E',
    studyPeriod: '2017-2020',
    questions: ['1/20', '2/20'],
    source: 'Study Group 20',
    purpose: null,
    keywords: ['IoT', 'smart cities'],
    abstract: 'What Study Group 20 did at its third meeting.',
    action: null,
    originalLanguage: 'English',
  },
  decisions: [
    {
      id: '3.1-1',
      paragraph: '3.1',
      section: 'Working arrangements',
      body: 'SG20',
      action: 'agree',
      status: 'taken',
      text: 'SG20 agreed the work plan in TD 410 Rev.1 and instructed the secretariat to publish it before the next meeting of the group.',
      references: ['TD410R1'],
      assignee: 'the secretariat',
      due: '2018-06',
    },
    {
      id: '3.1-2',
      paragraph: '3.1',
      section: 'Working arrangements',
      body: 'SG20',
      action: 'instruct',
      status: 'taken',
      text: 'SG20 agreed the work plan in TD 410 Rev.1 and instructed the secretariat to publish it before the next meeting of the group.',
      references: ['TD410R1'],
      assignee: 'the secretariat',
      due: '2018-06',
    },
    {
      id: '4-1',
      paragraph: '4',
      section: 'Liaison',
      body: null,
      action: 'note',
      status: 'proposed',
      text: '会议注意到第17研究组的联络声明。',
      references: [],
      assignee: null,
      due: null,
    },
  ],
  liaisonStatements: [
    { id: 'LS12', document: 'TD433', to: ['SG17', 'ISO TC 307'], purpose: 'action', due: '2018-11-01' },
  ],
  people: [
    { name: 'Anna Berger', role: 'chair', affiliation: 'Alpine Telecom', country: 'Austria' },
    { name: '李华', role: 'vice-chair', affiliation: null, country: '中国' },
    { name: 'Omar Said', role: null, affiliation: null, country: null },
  ],
})
