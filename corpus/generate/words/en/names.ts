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
      choices.pick([
        `Study Group ${number}`,
        `ITU-T Study Group ${number}`,
        `ITU-T SG${number}`,
        `SG${number}`,
        `Study Group ${number}`,
      ]),
    )
  },
  person: (_, person) => `${courtesy(person)} ${person.name.en} (${person.country.en})`,
  question: (question) => cite(`Q${question}`, 'question', `Question ${question}`),
  personOnly: (person) => `${courtesy(person)} ${person.name.en}`,
  roles: {
    chair: ['Chairman', 'Chair'],
    'vice-chair': ['Vice-Chairman', 'Vice-Chair'],
    rapporteur: ['Rapporteur'],
    'associate-rapporteur': ['Associate Rapporteur'],
    editor: ['Editor'],
    counsellor: ['Counsellor'],
    'liaison-officer': ['liaison officer'],
    convener: ['Convener'],
  },
}

function courtesy({ isDoctor, isWoman }: { isDoctor: boolean; isWoman: boolean }): string {
  return isDoctor ? 'Dr' : isWoman ? 'Ms' : 'Mr'
}
