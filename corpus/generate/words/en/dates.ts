import { partsOf, weekday } from '../../base/calendar.js'
import type { DateWords } from '../words.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const counts = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const units = { D: 'calendar day', W: 'week', M: 'month' }

const nameOf = (month: number) => months[month - 1] as string

function dayAndMonth(date: string): string {
  const { month, day } = partsOf(date)
  return `${day} ${nameOf(month)}`
}

function dayMonthYear(date: string): string {
  return `${dayAndMonth(date)} ${partsOf(date).year}`
}

/** The first day as far as the last does not say it: `9`, `28 April`, `30 December 2022`. */
function firstOf(start: string, end: string): string {
  const [from, to] = [partsOf(start), partsOf(end)]
  if (from.year !== to.year) return dayMonthYear(start)
  return from.month === to.month ? String(from.day) : dayAndMonth(start)
}

function ordinal(day: number): string {
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th'
  return `${day}${ending}`
}

export const dates: DateWords = {
  day: (choices, date) => {
    const { year, month, day } = partsOf(date)
    return choices.chance(6) ? `${nameOf(month)} ${ordinal(day)}, ${year}` : dayMonthYear(date)
  },
  weekdayAndDay: (choices, date) =>
    `${weekdays[weekday(date)]}${choices.pick([',', ''])} ${dayMonthYear(date)}`,
  period: (choices, start, end) => {
    if (start === end) return dayMonthYear(end)
    const first = firstOf(start, end)
    const between = /[a-z]/u.test(first)
      ? choices.pick([' – ', ' - ', ' to ', ' — '])
      : choices.pick(['-', '–', ' to ', ' - '])
    return `${first}${between}${dayMonthYear(end)}`
  },
  during: (choices, start, end) => {
    if (start === end) return `on ${dayMonthYear(end)}`
    const first = firstOf(start, end)
    return choices.pick([
      `from ${first} to ${dayMonthYear(end)}`,
      `from ${first} to ${dayMonthYear(end)} inclusive`,
      `on ${first}${/[a-z]/u.test(first) ? ' – ' : '-'}${dayMonthYear(end)}`,
    ])
  },
  fromTo: (start, end) => [firstOf(start, end), dayMonthYear(end)],
  time: (choices, time) => {
    const [hours = '', minutes = ''] = time.split(':')
    return choices.pick([
      `${hours}${minutes} hours`,
      `${hours}:${minutes}`,
      `${hours}:${minutes} hours`,
      `${hours}.${minutes} hours`,
    ])
  },
  month: (date) => `${nameOf(partsOf(date).month)} ${partsOf(date).year}`,
  length: (choices, count, unit) => {
    const word = counts[count] as string
    const noun = `${unit === 'W' ? choices.pick(['week', 'calendar week']) : units[unit]}${count === 1 ? '' : 's'}`
    return choices.pick([
      `${word} ${noun}`,
      `${count} ${noun}`,
      count > 1 ? `${count} (${word}) ${noun}` : `${word} ${noun}`,
    ])
  },
}
