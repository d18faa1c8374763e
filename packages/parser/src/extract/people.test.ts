import type { Person } from '@rapporteur/schema'
import { describe, expect, it } from 'vitest'
import { Found } from '../document/found.js'
import { outlineOf } from '../testing/outline-of.js'
import { extractLetterhead } from './letterhead/extract-letterhead.js'
import { extractPeople } from './people.js'

const bare = (value: unknown) => (value instanceof Found ? value.value : value)
const people = (text: string) =>
  (extractPeople(outlineOf(`${text}\n`)) as unknown as Record<keyof Person, unknown>[]).map(
    ({ name, role, affiliation, country }) => [name, role, affiliation, country].map(bare),
  )

describe('people in Chinese text', () => {
  it('reads the name before the courtesy, the office before the name and the bracket behind', () => {
    expect(people('会议由第5研究组主席Ahmed Dupont先生（法国）主持，徐明岚女士（中国电信）记录。')).toEqual([
      ['Ahmed Dupont', 'chair', null, '法国'],
      ['徐明岚', null, '中国电信', null],
    ])
  })

  it('reads an office out of the bracket', () => {
    expect(people('他向林海峰先生（秘书长）和弗朗索瓦•杜兰（无线电通信局主任）致意。')).toEqual([
      ['林海峰', 'secretary-general', null, null],
      ['弗朗索瓦•杜兰', 'director', null, null],
    ])
  })

  it('reads a name whose Latin form stands before the courtesy, and one behind 为', () => {
    expect(
      people('工作组主席康斯坦丁·奥列格（Konstantin Oleg）博士发言，报告人为何文静女士（中国移动）。'),
    ).toEqual([
      ['康斯坦丁·奥列格', 'chair', null, null],
      ['何文静', 'rapporteur', '中国移动', null],
    ])
  })

  it('gives an office that several hold to all who are named behind it', () => {
    expect(people('副主席Tom Ode先生（荷兰）和Ida Berg女士（挪威）协助工作。')).toEqual([
      ['Tom Ode', 'vice-chair', null, '荷兰'],
      ['Ida Berg', 'vice-chair', null, '挪威'],
    ])
  })

  it('knows a Japanese name that stands alone before its courtesy', () => {
    expect(people('联系人：佐藤健一先生')).toEqual([['佐藤健一', 'contact', null, null]])
  })

  it('cuts the office and the conjunction off a name written in characters', () => {
    expect(
      people('副秘书长马塞尔•诺顿先生和布鲁诺•萨尔女士缺席；电信标准化局主任尾崎诚一先生到会。'),
    ).toEqual([
      ['马塞尔•诺顿', 'deputy-secretary-general', null, null],
      ['布鲁诺•萨尔', null, null, null],
      ['尾崎诚一', 'director', null, null],
    ])
  })

  it('carries a label through the enumeration behind it', () => {
    expect(
      people(
        '报告人：Keiko Mori女士，日本\n副报告人：Paul Novak先生，捷诺公司，捷克共和国；Ana Souza女士，巴西',
      ),
    ).toEqual([
      ['Keiko Mori', 'rapporteur', null, '日本'],
      ['Paul Novak', 'associate-rapporteur', '捷诺公司', '捷克共和国'],
      ['Ana Souza', 'associate-rapporteur', null, '巴西'],
    ])
  })

  it('gives the office behind the verb to all who are named together', () => {
    expect(people('任命张伟先生（清河大学，中国）和李娜女士（埃及）为第3/20号课题副报告人。')).toEqual([
      ['张伟', 'associate-rapporteur', '清河大学', '中国'],
      ['李娜', 'associate-rapporteur', null, '埃及'],
    ])
  })

  it('reads the organization that stands before the name', () => {
    expect(people('某某网络公司的Ravi Kumar先生将出任该组的主席。')).toEqual([
      ['Ravi Kumar', 'chair', '某某网络公司', null],
    ])
  })

  it.each([
    '尊敬的先生/女士：',
    '各位女士、先生们：',
    '女士优先，欢迎各位教授。',
    '由该国女士担任主席。',
    '第17研究组主席：俄罗斯联邦',
    '主席：待定',
  ])('%s names nobody', (text) => {
    expect(people(text)).toEqual([])
  })
})

