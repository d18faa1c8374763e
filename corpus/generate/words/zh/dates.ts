import { partsOf, weekday } from '../../base/calendar.js'
import type { Choices } from '../../base/choices.js'
import type { DateWords } from '../words.js'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']
const counts = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const units = { D: '个日历日', W: '周', M: '个月' }

/** Some secretaries type their digits full-width. */
function typed(choices: Choices, text: string): string {
  if (!choices.chance(4)) return text
  return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function inFull(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${year}年${month}月${day}日`
}

/** The last day as far as the first does not say it: `4日`, `8月3日`, `2020年1月2日`. */
function lastOf(start: string, end: string): string {
  const [from, to] = [partsOf(start), partsOf(end)]
  if (from.year !== to.year) return inFull(end)
  return from.month === to.month ? `${to.day}日` : `${to.month}月${to.day}日`
}

function period(choices: Choices, start: string, end: string): string {
  if (start === end) return typed(choices, inFull(end))
  const last = lastOf(start, end)
  const first = inFull(start)
  if (/[年月]/u.test(last)) return `${first}${choices.pick(['至', '-', '—', '到'])}${last}`
  return typed(
    choices,
    choices.pick([
      `${first.slice(0, -1)}-${last}`,
      `${first.slice(0, -1)}–${last}`,
      `${first.slice(0, -1)}至${last}`,
      `${first}至${last}`,
      `${first.slice(0, -1)}（星期${weekdays[weekday(start)]}）至${last.slice(0, -1)}日（星期${weekdays[weekday(end)]}）`,
    ]),
  )
}

export const dates: DateWords = {
  day: (choices, date) => typed(choices, inFull(date)),
  weekdayAndDay: (choices, date) =>
    `${inFull(date)}（${choices.pick(['星期', '周'])}${weekdays[weekday(date)]}）`,
  period,
  during: (choices, start, end) => `${choices.pick(['于', '于', '定于'])}${period(choices, start, end)}`,
  fromTo: (start, end) => [inFull(start), lastOf(start, end)],
  time: (choices, time) => {
    const [hours, minutes = ''] = time.split(':')
    const plainHours = String(Number(hours))
    return choices.pick([
      minutes === '00' ? `${plainHours}时` : `${plainHours}时${minutes}分`,
      `${plainHours}时${minutes}分`,
      `${hours}:${minutes}`,
      `${hours}时${minutes}分`,
    ])
  },
  month: (date) => `${partsOf(date).year}年${partsOf(date).month}月`,
  length: (choices, count, unit) => {
    const word = counts[count] as string
    const noun = unit === 'W' ? choices.pick(['周', '个星期', '个日历周']) : units[unit]
    return choices.pick([
      `${word}${noun}`,
      `${count}${noun}`,
      count > 2 ? `${word}（${count}）${noun}` : `${word}${noun}`,
    ])
  },
}
