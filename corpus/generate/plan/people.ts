import type { Choices } from '../base/choices.js'
import { countries } from './countries.js'
import type { Both } from './two-languages.js'

/** A person of the plan; all are invented. */
export interface PlannedPerson {
  readonly name: Both
  readonly isWoman: boolean
  readonly isDoctor: boolean
  readonly country: Both
}

const women = [
  'Ada',
  'Amina',
  'Beatriz',
  'Carla',
  'Elif',
  'Esther',
  'Greta',
  'Hanna',
  'Ingrid',
  'Joana',
  'Leila',
  'Marta',
  'Nadia',
  'Olga',
  'Paula',
  'Rosa',
  'Sofia',
  'Yumi',
]
const men = [
  'Ahmed',
  'Bruno',
  'Carlos',
  'Daniel',
  'Emeka',
  'Farid',
  'Henrik',
  'Ivan',
  'Jorge',
  'Karl',
  'Luis',
  'Mateusz',
  'Omar',
  'Pavel',
  'Samuel',
  'Tomas',
  'Viktor',
  'Yusuf',
]
const families = [
  'Adeyemi',
  'Almeida',
  'Brenner',
  'Castillo',
  'Demir',
  'Eriksen',
  'Fontana',
  'Haddad',
  'Ibrahim',
  'Jansson',
  'Kowalska',
  'Lindholm',
  'Mansour',
  'Nakata',
  'Njoroge',
  'Okafor',
  'Paredes',
  'Quiroga',
  'Rahman',
  'Solheim',
  'Takeda',
  'Teixeira',
  'Urbina',
  'Virtanen',
  'Wolny',
  'Abara',
  'Berg',
  'Cardoso',
  'Dvorak',
  'Esposito',
  'Fofana',
  'Gruber',
  'Hofer',
  'Ionescu',
  'Jokinen',
  'Keita',
  'Larsen',
  'Moreau',
  'Novak',
  'Ortega',
  'Petrov',
  'Quist',
  'Rossi',
  'Silva',
  'Torres',
  'Usman',
  'Varga',
  'Weber',
  'Yilmaz',
  'Zanetti',
]
const chinese: readonly { readonly name: Both; readonly isWoman: boolean }[] = [
  { name: { en: 'Wenjing Li', zh: '李文静' }, isWoman: true },
  { name: { en: 'Haoran Chen', zh: '陈浩然' }, isWoman: false },
  { name: { en: 'Xiaomei Zhou', zh: '周晓梅' }, isWoman: true },
  { name: { en: 'Guodong Wang', zh: '王国栋' }, isWoman: false },
  { name: { en: 'Jianping Xu', zh: '徐建平' }, isWoman: false },
  { name: { en: 'Lan Huang', zh: '黄岚' }, isWoman: true },
]
const china: Both = { en: 'China', zh: '中国' }

/** Gives the people of a document, one after the other, no two of the same family name. */
export type Cast = () => PlannedPerson

/** The people of one document; there are about fifty. */
export function castOf(choices: Choices): Cast {
  const known = new Set<string>()
  return () => {
    for (;;) {
      const person = choices.chance(15) ? chinesePerson(choices) : otherPerson(choices)
      const family = person.name.en.slice(person.name.en.lastIndexOf(' '))
      if (known.has(family)) continue
      known.add(family)
      return person
    }
  }
}

function chinesePerson(choices: Choices): PlannedPerson {
  return { ...choices.pick(chinese), isDoctor: choices.chance(10), country: china }
}

function otherPerson(choices: Choices): PlannedPerson {
  const isWoman = choices.chance(50)
  const name = `${choices.pick(isWoman ? women : men)} ${choices.pick(families)}`
  return {
    name: { en: name, zh: name },
    isWoman,
    isDoctor: choices.chance(10),
    country: choices.pick(countries),
  }
}

/** Directors of the bureaux, as they sign. */
export const directors: readonly Both[] = [
  { en: 'Helena Brandt', zh: '海伦娜•勃兰特' },
  { en: 'Marcus Heiden', zh: '马库斯•海登' },
  { en: 'Paula Ferreira', zh: '保拉•费雷拉' },
  { en: 'Joon-ho Baek', zh: '白俊浩' },
  { en: 'Idris Balogun', zh: '伊德里斯·巴洛贡' },
  { en: 'Claire Fontaine', zh: '克莱尔•方丹' },
]
