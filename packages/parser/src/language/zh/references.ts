import type { ReferencesWords } from '../references-words.js'

export const references: ReferencesWords = {
  nouns: {
    resolution: '决议',
    decision: '决定',
    opinion: '意见',
    question: '(?:研究)?课题',
    'study-group': '研究组',
    'working-party': '工作组',
    circular: '(?:行政)?通函',
    'collective-letter': '集体(?:函件|信函|函)',
    contribution: '(?:书面)?文稿',
    'temporary-document': '临时文件',
  },
  separator: '、|以及|[和与及或]',
  conjunction: '以及|[和与及或]',
  edition:
    '\\((?:\\d{4}年[^()]{0,24}|\\p{Script=Han}[\\p{Script=Han}·•]{0,12},? ?\\d{4}年[^()]{0,12}|[A-Z]{2,5}-\\d{2,4}[^()]{0,8})\\)',
  assembly:
    '(?:\\d{4}年)?(?:世界电信标准化全会|世界电信发展大会|世界无线电通信大会|无线电通信全会|全权代表大会|(?:国际电联)?理事会|联合国大会)(?:\\([A-Z]{2,5}(?:-\\d{2,4})?\\))?的?',
  recommendation: '建议书',
  draft: '(?:新的?|经?修订的?|经?修正的?|拟议的?|草案)',
  supplement: '增补|补编|补遗',
  series: '系列',
  revision: '修订(?:版|本)?',
  bureaux: { TSB: '电信标准化局', BR: '无线电通信局', BDT: '电信发展局' },
  sectors: {
    'ITU-T': '(?:国际电联)?电信标准化(?:部门)?',
    'ITU-R': '(?:国际电联)?无线电通信(?:部门)?',
    'ITU-D': '(?:国际电联)?电信发展(?:部门)?',
  },
  part: '附件|附录|附文|会议厅|会议室|表格?|图|[类级组条款节]|选项|方案|行动方面|行动线',
}
