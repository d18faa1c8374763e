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
  {
    form: 'before … in a sentence',
    documents: ['bdt-circular-workshop.en.md'],
    shows: /before 21 April 2017/u,
  },
  { form: 'no later than …', documents: ['bdt-circular-workshop.en.md'], shows: /no later than 5 May 2017/u },
  {
    form: '请于…之前',
    documents: ['bdt-circular-workshop.zh.txt', 'tsb-circular-tap-consultation.zh.txt'],
    shows: /于20\d\d年[^。]{3,20}之前/u,
  },
  { form: '最迟于…', documents: ['bdt-circular-workshop.zh.txt'], shows: /最迟于2017年5月5日/u },
  {
    form: '不迟于… in a quoted paragraph',
    documents: ['tsb-circular-corrigendum.zh.txt'],
    shows: /“6\t.+不迟于2008年1月25日/u,
  },
  {
    form: 'closes on …, 于…截止',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /closes on 18 November|于2011年11月18日截止/u,
  },
  {
    form: 'what is received after … comes too late',
    documents: ['br-circular-letter-software.en.txt', 'collective-letter-1998.zh.txt'],
    shows: /received after 31 December 2011 will|9月2日以后收到的文稿将不再/u,
  },
  {
    form: 'date and distance in one sentence',
    documents: ['collective-letter-one-line.en.txt'],
    shows: /not later than Wednesday 25 February 2009 \(at least twelve calendar days before/u,
  },
  {
    form: 'a deadline without a day (before the end of October): none',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /before the end of October 2011|2011年10月底之前/u,
  },
  {
    form: 'column of a table of meetings',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /会议日期\n\n?\t文稿截止日期/u,
  },
  {
    form: 'list that a paragraph announces: 截止日期作如下更改：',
    documents: ['tsb-circular-postponement.zh.txt'],
    shows: /截止日期作如下更改：\n2020年8月28日 \/ - /u,
  },
  {
    form: 'on or before …',
    documents: ['tsb-circular-membership-fee.en.txt'],
    shows: /on or before 1 March 2002/u,
  },
  { form: '以…为截止日期', documents: ['bdt-circular-forum.zh.md'], shows: /以2013年3月22日为申请截止日期/u },
  {
    form: '截止日期为…',
    documents: ['collective-letter-single-line.zh.txt'],
    shows: /截止日期为2019年2月19日/u,
  },
  {
    form: 'relative, with a time of day: （16:00 UTC）',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /七个日历日之前（16:00 UTC）/u,
  },
  {
    form: 'relative, in working days: no date follows',
    documents: ['tsb-circular-action.en.txt'],
    shows: /at least five working days before/u,
  },
  {
    form: 'date that a tracked change has replaced',
    documents: ['tsb-circular-acting-chairman.en.docx'],
    shows: /<w:delText[^>]*>29 July[\s\S]*2 September/u,
  },
  {
    form: 'line of actions above the letter that its body repeats',
    documents: ['tsb-circular-action.en.txt', 'tsb-circular-questionnaire.en.md'],
    shows: /registration for the first meeting by 22 September 2025|\*\*by 11 December 2020\*\*/u,
  },
  {
    form: '至少两个月前（即…之前）',
    documents: ['collective-letter-2010.zh.txt'],
    shows: /至少两个月前（即2010年3月30日之前）/u,
  },
  {
    form: '十二个（日历）日…，即不得晚于…',
    documents: ['collective-letter-2010.zh.txt'],
    shows: /十二个（日历）日.+即不得晚于/u,
  },
  {
    form: 'up to six weeks before the workshop',
    documents: ['tsb-circular-joint-workshop.en.txt'],
    shows: /up to six weeks before the workshop/u,
  },
  {
    form: 'table of dates under a heading row',
    documents: ['collective-letter-virtual.zh.txt'],
    shows: /\t截止日期\n\t事项\n/u,
  },
  {
    form: 'relative: 12 (twelve) weeks, 12（十二）个日历日',
    documents: ['bdt-circular-dm.en.txt', 'tsb-circular-glued.zh.txt'],
    shows: /12 \(twelve\) weeks before|12（十二）个日历日/u,
  },
  {
    form: '最迟不得晚于…（含）',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /最迟不得晚于2018年1月15日（含）/u,
  },
  {
    form: 'by … at the latest',
    documents: ['bdt-circular-dm.en.txt'],
    shows: /by 16 September 2005 at the latest/u,
  },
  {
    form: 'deadline that a reviewer put in (Word)',
    documents: ['br-circular-letter-lcce.en.docx'],
    shows: /<w:ins [^>]*>[\s\S]*not later than 1600 hours UTC/u,
  },
]
