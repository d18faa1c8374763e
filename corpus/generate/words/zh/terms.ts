import type { TermsWords } from '../terms-words.js'

const counts: Readonly<Record<number, string>> = { 1: '一', 2: '两', 9: '九', 12: '十二', 18: '十八' }

export const terms: TermsWords = {
  groups: {
    'focus-group': '{name}焦点组',
    'correspondence-group': '{name}信函通信组',
    'joint-activity': '{name}联合协调活动',
  },
  acronyms: {
    'focus-group': 'FG {acronym}',
    'correspondence-group': 'CG-{acronym}',
    'joint-activity': 'JCA-{acronym}',
  },
  groupInText: { 'focus-group': '焦点组', 'correspondence-group': '信函通信组', 'joint-activity': '该活动' },
  titles: [
    '{group}（{acronym}）的职责范围',
    '职责范围：\n{group}（{acronym}）',
    '{group}（{acronym}）职责范围',
  ],
  topics: {
    scope: {
      headings: ['理由和范围', '范围', '背景', '原因和范围'],
      texts: [
        '这一领域的做法分散，尚无文件对其做整体说明。',
        '该领域较新，各方使用的术语并不一致。',
        '不同厂家的系统不能互通，提高了各方的成本。',
      ],
      rule: null,
      leads: [],
    },
    objectives: {
      headings: ['目标', '目的和目标'],
      texts: ['{group}将说明技术现状，并指出缺少哪些标准。', '{group}将把运营商、制造商和用户聚集在一起。'],
      rule: null,
      leads: ['{group}的目标如下：', '目标包括：'],
    },
    relationships: {
      headings: ['关系', '与其他组的关系'],
      texts: ['{group}与各有关研究组合作。', '{group}与该领域的标准机构和论坛保持联系。'],
      rule: null,
      leads: ['{group}与下列机构保持联系：'],
    },
    tasks: {
      headings: ['具体任务和实际成果', '具体任务', '任务'],
      texts: ['{group}收集使用案例并从中得出要求。', '主要任务是对现有系统进行调查。'],
      rule: null,
      leads: ['任务如下：', '{group}的任务包括：'],
    },
    deliverables: {
      headings: ['实际成果', '预期成果'],
      texts: ['实际成果为一份技术报告。', '成果包括技术报告和规范草案。'],
      rule: null,
      leads: ['实际成果应：'],
    },
    'parent-group': {
      headings: ['主管组'],
      texts: ['主管组为{parent}。', '{group}的主管组为{parent}。'],
      rule: null,
      leads: [],
    },
    leadership: {
      headings: ['领导班子', '管理班子'],
      texts: ['领导班子由一名主席和两名副主席组成。'],
      rule: '参见{a7}第2.3段。',
      leads: [],
    },
    participation: {
      headings: ['参与'],
      texts: ['国际电联任何成员国的专家均可参与。'],
      rule: '参见{a7}第3段。',
      leads: [],
    },
    administration: {
      headings: ['行政支持'],
      texts: ['秘书处工作由电信标准化局承担。'],
      rule: '参见{a7}第5段。',
      leads: [],
    },
    funding: {
      headings: ['一般资金来源', '资金来源'],
      texts: ['费用由参加者承担。'],
      rule: '参见{a7}第4段。',
      leads: [],
    },
    meetings: {
      headings: ['会议'],
      texts: ['会议的频次和地点由{group}自行决定。', '大部分工作以电子方式进行。'],
      rule: null,
      leads: [],
    },
    contributions: {
      headings: ['技术文稿'],
      texts: ['任何参加者均可提交文稿。'],
      rule: '参见{a7}第8段。',
      leads: [],
    },
    'working-language': { headings: ['工作语文'], texts: ['工作语文为英文。'], rule: null, leads: [] },
    approval: {
      headings: ['实际成果的批准'],
      texts: ['实际成果须经协商一致批准。', '批准须协商一致。'],
      rule: null,
      leads: [],
    },
    guidelines: {
      headings: ['工作导则', '工作指南'],
      texts: ['程序与报告人会议的程序相同。'],
      rule: '参见{a7}第13段。',
      leads: [],
    },
    'progress-reports': {
      headings: ['进展报告'],
      texts: ['每次主管组会议均应收到进展情况的报告。'],
      rule: '参见{a7}第11段。',
      leads: [],
    },
    announcement: {
      headings: ['宣告焦点组成立', '宣告成立'],
      texts: ['成立事宜以通函宣告。'],
      rule: null,
      leads: [],
    },
    milestones: {
      headings: ['阶段性成果'],
      texts: ['第一份报告计划在存续期的前半段完成。', '先整理使用案例，再做差距分析。'],
      rule: null,
      leads: [],
    },
    duration: {
      headings: ['存续时间', '存续期'],
      texts: [
        '{group}的存续时间为{lifetime}。',
        '存续时间为{lifetime}。',
        '{group}自第一次会议起存续{lifetime}。',
      ],
      rule: null,
      leads: [],
    },
    patents: {
      headings: ['专利政策'],
      texts: ['适用国际电联的共同专利政策。'],
      rule: '参见{a7}第9段。',
      leads: [],
    },
  },
  items: [
    '收集使用案例',
    '描述现有系统',
    '比较所用的术语',
    '得出对网络的要求',
    '列出现有标准',
    '指出不足之处',
    '编写一份成本报告',
    '研究农村地区的需要',
    '考察安全问题',
  ],
  itemsWithItems: ['考虑以下各方的需要：', '了解以下各方的工作：'],
  subItems: ['小型网络的运营商', '终端制造商', '残疾用户', '发展中国家的监管机构', '大学和研究机构'],
  betweenItems: '；',
  lastItem: '。',
  lifetime: (choices, { count, unit }) => {
    const noun = unit === 'Y' ? '年' : '个月'
    return choices.pick([`${counts[count]}${noun}`, `${count}${noun}`])
  },
}
