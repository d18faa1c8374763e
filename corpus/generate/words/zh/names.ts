import { cite } from '../../base/citations.js'
import { numberOf } from '../../plan/groups.js'
import type { NameWords } from '../words.js'

export const names: NameWords = {
  group: (choices, group) => {
    const number = numberOf(group)
    if (number === null) return group
    return cite(
      group,
      'study-group',
      choices.pick([`第${number}研究组`, `ITU-T第${number}研究组`, `第${number}研究组`, `SG${number}`]),
    )
  },
  person: (_, person) => `${person.name.zh}${courtesy(person)}（${person.country.zh}）`,
  question: (question) => cite(`Q${question}`, 'question', `第${question}号课题`),
  personOnly: (person) => `${person.name.zh}${courtesy(person)}`,
  roles: {
    chair: ['主席'],
    'vice-chair': ['副主席'],
    rapporteur: ['报告人'],
    'associate-rapporteur': ['副报告人'],
    editor: ['编辑'],
    counsellor: ['顾问'],
    'liaison-officer': ['联络官'],
    convener: ['召集人'],
  },
}

function courtesy({ isDoctor, isWoman }: { isDoctor: boolean; isWoman: boolean }): string {
  return isDoctor ? '博士' : isWoman ? '女士' : '先生'
}
