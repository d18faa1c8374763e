import type { Form } from './form.js'

/** How a body's acts are told. */
export const decisionForms: readonly Form[] = [
  {
    form: 'a study group agreed, decided',
    documents: ['tsb-circular-1996.en.txt', 'br-administrative-circular.en.txt'],
    shows: /Study Group \d agreed|Study Group \d decided/u,
  },
  {
    form: 'established, with the meeting between commas',
    documents: ['tsb-circular-focus-group.en.txt'],
    shows: /, at its meeting .+, established/u,
  },
  {
    form: 'appointed',
    documents: ['tsb-circular-focus-group.en.txt', 'tsb-circular-focus-group.zh.txt'],
    shows: /Group 13 appointed|研究组任命/u,
  },
  {
    form: 'passive: 获得…批准',
    documents: ['tsag-report.zh.txt'],
    shows: /获得.*批准|得到.*批准/u,
  },
  {
    form: 'passive without a body',
    documents: ['working-party-report.en.md'],
    shows: /was (?:approved|agreed)/u,
  },
  {
    form: 'requested actions in the imperative',
    documents: ['working-party-report.en.md'],
    shows: /WP2-1/u,
  },
  {
    form: 'decided, with the meeting ahead of the group',
    documents: ['tsb-circular-1994.en.txt'],
    shows: /^1 +At its meeting .+, Study Group 15 decided/mu,
  },
  {
    form: '在…会议上，研究组任命…为…',
    documents: ['tsb-circular-acting-chairman.zh.txt'],
    shows: /会议上，第4研究组.+任命.+为/u,
  },
  {
    form: 'two acts in a sentence: took note of … and approved …',
    documents: ['br-circular-letter-software.en.txt', 'br-circular-letter-software.zh.txt'],
    shows: /took note of .+ and approved|注意到.+，并批准/u,
  },
  {
    form: 'an intention that decides nothing (intends to apply)',
    documents: ['tsb-circular-tap-consultation.en.txt', 'tsb-circular-tap-consultation.zh.txt'],
    shows: /intends to apply|打算在/u,
  },
  {
    form: 'agreed to create …, and appointed …',
    documents: ['tsb-circular-action.en.txt'],
    shows: /agreed to create the .+, and appointed/u,
  },
  {
    form: 'recommended that …, and requested TSB to …',
    documents: ['tsb-circular-questionnaire.en.md'],
    shows: /recommended that .+ and requested TSB to/u,
  },
  { form: '责成电信标准化局…', documents: ['tsb-circular-twice.zh.txt'], shows: /并责成电信标准化局/u },
  {
    form: '决定设立…，并任命…',
    documents: ['br-meetings-circular.zh.txt'],
    shows: /决定设立.+，并任命/u,
  },
  {
    form: 'a group acts through its meeting: …的会议请…',
    documents: ['bdt-circular-forum.zh.md'],
    shows: /29日的会议请各区域/u,
  },
  {
    form: 'a decision that is only referred to: 根据…会议的决定',
    documents: ['collective-letter-tsag.zh.txt'],
    shows: /^3\t根据.+会议的决定/mu,
  },
  {
    form: 'a group and a working group within it act, passives with “named”',
    documents: ['focus-group-report.en.md'],
    shows: /WG1 resolved to[\s\S]+was named as its chair/u,
  },
  {
    form: '一致同意成立…，并选举…为主席',
    documents: ['tsb-circular-glued.zh.txt'],
    shows: /一致同意成立.+，并选举/u,
  },
]
