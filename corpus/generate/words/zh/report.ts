import type { ReportWords } from '../report-words.js'

export const report: ReportWords = {
  titles: [
    { title: '{group}会议报告', meeting: '{group}会议' },
    { title: '{group}会议的报告', meeting: '{group}会议' },
    { title: '{group}会议报告草案', meeting: '{group}会议' },
    { title: '{group}第{ordinal}次会议报告', meeting: '{group}第{ordinal}次会议' },
  ],
  headings: {
    opening: ['会议开幕', '开幕'],
    agenda: ['通过议程', '议程'],
    previous: ['上次会议的报告', '上次报告'],
    subject: ['{subject}', '{subject}工作'],
    question: ['{question}'],
    liaison: ['联络声明', '与其他组的合作'],
    methods: ['工作方法', '电子工作方法'],
    future: ['未来会议', '下次会议的日期'],
    closing: ['会议闭幕', '闭幕'],
    outgoing: ['发出的联络声明', '联络声明一览'],
  },
  openings: ['主席宣布会议开幕，并对与会者表示欢迎。', '主席欢迎各位代表，并介绍了时间安排。'],
  openingsWithPerson: [
    '{group}{Chair}{person}宣布会议开幕。',
    '{group}{Chair}{person}宣布会议开幕，并对与会者表示欢迎。',
    '{group}{Chair}{person}欢迎各位代表。',
  ],
  future: [
    { text: '{group}下一次会议将于{period}在{place}召开。', meeting: '{group}下一次会议' },
    { text: '{group}下次会议计划于{period}在{place}举行。', meeting: '{group}下次会议' },
    { text: '{group}下一次会议定于{period}在{place}召开。', meeting: '{group}下一次会议' },
    { text: '{group}下次会议拟于{period}在{place}召开。', meeting: '{group}下次会议' },
  ],
  noFuture: ['下次会议的日期将以集体函公布。'],
  closings: ['主席宣布会议闭幕。', '主席祝各位代表归途平安。'],
  timedClosings: ['主席于{time}宣布会议闭幕。', '会议于{time}结束。'],
  presentations: ['{question}{Role}{person}介绍了{paper}。', '{Role}{person}介绍了{paper}。'],
  proposals: [
    '{country}在{paper}中提议研究{subject}。',
    '{country}在{paper}中提议成立一个{subject}组。',
    '{country}在{paper}中提出，{that}。',
    '{country}代表团介绍了{paper}，并希望有更多的时间。',
  ],
  remarks: [
    '{country}代表强调，{that}。',
    '{country}代表解释说，{that}。',
    '一位代表谈到了{subject}方面的困难。',
    '会上就{subject}交换了意见。',
    '各方未能就{subject}达成一致。',
    '若干代表发言赞成这一提案。',
    '{country}表示，{that}。',
  ],
  liaison: [
    '{body}同意将{paper}所载的联络声明发送给{to}，{purpose}。',
    '{body}同意向{to}发出一份联络声明（{paper}），{purpose}。',
  ],
  purposes: {
    action: { inText: '请其{by}采取行动', inTable: '采取行动' },
    information: { inText: '供其参考', inTable: '参考' },
    comment: { inText: '请其{by}提出意见', inTable: '提出意见' },
  },
  outgoingColumns: [['文件', '发往', '目的']],
  outgoingIntroductions: ['下表列出发出的联络声明。', '发出的联络声明见下表。'],
}
