import { cite } from '../../base/citations.js'
import { paperId } from '../../plan/papers.js'
import type { AgendaWords } from '../agenda-words.js'

export const agenda: AgendaWords = {
  titles: ['议程草案', '会议议程草案', '临时议程', '议程'],
  paperTitles: [
    { title: '{group}会议议程草案', meeting: '{group}会议' },
    { title: '{group}会议议程', meeting: '{group}会议' },
  ],
  notes: ['注 – 议程如有更新，将以临时文件发布。', '注：议项的顺序可能变动。'],
  topics: {
    opening: ['会议开幕', '开幕', '开幕致辞'],
    adoption: ['通过议程', '批准议程'],
    'time-plan': ['时间安排', '时间计划', '会议工作计划'],
    allocation: ['文件分配', '分配文件'],
    patents: ['知识产权', '征集知识产权声明'],
    'previous-report': ['上次会议的报告', '上次会议以来的成果'],
    interim: ['闭会期间的活动', '上次会议以来的活动'],
    management: ['管理班子的报告', '会议的组织'],
    liaison: ['收到的联络声明', '联络声明', '与其他机构的合作'],
    contributions: ['文稿', '成员文稿'],
    subject: ['{subject}', '{subject}工作', '{subject}标准'],
    terminology: ['术语', '术语和定义'],
    'working-methods': ['工作方法', '电子工作方法'],
    'work-programme': ['工作计划', '审议工作计划'],
    'rapporteur-groups': ['报告人组', '报告人组的报告'],
    'focus-groups': ['焦点组', '{subject}焦点组'],
    workshops: ['讲习班', '{subject}讲习班'],
    recommendations: ['建议书草案', '供同意的案文草案'],
    appointments: ['任命', '任命报告人'],
    'future-meetings': ['未来会议', '未来会议的日期'],
    'other-business': ['其他事宜', '其他事项', '其它事宜'],
    closing: ['会议闭幕', '闭幕'],
  },
  paper: (choices, paper) => {
    const { series, number, revision } = paper
    const rev = revision === null ? '' : `R${revision}`
    const stem =
      series === 'TD'
        ? choices.pick([`TD${number}`, `TD ${number}`])
        : choices.pick([`C${number}`, `C.${number}`, `C ${number}`])
    return cite(paperId(paper), series === 'TD' ? 'temporary-document' : 'contribution', stem + rev)
  },
  withPapers: ['{item}（{papers}）', '{item}（见{papers}）'],
  between: '、',
  columns: [
    ['编号', '议项', '文件'],
    ['序号', '议程项目', '文件'],
  ],
  programmeTitles: ['日程草案', '讲习班日程草案', '日程安排'],
  dayHeadings: ['第{han}天：{day}', '{day}'],
  sessions: {
    registration: ['注册', '与会者注册'],
    opening: ['开幕会议', '开幕式', '开幕致辞'],
    session: ['第{number}节：{subject}', '第{number}场会议：{subject}'],
    coffee: ['茶歇', '休息'],
    lunch: ['午餐', '午休'],
    closing: ['闭幕致辞', '闭幕会议', '总结'],
  },
  timeSpan: (choices, start, end) => `${start}${choices.pick([' – ', '-', '–', ' - '])}${end}`,
}