describe('people in English text', () => {
  it('reads the office on either side and the bracket', () => {
    const text =
      'The TSAG Chairman, Mr Brian Grant (Acme Canada), thanked Ms Leila Ben-Amor (Tunisia), Vice-Chairman, and Dr. Min Ho Park, Korea (Republic of).'
    expect(people(text)).toEqual([
      ['Brian Grant', 'chair', 'Acme Canada', null],
      ['Leila Ben-Amor', 'vice-chair', null, 'Tunisia'],
      ['Min Ho Park', null, null, 'Korea (Republic of)'],
    ])
  })

  it('reads enumerations behind a label and behind Messrs', () => {
    expect(people('Vice-Chairmen: Mr A. Karpov (Russian Federation), Ms Lia Moreno (Argentina)')).toEqual([
      ['A. Karpov', 'vice-chair', null, 'Russian Federation'],
      ['Lia Moreno', 'vice-chair', null, 'Argentina'],
    ])
    expect(
      people('Messrs Oleg Orlov (Kazakhstan) and Peter Otieno (Kenya) were appointed as representatives.'),
    ).toEqual([
      ['Oleg Orlov', 'representative', null, 'Kazakhstan'],
      ['Peter Otieno', 'representative', null, 'Kenya'],
    ])
  })

  it('reads a name without courtesy behind a label only', () => {
    expect(people('Rapporteur: Keiko Mori, Japan')).toEqual([['Keiko Mori', 'rapporteur', null, 'Japan']])
    expect(people('The report of Study Group Leaders was read by Keiko Mori.')).toEqual([])
  })

  it('takes a family name for the person named before, and the first mention for the name', () => {
    expect(
      people('Mr Victor Manuel Torres opened. Mr Torres left. Mr Victor Torres (Mexico) came back.'),
    ).toEqual([['Victor Manuel Torres', null, null, 'Mexico']])
  })

  it.each([
    'Dear Sir/Madam,',
    'Mr Chairman, Mr President, Ms Director',
    'Chairman: Russian Federation',
    'Chairman: to be confirmed',
    'Contact: ITU Secretariat',
    'Mr Torres took the floor.',
  ])('%s names nobody', (text) => {
    expect(people(text)).toEqual([])
  })
})

describe('people in tables and under letters', () => {
  it('takes the role from the head of the column', () => {
    const table =
      '\tQuestion\n\tRapporteur\n\tAssociate Rapporteur\n\n\t1/17\n\tYuko MORI (Japan)\n\tWei Xu (China)\nPaul Novak (Austria)\n\n'
    expect(people(table)).toEqual([
      ['Yuko MORI', 'rapporteur', null, 'Japan'],
      ['Wei Xu', 'associate-rapporteur', null, 'China'],
      ['Paul Novak', 'associate-rapporteur', null, 'Austria'],
    ])
  })

  it('takes role and country from cells of the row', () => {
    expect(people('\t姓名\n\t职务\n\t国家\n\n\tMary Jones女士\n\t主席\n\t肯尼亚\n\n')).toEqual([
      ['Mary Jones', 'chair', null, '肯尼亚'],
    ])
  })

  it('takes one name from a block with an address, and a better role from the text', () => {
    const page =
      '\tContact:\n\tCarla Reis\nRedes del Norte\nSpain\nTel: +34 91 555 0100\nE-mail: carla@redes.example\n\n\tTitle:\n\tPlan\n\n\n'
    expect(people(page)).toEqual([['Carla Reis', 'contact', 'Redes del Norte', 'Spain']])
    expect(people(`${page}Ms Carla Reis (Spain), Chairman of WP 2/9, opened the meeting.`)).toEqual([
      ['Carla Reis', 'chair', 'Redes del Norte', 'Spain'],
    ])
  })

  it('counts who signs', () => {
    const letter = `Geneva, 2 May 2023\n\nRef: TSB Circular 100\n\nDear Sir/Madam,\n1\tI am pleased to invite you.\nYours faithfully,\nSara Olsen\nDirector of the Telecommunication\nStandardization Bureau`
    expect(people(letter)).toEqual([['Sara Olsen', 'director', null, null]])
  })

  it('reads who is in the chair, and leaves the stop of the sentence out of the name', () => {
    expect(people('The group met under the chairmanship of Ms Ana Liu. It closed at noon.')).toEqual([
      ['Ana Liu', 'chair', null, null],
    ])
  })

  it('takes time that grows with the text and no faster', () => {
    for (const piece of [
      '主席：Ana Souza女士，巴西、',
      'Mr Paul Novak (Austria), ',
      'Aa Bb ',
      '马•可',
      '和•',
      '(',
      ': ',
    ]) {
      const outline = outlineOf(`${piece.repeat(3000)}\n`)
      const begin = performance.now()
      extractPeople(outline)
      expect(performance.now() - begin).toBeLessThan(1000)
    }
  })

  it('has every name at its place in the canonical text', () => {
    const outline = outlineOf('1\t主席Ana Souza女士（巴西）和Paul  Novak先生。\n')
    const found = extractPeople(outline) as unknown as { name: Found<string> }[]
    expect(found.map(({ name }) => outline.document.text.slice(name.start, name.end))).toEqual([
      'Ana Souza',
      'Paul Novak',
    ])
  })
})

