/** The words of the summary page in one language. */
export interface SummaryWords {
  readonly date: string
  readonly reference: string
  readonly identifier: string
  readonly to: string
  readonly copy: string
  readonly contact: string
  readonly signed: string
  readonly meetings: string
  readonly deadlines: string
  readonly agenda: string
  readonly termsOfReference: string
  readonly decisions: string
  readonly liaisonStatements: string
  readonly annexes: string
  readonly oddities: string
  readonly action: string
  readonly paragraph: string
  readonly body: string
  readonly act: string
  readonly text: string
  readonly colon: string
}

const english: SummaryWords = {
  date: 'Date',
  reference: 'Reference',
  identifier: 'Identifier',
  to: 'To',
  copy: 'Copy',
  contact: 'Contact',
  signed: 'Signed by',
  meetings: 'Meetings',
  deadlines: 'Deadlines',
  agenda: 'Agenda',
  termsOfReference: 'Terms of reference',
  decisions: 'Decisions',
  liaisonStatements: 'Liaison statements',
  annexes: 'Annexes',
  oddities: 'What is odd',
  action: 'Action',
  paragraph: 'Paragraph',
  body: 'Body',
  act: 'Act',
  text: 'Text',
  colon: ': ',
}

const chinese: SummaryWords = {
  date: '日期',
  reference: '文号',
  identifier: '标识',
  to: '致',
  copy: '抄送',
  contact: '联系人',
  signed: '签署人',
  meetings: '会议',
  deadlines: '截止日期',
  agenda: '议程',
  termsOfReference: '职责范围',
  decisions: '决定',
  liaisonStatements: '联络声明',
  annexes: '附件',
  oddities: '存疑之处',
  action: '行动',
  paragraph: '段落',
  body: '机构',
  act: '行为',
  text: '原文',
  colon: '：',
}

/** The words in the language of the document; English for a language that has none here. */
export function summaryWords(language: string): SummaryWords {
  return language === 'zh' ? chinese : english
}
