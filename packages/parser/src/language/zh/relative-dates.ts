import type { RelativeDatesWords } from '../relative-dates-words.js'
import { chineseNumber } from './numerals.js'

/** 会议开始至少六周前, 会议召开的十二个日历日之前, 至少提前24小时, 本通函发布之日起两个月内. */
export const relativeDates: RelativeDatesWords = {
  sign: /[周天日月年时期拜](?:[之以])?[前内]|前|提前/u,
  length:
    /(?<![\d年月])(?<number>\d{1,3}(?!\d)|[一二两三四五六七八九十百]{1,5}|半)(?: ?\( ?(?:\d{1,3}|[一二两三四五六七八九十]{1,4}) ?\))? ?个? ?(?:整|完整的?)?(?:\((?:日历|自然)\) ?)?(?<unit>日历周|星期|礼拜|周|日历月|月|日历日|自然日|工作日|日历天|天|日|小时|年)(?![年月日]?\d)/gu,
  unit: (word) => {
    if (/[周拜]|星期/u.test(word)) return 'W'
    if (/小时/u.test(word)) return 'H'
    if (/月/u.test(word)) return 'M'
    if (/[天日]/u.test(word)) return 'D'
    return word === '年' ? 'Y' : null
  },
  number: chineseNumber,
  clauseEnd: /[。;!?！？\n]/gu,
  beforeBehind: /^ ?(?:\([^()]{0,40}\) ?)?的?(?:[之以]?前|提前)/u,
  beforeAhead:
    /(?:(?<!提)前|(?:至少|最少|最迟|必须|须|应|需|请)提前)(?:的?(?:至少|最少|不少于|最迟|最晚|不晚于|不迟于|至迟|约))?(?:在|应在)? ?$/u,
  afterBehind: /^ ?[之以]?(?:内|后)/u,
  afterAhead:
    /(?:日期|之日|日|日期之日|收到[^,，。]{0,12}|后|结束|闭幕)(?:起|后|算起|之后|以后)?(?:的|起)? ?,?(?:至多|最多)?$/u,
  least:
    /(?:至少|最少|不少于|最迟|最晚|不晚于|不迟于|至迟|(?:至少|最少|须|应|需|请)提前)(?:应|须|需)?(?:在)? ?$/u,
  anchors: [
    [/(?:到达|抵达|入境|来到)/u, 'arrival'],
    [/(?:主管组|上级组|母组|上级研究组|主管研究组)/u, 'parent-group-meeting'],
    [/(?:本|此)(?:通函|函|集体函|行政通函|信函|文件)|(?:通函|函)(?:发布|日期|印发|发出)/u, 'document-date'],
    [/(?:启程|出发|动身|离境|结束|闭幕)/u, 'other'],
    [/(?:会议|会期|会前|开幕|讲习班|研讨会|论坛|培训班|活动开始|全会|开会)/u, 'meeting-start'],
  ],
  anchorStands: 'ahead',
  otherMeetings: /(?:其他|其它|各|各次|每次|任何)会议|每(?:一)?次会议/u,
}
