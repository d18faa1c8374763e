import type { FrontPageWords } from '../report-words.js'

export const frontPage: FrontPageWords = {
  organizations: [
    ['国际电信联盟', '电信标准化部门', '{first}-{last}年研究期'],
    ['国际电信联盟', '电信标准化部门', '研究期 {first}-{last}'],
  ],
  groups: { sg: '第{number}研究组', tsag: '电信标准化顾问组' },
  labels: {
    questions: ['课题：'],
    source: ['来源：'],
    title: ['标题：'],
    purpose: ['目的：'],
    contact: ['联系人：'],
    keywords: ['关键词：'],
    abstract: ['摘要：'],
    actionTo: ['供采取行动：', '请采取行动：'],
    informationTo: ['供参考：'],
    commentTo: ['供提出意见：', '请提出意见：'],
    approval: ['批准：'],
    deadline: ['截止日期：'],
  },
  telephone: ['电话：'],
  email: ['电子邮件：'],
  purposes: { approval: '批准', information: '参考', discussion: '讨论', admin: '行政' },
  originals: { en: '原文：英文', zh: '原文：中文' },
  sources: { chair: ['{group}主席'], group: ['{group}', '电信标准化局'] },
  keywordSeparator: ['；', '、'],
  abstracts: {
    report: ['本文件报告{group}的会议情况。', '本文件概述{group}所做的工作。'],
    paper: ['本文件供{group}的专家使用。', '本文件为{group}编写。'],
  },
  liaisonStatement: '联络声明',
}
