import type { GroupsWords } from '../groups-words.js'

/** 第17研究组, 第1/13工作组, 电信标准化顾问组. */
export const groups: GroupsWords = {
  studyGroup: { before: '第 ?', behind: ' ?研究组' },
  workingParty: { before: '(?:第 ?|(?=\\d[A-S]))', behind: ' ?号? ?(?:联合)?工作组' },
  named: [
    ['TSAG', '电信标准化顾问组'],
    ['RAG', '无线电通信顾问组'],
    ['TDAG', '电信发展顾问组'],
    ['RRB', '无线电规则委员会'],
    ['ISCT', '跨部门协调组'],
    ['SCV', '词汇标准化委员会'],
    ['CCV', '词汇协调委员会'],
  ],
  rapporteurMeeting: /报告人组?[^,。]{0,6}会议/u,
  notAcronym: null,
}