describe('offices in English text', () => {
  it.each([
    [
      'The meeting was held under the chairmanship of Mr P. Stone (Canada), assisted by the Vice-Chairmen, Mr J. Vale (France) and Ms N. Kita (Japan).',
      ['chair', 'vice-chair', 'vice-chair'],
    ],
    ['The group, convened by Dr A. Ota, met twice.', ['convener']],
    ['Appoint Ms Rita Moss (Hill Ltd) as associate rapporteur.', ['associate-rapporteur']],
    ['DRAFT REPORT OF THE HAT GROUP', []],
  ])('%s', (text, expected) => expect(people(text).map(([, role]) => role)).toEqual(expected))
})

describe('people in rows without a table', () => {
  it('have the role of their row and its country', () => {
    expect(people('职务 / 姓名 / 国家\n副主席 / 陈志远先生 / 中国\n副主席 / 空缺 / –')).toEqual([
      ['陈志远', 'vice-chair', null, '中国'],
    ])
  })

  it('have the role that heads their column', () => {
    expect(
      people('Question\tRapporteur\tCountry\n4/16\tMr L. Marchetti\tItaly\n7/16\tMs S. Okafor\tNigeria'),
    ).toEqual([
      ['L. Marchetti', 'rapporteur', null, 'Italy'],
      ['S. Okafor', 'rapporteur', null, 'Nigeria'],
    ])
  })
})

describe('a department', () => {
  it.each([
    ['联系人是地面业务部的Dragan Petrov先生（电话：5514）。', '地面业务部'],
    [
      'The contact person is Mr Dragan Petrov, Terrestrial Services Department (telephone: 5514).',
      'Terrestrial Services Department',
    ],
  ])('is where somebody belongs: %s', (text, department) => {
    expect(people(text)).toEqual([['Dragan Petrov', 'contact', department, null]])
  })
})

describe('the role of a person', () => {
  it('is the office that is given, not the one that was held', () => {
    expect(people('第4研究组任命副主席Margit Kask女士（爱沙尼亚）为代理主席。')).toEqual([
      ['Margit Kask', 'chair', null, '爱沙尼亚'],
    ])
  })

  it.each([
    ['The contact person is Mr Dragan Petrov.', 'contact'],
    ['Local focal point: Ms Dragan Petrov, telephone: 5500.', 'contact'],
    ['请与第4研究组顾问Dragan Petrov女士联系。', 'counsellor'],
  ])('is read: %s', (text, role) => {
    expect(people(text)).toEqual([['Dragan Petrov', role, null, null]])
  })
})

