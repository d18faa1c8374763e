import type { LiaisonStatementWords } from '../other-words.js'

export const liaisonStatement: LiaisonStatementWords = {
  titles: ['关于{subject}的联络声明', '{subject}联络声明', '关于{subject}术语的联络声明'],
  thanks: ['{group}感谢{other}发来的联络声明{statement}。', '{group}感谢{other}的联络声明{statement}。'],
  texts: [
    '我们的专家比较了各种方法，发现其结果各不相同。',
    '运营商反映，不同厂家的设备不能互通。',
    '案文给长距离网络留下的余地很小。',
    '目前有三种分担办法正在研究之中。',
    '若干主管部门报告了类似的情况。',
    '各份文件中所用的术语并不相同。',
  ],
  requests: ['我们希望听到贵组对上述情况的看法。', '如能分享有关信息，将不胜感激。', '欢迎提出意见。'],
  attachments: ['附件：{paper}'],
  approvals: ['{group}会议（{day}，{place}）'],
}
