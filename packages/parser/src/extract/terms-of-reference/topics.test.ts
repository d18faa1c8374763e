import { describe, expect, it } from 'vitest'
import { isKnownHeading, topicOf } from './topics.js'

describe('topics of headings', () => {
  it.each([
    ['原因和范围', 'scope'],
    ['目标', 'objectives'],
    ['关系', 'relationships'],
    ['具体任务和实际成果', 'tasks'],
    ['行动计划', 'tasks'],
    ['预期的实际成果', 'deliverables'],
    ['主管组', 'parent-group'],
    ['主管组和进展报告', 'parent-group'],
    ['管理班子', 'leadership'],
    ['参与', 'participation'],
    ['行政支持', 'administration'],
    ['一般资金来源', 'funding'],
    ['会议的资金', 'funding'],
    ['会议的后勤安排', 'meetings'],
    ['技术文稿', 'contributions'],
    ['工作语文', 'working-language'],
    ['批准工作成果', 'approval'],
    ['工作指南', 'guidelines'],
    ['进度报告', 'progress-reports'],
    ['宣告焦点组成立', 'announcement'],
    ['阶段性成果和存续时间', 'milestones'],
    ['存续期限', 'duration'],
    ['专利政策', 'patents'],
    ['知识产权', 'patents'],
    ['Rationale and scope', 'scope'],
    ['Objectives', 'objectives'],
    ['External collaboration', 'relationships'],
    ['Specific tasks and deliverables', 'tasks'],
    ['Work plan', 'tasks'],
    ['Expected deliverables', 'deliverables'],
    ['Parent group and progress reports', 'parent-group'],
    ['Management team', 'leadership'],
    ['Membership', 'participation'],
    ['Administrative support', 'administration'],
    ['Financing of meetings', 'funding'],
    ['Meeting logistics', 'meetings'],
    ['Technical contributions', 'contributions'],
    ['Working language', 'working-language'],
    ['Approval of deliverables', 'approval'],
    ['Working guidelines', 'guidelines'],
    ['Progress reports', 'progress-reports'],
    ['Announcement of Focus Group formation', 'announcement'],
    ['Milestones and duration of the Focus Group', 'milestones'],
    ['Lifetime', 'duration'],
    ['Intellectual property rights', 'patents'],
  ])('%s is about %s', (heading, topic) => {
    expect(topicOf(heading)).toBe(topic)
    expect(isKnownHeading(heading)).toBe(true)
  })

  it.each(['焦点组每年举行两次会议。', '港口传感网络', 'The group meets twice a year', 'Tidal data'])(
    '%s is no known heading',
    (line) => expect(isKnownHeading(line)).toBe(false),
  )

  it('has no topic for words of no heading', () => {
    expect(topicOf('港口传感网络')).toBe('other')
    expect(topicOf('Tidal data')).toBe('other')
  })
})
