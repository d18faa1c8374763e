import { type Document, HeadingLevel, Table } from 'docx'
import { cell, lines, listed, paragraph, row, wordDocument } from './parts.js'

/** Report of a focus group's meeting: titles by style without numbers, nested bullets, a table with merged rows. */
export function focusGroupMeeting(): Document {
  const front = new Table({
    rows: [
      row(cell(lines('国际电信联盟', '电信标准化部门')), cell(lines('FG-ACN-O-012'))),
      row(cell([]), cell(lines('自适应园区网络焦点组'))),
      row(cell([]), cell(lines('原文：英文'))),
      row(cell(lines('来源：')), cell(lines('FG-ACN主席'))),
      row(
        cell(lines('标题：')),
        cell(lines('自适应园区网络焦点组第三次会议报告（2021年5月18-20日，虚拟会议）')),
      ),
      row(cell(lines('目的：')), cell(lines('通报情况'))),
      row(
        cell(lines('联系人：')),
        cell(lines('孟晓岚', '远山网络实验室', '中国', '电子邮件：meng.xiaolan@yuanshan.example')),
      ),
    ],
  })
  const heading = (text: string) => paragraph(text, { heading: HeadingLevel.HEADING_1 })
  const mark = (text: string, level = 0) => paragraph(text, { list: ['marks', level] })
  const results = new Table({
    rows: [
      row(cell(lines('工作组')), cell(lines('输出文件')), cell(lines('状态'))),
      row(
        cell(lines('工作组1：使用案例'), { rowSpan: 2 }),
        cell(lines('FG-ACN-O-013')),
        cell(lines('已批准')),
      ),
      row(cell(lines('FG-ACN-O-014')), cell(lines('继续起草'))),
      row(cell(lines('工作组2：架构')), cell(lines('FG-ACN-O-015')), cell(lines('已批准'))),
    ],
  })
  return wordDocument([
    front,
    heading('会议概况'),
    ...lines(
      '自适应园区网络焦点组（FG-ACN）于2021年5月18日至20日以虚拟方式召开了第三次会议。会议由主席孟晓岚女士（中国）主持，来自15个国家的62人出席。',
      '焦点组通过了议程（FG-ACN-O-011），并批准了第二次会议的报告。',
    ),
    heading('主管组的反馈'),
    ...lines(
      '会议注意到，第13研究组在2021年3月会议上对FG-ACN的工作表示支持，还将焦点组的存续时间延长了六个月。',
      '焦点组主席已向第13研究组主席书面汇报了这一情况。',
    ),
    heading('各工作组的成果'),
    ...lines('会议听取了两个工作组的报告，并就其成果作出决定：'),
    results,
    ...lines('会议决定：'),
    mark('将FG-ACN-O-013提交第13研究组；'),
    mark('请工作组1在2021年8月31日之前完成FG-ACN-O-014，其中应包括：'),
    mark('校园；', 1),
    mark('港口；', 1),
    mark('授权工作组2召开两次电子会议。'),
    heading('管理班子'),
    ...lines(
      'Theo Maas先生（荷兰）辞去副主席一职，会议对其贡献深表感谢。会议任命Chloé Bernard女士（法国）接任，任期至焦点组结束。',
    ),
    heading('下次会议'),
    ...lines('第四次会议拟于2021年9月14日至16日以虚拟方式召开。'),
    heading('行动项目'),
    ...listed('dash', '秘书处：在2021年6月4日之前公布会议文件。', '工作组2主席：与开放源码社区建立联系。'),
  ])
}
