import type { Form } from './form.js'

/** How dates are written. */
export const dateForms: readonly Form[] = [
  {
    form: '2023年5月9-18日',
    documents: ['collective-letter.zh.txt'],
    shows: /2023年5月9-18日/u,
  },
  {
    form: '2023年5月9日至18日',
    documents: ['collective-letter.zh.txt'],
    shows: /2023年5月9日至18日/u,
  },
  {
    form: '2023年5月8日（星期一）14:00-16:00',
    documents: ['collective-letter.zh.txt'],
    shows: /\d日（星期一）14:00-16:00/u,
  },
  {
    form: '2019年7月, 2020年第一季度',
    documents: ['tsb-circular-focus-group.zh.txt'],
    shows: /2020年第一季度/u,
  },
  {
    form: 'first quarter of 2020',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /first quarter of 2020/u,
  },
  {
    form: '2-4 July 2019',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /2-4 July 2019/u,
  },
  {
    form: 'from 2 to 4 July 2019',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-1996.en.txt'],
    shows: /from \d+ to \d+ [A-Z][a-z]+ \d{4}/u,
  },
  {
    form: 'Monday, 8 May 2023',
    documents: ['collective-letter.en.txt'],
    shows: /Monday, 8 May 2023/u,
  },
  {
    form: '2359 hours UTC on 25 April 2023',
    documents: ['collective-letter.en.txt'],
    shows: /2359 hours UTC on 25 April 2023/u,
  },
  {
    form: '0930 hours',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /0930 hours/u,
  },
  {
    form: '8时30分',
    documents: ['collective-letter.zh.txt'],
    shows: /8时30分/u,
  },
  {
    form: '09.00 – 09.45',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /09\.00 – 09\.45/u,
  },
  {
    form: 'Day 1: Tuesday 18 October 2011',
    documents: ['tsb-circular-workshop.zh.txt'],
    shows: /Day 1: Tuesday 18 October 2011/u,
  },
  {
    form: 'place after the date',
    documents: ['collective-letter.zh.txt', 'tsb-circular-flattened.zh.txt'],
    shows: /\d日，日内瓦/u,
  },
  {
    form: 'place before the date',
    documents: ['collective-letter.en.txt', 'tsb-circular-1996.en.txt'],
    shows: /Geneva, \d+ [A-Z][a-z]+ \d{4}/u,
  },
  {
    form: 'date without a place',
    documents: ['br-administrative-circular.en.txt'],
    shows: /^\t9 June 2021$/mu,
  },
]
