import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReferences } from './find-references.js'

const ids = (text: string) => findReferences(text).map((mention) => mention.id)
const texts = (text: string) => findReferences(text).map(({ start, end }) => text.slice(start, end))

describe('temporary documents, contributions and liaison statements', () => {
  it.each([
    ['The report is in TD83R2 and TD 120 Rev.1.', ['TD83R2', 'TD120R1']],
    ['见TD 085R1、TD011-R1和TD24 Add.1号文件。', ['TD85R1', 'TD11R1', 'TD24Add1']],
    ['TD253/PLEN, TD75 (GEN), SG9-TD163/GEN', ['TD253/PLEN', 'TD75/GEN', 'SG9-TD163/GEN']],
    ['TD 345 Rev.2 (PLEN/13) replaces TD1234/GEN-R1', ['TD345R2/PLEN', 'TD1234R1/GEN']],
    ['讨论了TD91和92号文件以及第120号临时文件', ['TD91', 'TD92', 'TD120']],
    ['TDs 62, 63R1 and 64', ['TD62', 'TD63R1', 'TD64']],
    ['Temporary Document 45 (Rev.1)', ['TD45R1']],
    ['ＴＤ８３Ｒ２（见全角）', ['TD83R2']],
    ['C.5R1, C 5(Rev.1), C 005 Rev.1, C017', ['C5R1', 'C5R1', 'C5R1', 'C17']],
    ['Contribution 17 and Contributions 5, 7 and 12', ['C17', 'C5', 'C7', 'C12']],
    ['埃及在第17号文稿和C.8中提出', ['C17', 'C8']],
    ['TSAG-LS6, LS 12, SG13-LS45', ['LS6', 'LS12', 'SG13-LS45']],
    ['TD121/TSAG-LS2', ['TD121', 'LS2']],
    ['TD112/TSAG-LSxxx', ['TD112']],
    ['Delayed Contributions D.41 (Telefónica) and D.47 (NTT)', ['D41', 'D47']],
    ['迟交文稿D 84提议', ['D84']],
    ['委员会审议了C/22、C/25和DT/34号文件（ADM/12）', ['C22', 'C25', 'DT34', 'ADM12']],
    ['FG-ACN-O-012 and Q24-DOC-01 Rev.1', ['FG-ACN-O-012', 'Q24-DOC-01R1']],
    ['draft new Recommendation ITU-T K.emf-ev; Edit draft F.930', ['ITU-T K.emf-ev', 'ITU-T F.930']],
    ['TSAG – R 7 – E; COM 17 – R 12 – E; COM 15 – C 120 – E', ['TSAG-R7', 'SG17-R12', 'C120']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it('keeps a bracket that is not its own out of the mention', () => {
    expect(texts('成果总结（TD58R1）已发布')).toEqual(['TD58R1'])
    expect(texts('the draft (TD58 (Rev.1)) is out')).toEqual(['TD58 (Rev.1)'])
  })
})

describe('Recommendations and supplements', () => {
  it.each([
    ['按照ITU-T A.7建议书', ['ITU-T A.7']],
    ['Recommendation ITU-T A.7, Rec. ITU-T X.1237 (X.tsfpp)', ['ITU-T A.7', 'ITU-T X.1237']],
    ['ITU-T A.1和A.13建议书', ['ITU-T A.1', 'ITU-T A.13']],
    ['新的建议书草案Y.4480和Y.4481', ['ITU-T Y.4480', 'ITU-T Y.4481']],
    ['draft revised Recommendations Y.4200 and Y.4201', ['ITU-T Y.4200', 'ITU-T Y.4201']],
    ['Recommendations ITU-T X.1283 (X.gpwd), X.1353 (X.ztd-iot)', ['ITU-T X.1283', 'ITU-T X.1353']],
    ['CCITT Recommendation X.25', ['ITU-T X.25']],
    ['ITU‑T H.264 | ISO/IEC 14496-10', ['ITU-T H.264', 'ISO/IEC 14496-10']],
    ['ITU-R M.2101 and Recommendation ITU-R BT.500-13', ['ITU-R M.2101', 'ITU-R BT.500']],
    ['A增补3与A系列第5号增补', ['ITU-T A Suppl. 3', 'ITU-T A Suppl. 5']],
    ['Supplement 3 to the A-series, ITU-T Y Suppl. 55', ['ITU-T A Suppl. 3', 'ITU-T Y Suppl. 55']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it('covers the word and the name of the work item', () => {
    expect(texts('under Rec. ITU-T X.1237 (X.tsfpp) now')).toEqual(['Rec. ITU-T X.1237 (X.tsfpp)'])
    expect(texts('修订ITU-T A.1和A.13建议书')).toEqual(['ITU-T A.1', 'A.13建议书'])
  })
})

describe('acts, questions, groups and circulars', () => {
  it.each([
    ['WTSA-16第44号决议和第71号决议（2014年，釜山，修订版）', ['Resolution 44', 'Resolution 71']],
    ['Resolutions 1, 32 and 44 (Rev. Hammamet, 2016)', ['Resolution 1', 'Resolution 32', 'Resolution 44']],
    ['第1号、第22号和第80号决议', ['Resolution 1', 'Resolution 22', 'Resolution 80']],
    ['Council Resolution 1379 and Resolution ITU-R 1-8', ['Resolution 1379', 'ITU-R Resolution 1']],
    ['Decision 5, 第5号决定, Opinion 3', ['Decision 5', 'Decision 5', 'Opinion 3']],
    ['第12/3号课题, Question 12/3, Q10/13, Q.10/13', ['Q12/3', 'Q12/3', 'Q10/13', 'Q10/13']],
    ['第19/13、20/13和21/13号课题', ['Q19/13', 'Q20/13', 'Q21/13']],
    ['第4/9和5/9号两项新课题', ['Q4/9', 'Q5/9']],
    ['Q7/3 and Questions 6/17, 13/17', ['Q7/3', 'Q6/17', 'Q13/17']],
    ['Q.13, Q.14 and Q.15/16', ['Q13/16', 'Q14/16', 'Q15/16']],
    ['Questions 1, 2 and 3/17', ['Q1/17', 'Q2/17', 'Q3/17']],
    ['第2、第3、第12和第17研究组', ['SG2', 'SG3', 'SG12', 'SG17']],
    ['第11、13和20研究组以及第三研究组', ['SG11', 'SG13', 'SG20', 'SG3']],
    ['TDs 62 to 65, TD101-TD104, TD 7 to 9', ['TD62', 'TD65', 'TD101', 'TD104', 'TD7']],
    ['TD 21/3 Rev. 2', ['TD21R2/3']],
    ['按E.164编号，依据X.509证书; text for G.8275', ['ITU-T E.164', 'ITU-T X.509', 'ITU-T G.8275']],
    ['ITU-T SG17, SGs 2, 3 and 5, COM 15', ['SG17', 'SG2', 'SG3', 'SG5', 'SG15']],
    ['Study Groups 13 and 17, 20 May 2012', ['SG13', 'SG17']],
    ['ITU-R第5研究组, ITU-R Study Group 6, ITU-D SG2', ['ITU-R SG5', 'ITU-R SG6', 'ITU-D SG2']],
    ['WP 1/13, Working Parties 2/13 and 3/13, 第1/13工作组', ['WP1/13', 'WP2/13', 'WP3/13', 'WP1/13']],
    [
      '电信标准化局第195号通函, Circulars 195 and 201',
      ['TSB Circular 195', 'TSB Circular 195', 'TSB Circular 201'],
    ],
    [
      '第8/17号集体函, TSB Collective-letter 3/12',
      ['TSB Collective letter 8/17', 'TSB Collective letter 3/12'],
    ],
    ['第4/15号通函', ['TSB Collective letter 4/15']],
    ['Administrative Circular CACE/856, CR/365, CA/154号行政通函', ['CACE/856', 'CR/365', 'CA/154']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it('covers the assembly, the bureau and the sector before the number', () => {
    expect(texts('按照WTSA-16第44号决议，')).toEqual(['WTSA-16第44号决议'])
    expect(texts('见电信标准化局第68号通函。')).toEqual(['电信标准化局第68号通函'])
    expect(texts('with ITU-R Study Group 5 and')).toEqual(['ITU-R Study Group 5'])
    expect(texts('由ITU-T第2和第3研究组')).toEqual(['ITU-T第2', '第3研究组'])
  })
})

describe('standards of others', () => {
  it.each([
    ['ISO/IEC JTC 1、JTC1和ISO/IEC JTC 1/SC 27', ['ISO/IEC JTC 1', 'ISO/IEC JTC 1', 'ISO/IEC JTC 1/SC 27']],
    ['ISO TC 307, ISO/TC 307, ISO TC68/SC7', ['ISO TC 307', 'ISO TC 307', 'ISO TC 68/SC 7']],
    ['IEC/SEG 8的代表', ['IEC SEG 8']],
    ['ISO/IEC 27001:2022, IETF RFC 5545', ['ISO/IEC 27001', 'RFC 5545']],
    ['3GPP TS 23.501, ETSI TS 103 097, IEEE 802.11', ['3GPP TS 23.501', 'ETSI TS 103 097', 'IEEE 802.11']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('these are no references', () => {
  it.each([
    'https://www.itu.int/md/T17-TSAG-C-0005/en',
    '请访问http://itu.int/go/TD83R2/C17或致函SG17@itu.int',
    'tsbsg17@itu.int, TD83@itu.int',
    'LS-DYNA, TD-LTE, TD-SCDMA, CDN, A.M., CO2',
    'TC 5, SC 7',
    '电话：+41 22 730 5853',
    '参见第5段、第2.3段和第12次会议；第3委员会',
    'WSIS C2、C5和C6行动方面的路线图',
    'see Annex A.7, clause C.5 and Table C.2',
    'see Table E.100, X.25, M.2101, Room H.264',
    'A.4（企业集团）、A.5（相关组织）',
    'SG17RG-AFR, CG-SG17-prep, SG17/XY, COM 12/JKK',
    '20 °C 5',
    'the workshop is in Room C 2; 会议室C 1',
    'an ISO 2017 event',
    '收到文稿17份，另有17份文稿',
    'JCA-Res178, WTSA-16, IMT-2020',
    'Document C12/45',
    'a resolution of 1080 lines; question 5; Q1 2017, Q3/2017',
  ])('%s', (text) => {
    expect(ids(text)).toEqual([])
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...[
      'TD',
      '83',
      'R2',
      ' ',
      '第',
      '44',
      '号',
      '决议',
      '、',
      '和',
      'ITU-T ',
      'A.',
      '7',
      '建议书',
      'C.',
      '/',
      '-',
      '(',
    ],
    ...[
      ')',
      'SG',
      '17',
      'Resolutions ',
      ', ',
      ' and ',
      '研究组',
      'ISO/IEC ',
      'JTC ',
      'Ｑ',
      '１',
      '://',
      'LS',
      '\t',
    ],
  )
  const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

  it('mentions are in order, within the text, and never overlap', () => {
    fc.assert(
      fc.property(text, (given) => {
        let done = 0
        for (const { start, end } of findReferences(given)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(done).toBeLessThanOrEqual(given.length)
      }),
    )
  })

  it('reads a piece that is repeated without end, as a pattern that runs away would not', {
    timeout: 30_000,
  }, () => {
    for (const piece of [
      '第1、',
      'Questions 1, ',
      '第44号',
      'C 5 ',
      'ITU-T A.1, ',
      '(Rev. ',
      'A.1',
      'TD1-',
      '1/',
    ]) {
      const given = piece.repeat(5_000)
      const found = findReferences(given)
      expect(found.every(({ start, end }) => start < end && end <= given.length)).toBe(true)
    }
  })
})
