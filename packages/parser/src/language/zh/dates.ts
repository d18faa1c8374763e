import type { DatesWords } from '../dates-words.js'
import { chineseNumber } from './numerals.js'

const two = '\\d{1,2}(?!\\d)|[一二三四五六七八九十廿]{1,3}'
const year = '(?<y>(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3}) ?年 ?(?:的 ?)?'
const month = `(?<m>${two}) ?月份? ?`
const signOfDay = '[日号](?!内|之内|间)'
const weekday = '(?: ?[(,]? ?(?:星期|周|礼拜)(?<w>[一二三四五六日天]) ?\\)?)?'
const inclusive = '(?: ?\\((?:含|首尾)[^)]{0,8}\\))?'
const join = '[-–—−~至到和及与、/]'
const openDay = `(?= ?(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]|${join}|\\((?:含|首尾)|[,;。)]|$))`
const day = `(?<d>${two}) ?(?:(?<firm>${signOfDay})|${openDay})`
/** 中 is also the first sign of 中国 and of 中心: only before a stop it means the middle. */
const middle = '中(?=[ ,;、。到至/)-]|期|$)'

const clock =
  '(?<meridiem>上午|下午|中午|晚上?|凌晨|早上?)? ?(?:(?<hour>\\d{1,2}) ?(?:[:.] ?(?<minute>\\d{2})(?!\\d)|[时点](?!间) ?(?:(?<minuteOf>\\d{1,2}) ?分|(?<half>半)|整|钟)?)|(?<noon>正午))'
const untilClock = '(?: ?[-–—−~至到] ?\\d{1,2}(?:[:.]\\d{2}|时)(?:\\d{2}分)?)?'
const zoneName =
  '\\p{Script=Han}{2,8}时间|协调世界时|世界协调时|UTC(?: ?[+-] ?\\d{1,2})?|GMT(?: ?[+-] ?\\d{1,2})?|CES?T'
const zone = `(?: ?,? ?\\(? ?(?<zone>${zoneName})\\)?)?`
const zoneAhead = `(?:(?<zoneAhead>${zoneName}) ?)?`

/** Dates as Chinese papers write them: 2017年10月17-19日, 二〇一七年七月三日, 2017年第三季度. */
export const dates: DatesWords = {
  sign: /月|季度?|半年|年[底初末中]|年年[底初中]/u,
  opening:
    /(?<![\d./-])(?:(?:19|20)\d{2} ?年|[一二][〇○零一二三四五六七八九]{3}年|\d{1,2} ?月|[一二三四五六七八九十]{1,2}月)/gu,
  items: [
    new RegExp(`(?:${year})?${month}${day}${inclusive}${weekday}${inclusive}`, 'uy'),
    new RegExp(`${year}(?<m>\\d{1,2})(?= ?[-–—−~至到/、和] ?\\d{1,2} ?月 ?(?!\\d))`, 'uy'),
    new RegExp(`(?:${year})?${month}(?<part>[上中下]旬|[上下]半月|月?[初底末]|${middle})?`, 'uy'),
    new RegExp(
      `${year}(?:第? ?(?<q>[一二三四1-4]) ?季度?|(?<h>[上下])半年|(?<part>年?[底末初]|年中|${middle}))`,
      'uy',
    ),
    new RegExp(`${day}${inclusive}${weekday}${inclusive}`, 'uy'),
  ],
  rangeJoin: /(?: ?[-–—−~]{1,2} ?| ?[至到] ?| ?\/ ?)/uy,
  listJoin: / ?(?:以及|[、和及与或&]) ?/uy,
  listCloser: /[、和及与或&]/u,
  between: null,
  notDayAfter: /(?:第|号|\d)$/u,
  timeAfter: new RegExp(` ?[,的(]? ?${zoneAhead}${clock}${untilClock}${zone}`, 'uy'),
  timeBefore: null,
  monthStands: 'before',
  number: chineseNumber,
  month: chineseNumber,
  weekday: (word) => '一二三四五六日'.indexOf(word === '天' ? '日' : word) + 1 || null,
  zones: [
    [/日内瓦|瑞士/u, 'Europe/Zurich'],
    [/协调世界时|世界协调时|世界时/u, 'UTC'],
    [/格林[尼威]治/u, 'UTC'],
    [/欧洲中部/u, 'CET'],
    [/北京|中国/u, 'Asia/Shanghai'],
    [/首尔|韩国/u, 'Asia/Seoul'],
    [/东京|日本/u, 'Asia/Tokyo'],
  ],
  afternoon: /下午|晚/u,
  brokenDay: /(?<=\d ?月 ?)(?<d>\d{3,4}) ?[日号]/gu,
}
