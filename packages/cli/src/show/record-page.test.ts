import { documentRecord } from '@rapporteur/schema'
import { expect, test } from 'vitest'
import { coloursFor } from '../terminal/colours.js'
import { displayWidth } from '../terminal/width.js'
import { circular, fullCircular, fullReport } from '../testing/records.js'
import { recordPage } from './record-page.js'

const page = { width: 80, colours: coloursFor({}, { isTTY: false }), today: '2021-03-01' }
const letter = recordPage(fullCircular, page)
const report = recordPage(fullReport, page)

test('the records of these tests are valid', () => {
  for (const record of [fullCircular, fullReport, circular()])
    expect(documentRecord.safeParse(record).success).toBe(true)
})

test('the head names the document', () => {
  expect(letter[0]).toMatch(/^电信标准化局第299号通函 +Circular · zh · en$/u)
  expect(displayWidth(letter[0] as string)).toBe(80)
  expect(report[0]).toMatch(/^SG20 – R 4 – E +Meeting report · en$/u)
  expect(letter).toContain('Address     https://www.itu.int/md/T17-TSB-CIR-0299')
  expect(letter).toContain('Date        2021-02-15, 日内瓦')
})

test('a subject that is the title is said once', () => {
  expect(letter.filter((line) => line.includes('FG-CABLE）第一次会议，'))).toHaveLength(1)
})

test('addressees are grouped by role', () => {
  const start = letter.findIndex((line) => line.startsWith('To '))
  expect(letter.slice(start, start + 7)).toEqual([
    'To          member states   国际电联各成员国主管部门',
    '            sector members  ITU-T部门成员',
    '            participants    参与海底电缆监测工作的各区域性组织以及第一次筹备会议',
    '                            （2020年11月，线上）与会者',
    'Copy        chairs          第5研究组正副主席',
    '                            第15研究组正副主席',
    '            directors       无线电通信局主任',
  ])
})

test('deadlines come in order of date, with the days left and the relative ones in words', () => {
  const start = letter.findIndex((line) => line.startsWith('Deadlines'))
  expect(letter.slice(start, start + 8)).toEqual([
    'Deadlines  days counted from 2021-03-01',
    '  2021-03-12  in 11 days  提交与会补贴申请',
    '                          申请签证协助函',
    '                          1 month before the meeting',
    '  2021-04-05  in 35 days  提交书面文稿（通过电子邮件发送至tsbfgcable@itu.int）',
    '                          23:59 Europe/Zurich',
    '  4 weeks before the meeting of the parent group',
    '    在主管组会议召开之前提交实际成果',
  ])
})

test('the agenda is a tree, and a programme says its day once', () => {
  expect(letter).toContain('│  ├─ a 监测方法（C2）')
  expect(letter).toContain('└─ 3 会议闭幕')
  expect(letter).toContain('└─ 2021-04-12 13:00 Day 1')
  expect(letter).toContain('   ├─ 13:00–13:30 Registration')
})

test('terms of reference are their sections and the number of items', () => {
  expect(letter).toContain('Terms of reference  FG-CABLE · 海底电缆环境监测焦点组')
  expect(letter).toContain('└─ 2 具体任务和实际成果  tasks · 3 items')
})

test('acts of one sentence stand together', () => {
  expect(report).toContain('Decisions  3 in 2 paragraphs')
  expect(report).toContain('  3.1  SG20: agree, instruct')
  expect(report.filter((line) => line.includes('agreed the work plan'))).toHaveLength(1)
  expect(report).toContain('       for the secretariat · due 2018-06')
  expect(report).toContain('  4    note (proposed)')
})

test('names are aligned by display width', () => {
  expect(report).toContain('  Anna Berger  chair       Alpine Telecom, Austria')
  expect(report).toContain('  李华         vice chair  中国')
})

test('what is odd stands at the end, with its place', () => {
  const odd = letter.slice(letter.indexOf('What is odd'))
  expect(odd).toContain('  error    2021-04-12 is a Monday, the text says Tuesday.')
  expect(odd).toContain('           weekday-mismatch · 12:5')
})

test('parts that the document does not have are left out', () => {
  expect(recordPage(circular({ title: 'Only a title' }), page).slice(2)).toEqual(['Only a title', ''])
})

test('no line is wider than the page, none ends in a space', () => {
  for (const width of [40, 57, 80, 100]) {
    for (const record of [fullCircular, fullReport]) {
      for (const line of recordPage(record, { ...page, width })) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width)
        expect(line).toBe(line.trimEnd())
      }
    }
  }
})

test('control characters of the document do not reach the terminal', () => {
  const evil = JSON.parse(
    JSON.stringify(fullCircular).replaceAll('会议', '会议\\u001b[2J\\u202e'),
  ) as typeof fullCircular
  const text = recordPage(evil, page).join('')
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
