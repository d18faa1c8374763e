import { type Document, HeadingLevel } from 'docx'
import { lines, paragraph, wordDocument } from './parts.js'

/** Terms of reference whose headings and clauses Word numbers. */
export function termsOfReference(): Document {
  const clause = (text: string, level = 0) =>
    paragraph(text, {
      list: ['clauses', level],
      heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    })
  const mark = (text: string, level = 0) => paragraph(text, { list: ['marks', level] })
  return wordDocument([
    paragraph('可信人工智能信函通信组（CG-TAI）的职责范围', { heading: HeadingLevel.TITLE }),
    clause('背景'),
    ...lines('各研究组已有若干涉及人工智能的工作项目，但所用的术语并不一致。'),
    clause('工作内容'),
    clause('目标', 1),
    ...lines('信函通信组的目标包括：'),
    mark('收集现有定义；'),
    mark('比较下列来源的定义：'),
    mark('国际电联建议书；', 1),
    mark('其他组织的标准；', 1),
    mark('提出一份统一的术语表。'),
    clause('实际成果', 1),
    ...lines('一份术语报告，提交给第17研究组。'),
    clause('领导班子'),
    ...lines('召集人：Anneli Saar女士（爱沙尼亚）。'),
    clause('主管组'),
    ...lines('主管组为第17研究组。'),
    clause('存续时间'),
    ...lines('信函通信组的存续时间为两年。'),
    clause('工作语文'),
    ...lines('工作语文为英文。'),
  ])
}
