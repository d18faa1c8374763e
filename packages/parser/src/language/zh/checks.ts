import type { ChecksWords } from '../checks-words.js'
import { chineseNumber } from './numerals.js'

const numeral = '[一二三四五六七八九十]{1,2}(?![份个种项并些致般月日年起次届名律直同一二三四五六七八九十])'
const label = `(?:[IVX]{2,4}|[A-Z](?:\\.?\\d{1,2})?|\\d{1,2}(?:\\.\\d{1,2})?|${numeral})`

/** Chinese words of the checks. */
export const checks: ChecksWords = {
  weekday: /(?:星期|礼拜|周)[一二三四五六日天]/u,
  unlikelyDay:
    /(?:29|3\d|[4-9]\d|\d{3}|(?<!\d)00?) ?[日号]|月 ?(?:29|3\d|[4-9]\d|\d{3}|00?)|(?:1[3-9]|[2-9]\d|(?<!\d)00?) ?月|三十一?[日号]|二十九[日号]/u,
  annexMention: new RegExp(
    `附件 ?(?<labels>${label}(?: ?(?:以及|[、,和及与或至到-]|–) ?(?:附件 ?)?${label}(?![A-Za-z\\d])){0,8})(?![A-Za-z\\d]|[./-][A-Za-z\\d]| ?[件份个页])`,
    'gu',
  ),
  annexLabel: new RegExp(label, 'gu'),
  annexRange: /^ ?[至到–-] ?(?:附件 ?)?$/u,
  anothersAhead:
    /(?<!本[^。,;]{0,6})(?:建议书|通函|集体函|信函|来函|文件|决议|议定书|报告|公约|规则|组织法|文稿|增补|手册|导则|指南|协议|声明|议案|规程|准则|[》”"号其])(?:中的|之|的|中|内|所附|所附的)? ?\(?$/u,
  anothersBehind: null,
  anothersBetween:
    /^ ?(?:号)?(?:文件|建议书|通函|决议|集体函|报告|文稿|草案)?(?:中的|之|的|中|内|和|及|与|所附的?)? ?[,、(+–-]? ?$/u,
  annexesAtLarge: /附件(?! ?(?:[A-Z\d:]|[一二三四五六七八九十]))|所附/u,
  enclosures: /^附 ?(?:件|录|文|后)? ?: ?(?<number>\d{1,2}|[一二三四五六七八九十两]{1,2}) ?(?:件|份|个)?$/u,
  number: chineseNumber,
  afterMeeting:
    /下一?次|下届|后续|会后|会议之后|结束后|会议报告|反馈|评估|报销|意见|演讲稿|发言稿|成果|纪要/u,
  advice: /建议(?!书)|鼓励|最好|尽早|尽快/u,
  changed: /延长|延至|推迟|原定|原截止|此前|最初|已过/u,
  means: /注册表|注册系统|注册页面|注册网页|注册处/gu,
  partOfMeeting:
    /工作组|全体|课题|报告人|管理|区域|讲习班|研讨会|论坛|辅导|培训|焦点组|联合|首次|上一?次|上届|之前/u,
}