describe('an office', () => {
  it('holds for the name in the brackets behind it', () => {
    expect(people('agreed with the Chairman of Study Group 3 (Ms Lerato Dube, Botswana)')).toEqual([
      ['Lerato Dube', 'chair', null, 'Botswana'],
    ])
    expect(people('经第12研究组主席（佩特拉•霍夫曼女士，德国）同意')).toEqual([
      ['佩特拉•霍夫曼', 'chair', null, '德国'],
    ])
  })

  it('is that of the chair for whoever leads a meeting', () => {
    expect(people('会议由理查德•格林先生（美国）主持。')).toEqual([['理查德•格林', 'chair', null, '美国']])
    expect(people('Ms Ann Sample (Kenya) chaired the meeting.')).toEqual([
      ['Ann Sample', 'chair', null, 'Kenya'],
    ])
    expect(people('主持：Ann Sample女士（肯尼亚）')).toEqual([['Ann Sample', null, null, '肯尼亚']])
  })

  it('is given to whom is named to it', () => {
    expect(people('Mr Oskar Lind was named as its chair.')).toEqual([['Oskar Lind', 'chair', null, null]])
  })
})

it('the contact of a letterhead is a person, with or without a courtesy', () => {
  const text =
    '\tRef:\n\tTSB Circular 31\n\n\tContact:\n\tMarie-Claire Dubosson\n\n\tTel:\n\t+41 22 730 5415\n\n\nDear Sir/Madam,\n'
  const outline = outlineOf(text)
  const found = extractPeople(outline, extractLetterhead(outline).contacts) as unknown as {
    name: Found<string>
  }[]
  expect(found.map(({ name }) => name.value)).toEqual(['Marie-Claire Dubosson'])
})

it('a part of the Union below a name is whom the person works for', () => {
  expect(people('\tContact:\n\tClaire Dubois\nTSB\n\tTel: +41 22 730 6000\n\n')).toEqual([
    ['Claire Dubois', 'contact', 'TSB', null],
  ])
})

it.each([
  ['The focal point for this seminar is Mr Karim Belhadj, BDT (telephone: 5421).', 'BDT'],
  ['研讨会的联系人是电信发展局的Karim Belhadj先生（电话：5421）。', '电信发展局'],
])('the contact of a bureau belongs to it: %s', (text, bureau) => {
  expect(people(text)).toEqual([['Karim Belhadj', 'contact', bureau, null]])
})

describe('an office that is given', () => {
  it('stands behind the group that it is of, with its acronym in brackets', () => {
    expect(people('会议任命Ada Berg女士（智利）担任数据溯源焦点组（FG DP）主席。')).toEqual([
      ['Ada Berg', 'chair', null, '智利'],
    ])
  })

  it('stands right behind the person', () => {
    expect(
      people('The meeting appointed Ms Ada Berg (Chile) Chairman of the Focus Group on Cables.'),
    ).toEqual([['Ada Berg', 'chair', null, 'Chile']])
  })
})

describe('people in reports', () => {
  it.each([
    [
      'The Chair introduced the Vice-Chairs who were present: Mr Omar Hinai (Oman) and Ms Ana Rossi (Italy). Mr Luis Paz (Peru) was ill.',
      [
        ['Omar Hinai', 'vice-chair', null, 'Oman'],
        ['Ana Rossi', 'vice-chair', null, 'Italy'],
        ['Luis Paz', null, null, 'Peru'],
      ],
    ],
    [
      'The Chair of Study Group 13, Mr Sule Yusuf (Nigeria), and the Chair of Study Group 15, Ms Greta Lind (Sweden), answered.',
      [
        ['Sule Yusuf', 'chair', null, 'Nigeria'],
        ['Greta Lind', 'chair', null, 'Sweden'],
      ],
    ],
    ['Ms Adwoa Boateng, TSB, gave an overview.', [['Adwoa Boateng', null, 'TSB', null]]],
    ['Ms Yuki Hamada (Japan) offered to act as editor.', [['Yuki Hamada', 'editor', null, 'Japan']]],
    ['起草组由佐藤健先生（日本）任主席。', [['佐藤健', 'chair', null, '日本']]],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})
