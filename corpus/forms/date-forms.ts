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
  { form: '１９９８年５月６日', documents: ['collective-letter-1998.zh.txt'], shows: /１９９８年５月６日/u },
  {
    form: 'from Tuesday 30 May to Thursday 1 June 2017',
    documents: ['bdt-circular-workshop.en.md'],
    shows: /from Tuesday 30 May to Thursday 1 June 2017/u,
  },
  {
    form: '2017年5月30日（星期二）至6月1日（星期四）',
    documents: ['bdt-circular-workshop.zh.txt'],
    shows: /5月30日（星期二）至6月1日（星期四）/u,
  },
  {
    form: '30 May to 1 June 2017',
    documents: ['bdt-circular-workshop.en.md'],
    shows: /, 30 May to 1 June 2017/u,
  },
  {
    form: '2005年5月23日至6月1日',
    documents: ['tsb-circular-acting-chairman.zh.txt'],
    shows: /2005年5月23日至6月1日/u,
  },
  {
    form: 'Almaty, Kazakhstan, 26-28 February 2008, in brackets',
    documents: ['tsb-circular-corrigendum.en.txt'],
    shows: /\(Almaty, Kazakhstan, 26-28 February 2008\)/u,
  },
  {
    form: 'for the period 12 to 14 February 2008',
    documents: ['tsb-circular-corrigendum.en.txt'],
    shows: /for the period 12 to 14 February 2008/u,
  },
  { form: '09.30 hours', documents: ['tsb-circular-corrigendum.en.txt'], shows: /09\.30 hours/u },
  {
    form: '1600 hours on 3 August 1994',
    documents: ['tsb-circular-1994.en.txt'],
    shows: /1600 hours on 3 August 1994/u,
  },
  {
    form: 'Wednesday 25 February 2009',
    documents: ['collective-letter-one-line.en.txt'],
    shows: /Wednesday 25 February 2009/u,
  },
  {
    form: 'day heading: 第1天：2017年5月30日，星期二',
    documents: ['bdt-circular-workshop.zh.txt'],
    shows: /第1天：2017年5月30日，星期二/u,
  },
  {
    form: 'inclusive',
    documents: ['collective-letter-one-line.en.txt'],
    shows: /10 to 19 March 2009 inclusive/u,
  },
  {
    form: 'day of a meeting with a year elsewhere: 9月14日',
    documents: ['collective-letter-1998.zh.txt'],
    shows: /定于9月14日9时30分/u,
  },
  { form: 'October 5th, 2020', documents: ['tsb-circular-questionnaire.en.md'], shows: /October 5th, 2020/u },
  {
    form: '26 March – 4 April 2017',
    documents: ['tsb-collective-letter-flattened.en.txt'],
    shows: /26 March – 4 April 2017/u,
  },
  { form: '6 and 7 October 2025', documents: ['tsb-circular-action.en.txt'], shows: /6 and 7 October 2025/u },
  {
    form: '2005年10月20日和21日',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /2005年10月20日和21日/u,
  },
  { form: '2013年4月30日–5月2日', documents: ['bdt-circular-forum.zh.md'], shows: /2013年4月30日–5月2日/u },
  {
    form: '2020年12月底/2021年1月初',
    documents: ['tsb-circular-postponement.zh.txt'],
    shows: /2020年12月底\/2021年1月初/u,
  },
  { form: '2021年4月下半月', documents: ['tsb-circular-postponement.zh.txt'], shows: /4月下半月/u },
  { form: '2021年第三季度', documents: ['tsb-circular-postponement.zh.txt'], shows: /2021年第三季度/u },
  { form: '2022年1月/2月', documents: ['tsb-circular-postponement.zh.txt'], shows: /2022年1月\/2月/u },
  { form: '2013年2月第三周, no day', documents: ['bdt-circular-forum.zh.md'], shows: /2013年2月第三周/u },
  {
    form: '2005年10月3日，16:00 UTC',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /2005年10月3日，16:00 UTC/u,
  },
  {
    form: 'Friday, 29 August 2025, 23:59 CEST',
    documents: ['tsb-circular-action.en.txt'],
    shows: /Friday, 29 August 2025, 23:59 CEST/u,
  },
  {
    form: '2359 hours (Geneva time) on …',
    documents: ['tsb-circular-questionnaire.en.md'],
    shows: /2359 hours \(Geneva time\) on/u,
  },
  { form: '2017年1月20日（含）', documents: ['tsb-circular-twice.zh.txt'], shows: /2017年1月20日（含）/u },
  {
    form: '4月29日下午, the year is the paragraph’s',
    documents: ['bdt-circular-forum.zh.md'],
    shows: /，4月29日下午/u,
  },
  {
    form: 'from Tuesday 17 to Friday 20 June 2014',
    documents: ['collective-letter-tsag.en.docx'],
    shows: /from Tuesday 17 to Friday 20 June 2014/u,
  },
  {
    form: '1300-1600 hours (Geneva time)',
    documents: ['collective-letter-tsag.en.docx'],
    shows: /1300-1600 hours \(Geneva time\)/u,
  },
  {
    form: '2018年1月22（星期一）至26日（星期五）',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /2018年1月22（星期一）至26日（星期五）/u,
  },
  { form: '2005-07-29', documents: ['bdt-circular-dm.en.txt'], shows: /Geneva, 2005-07-29/u },
  {
    form: 'a dash that was lost: 2428 October, 10月2428日',
    documents: ['bdt-circular-dm.en.txt', 'bdt-circular-dm.zh.txt'],
    shows: /2428 October 2005|10月2428日/u,
  },
  { form: 'September 23rd, 2005', documents: ['bdt-circular-dm.en.txt'], shows: /September 23rd, 2005/u },
  { form: '1月22日上午9时30分', documents: ['tsb-circular-glued.zh.txt'], shows: /1月22日上午9时30分/u },
  {
    form: 'a date that the file’s print left, which is none of the document’s',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /046C\.DOC（424871）30\.11\.17/u,
  },
]
