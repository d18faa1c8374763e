import type { Form } from './form.js'

/** How deadlines are stated. */
export const deadlineForms: readonly Form[] = [
  {
    form: 'table of dates, items under a dash',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.zh.txt'],
    shows:
      /^\t(?:\[bookmark: [^\]]+\])?(?:\d+ June 2019|2023年\d月\d+日)\n\t(?:\[bookmark: [^\]]+\])?[-–]\s/mu,
  },
  {
    form: 'several items for one date',
    documents: [
      'tsb-circular-focus-group.en.txt',
      'collective-letter.zh.txt',
      'tsb-circular-flattened.zh.txt',
    ],
    shows: /^\t?(?:\[bookmark: [^\]]+\])?[^\n]*[-–]\s.+(?:\n| \/ )(?:\[bookmark: [^\]]+\])?[-–]\s/mu,
  },
  {
    form: 'table left as lines',
    documents: ['tsb-circular-flattened.zh.txt'],
    shows: /^2022年10月14日 \/ - /mu,
  },
  {
    form: 'not later than … in a sentence',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.en.txt', 'tsb-circular-1996.en.txt'],
    shows: /not later than /u,
  },
  { form: '最迟须在…', documents: ['collective-letter.zh.txt'], shows: /最迟须在/u },
  {
    form: '不迟于…',
    documents: ['collective-letter.zh.txt', 'tsb-circular-workshop.zh.txt'],
    shows: /不迟于/u,
  },
  { form: '须在…之前', documents: ['tsb-circular-workshop.zh.txt'], shows: /须在2011年8月26日之前/u },
  {
    form: 'by … in a sentence',
    documents: ['br-administrative-circular.en.txt'],
    shows: /are requested to .+ by 9 August/u,
  },
  {
    form: 'time and zone',
    documents: ['collective-letter.en.txt', 'collective-letter.zh.txt'],
    shows: /2359 hours UTC|23时59分（协调世界时）/u,
  },
  {
    form: 'deadline that is moved (extended to …)',
    documents: ['tsb-circular-flattened.zh.txt'],
    shows: /期限延长至/u,
  },
  {
    form: 'relative: before the meeting',
    documents: ['tsb-circular-focus-group.en.txt', 'collective-letter.zh.txt'],
    shows: /at least two weeks before the start of the meeting|会议开始至少六周前/u,
  },
  {
    form: 'relative: before the arrival',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /at least one month before the date of arrival|(?:抵达|到达).*一个月/u,
  },
  {
    form: 'relative: before the parent group meets',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /four calendar weeks before the parent group meeting|主管组会议召开的四个日历周前/u,
  },
  {
    form: 'relative: in advance',
    documents: ['collective-letter.en.txt', 'collective-letter.zh.txt'],
    shows: /at least 24 hours in advance|至少提前24小时/u,
  },
  {
    form: 'number in words and digits: 四（4）个星期',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /四（4）个星期/u,
  },
]
