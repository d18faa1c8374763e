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
  {
    form: 'agreed (unanimously, in principle)',
    documents: ['working-party-report-2020.en.md', 'study-group-report-2003.en.txt'],
    shows: /unanimously agreed|agreed in principle/u,
  },
  {
    form: 'approved, adopted',
    documents: [
      'study-group-report-2003.en.txt',
      'working-party-report-1994.en.txt',
      'tsag-report-2023.en.txt',
    ],
    shows: /(?:was|were) (?:approved|adopted)/u,
  },
  {
    form: 'accepted, endorsed',
    documents: ['tsag-report-2023.en.txt'],
    shows: /TSAG accepted[\s\S]+TSAG endorsed|TSAG endorsed[\s\S]+TSAG accepted/u,
  },
  {
    form: 'confirmed, reaffirmed',
    documents: ['tsag-report-2023.en.txt', 'working-party-report-2020.en.md'],
    shows: /confirmed|reaffirmed/u,
  },
  {
    form: 'noted, took note of',
    documents: ['tsag-report-2023.en.txt'],
    shows: /TSAG noted[\s\S]+took note of/u,
  },
  {
    form: 'concluded; of the opinion that',
    documents: ['tsag-report-2023.en.txt', 'working-party-report-1994.en.txt'],
    shows: /TSAG concluded|was of the opinion/u,
  },
  {
    form: 'recognized, acknowledged, considered',
    documents: ['tsag-report-2023.en.txt'],
    shows: /recognized that[\s\S]+acknowledged the/u,
  },
  {
    form: 'decided, resolved, determined, consented',
    documents: [
      'tsag-report-2023.en.txt',
      'working-party-report-2020.en.md',
      'working-party-report-1994.en.txt',
    ],
    shows: /TSAG decided|resolved to|consented to|resolved :/u,
  },
  {
    form: 'recommended',
    documents: ['tsag-report-2023.en.txt', 'study-group-report-2003.en.txt'],
    shows: /recommends? that|recommended (?:it|that)/u,
  },
  {
    form: 'requested, asked',
    documents: ['tsag-report-2023.en.txt', 'working-party-report-1994.en.txt'],
    shows: /requested TSB|asked the Secretariat/u,
  },
  {
    form: 'invited, encouraged, urged, called upon',
    documents: ['tsag-report-2023.en.txt', 'working-party-report-1994.en.txt'],
    shows: /urged Administrations|called upon them/u,
  },
  {
    form: 'instructed, tasked, authorized',
    documents: ['tsag-report-2023.en.txt', 'working-party-report-2020.en.md'],
    shows: /TSAG instructed|tasked the Rapporteur/u,
  },
  {
    form: 'supported',
    documents: ['tsag-report-2023.en.txt'],
    shows: /TSAG supported/u,
  },
  {
    form: 'nominated, elected by acclamation',
    documents: ['working-party-report-1994.en.txt', 'tsag-report-2023.en.txt'],
    shows: /elected (?:by|chair)/u,
  },
  {
    form: 'established, set up, terminated, closed',
    documents: [
      'tsag-report-2023.en.txt',
      'working-party-report-2020.en.md',
      'rapporteur-group-report.en.docx',
    ],
    shows: /(?:was|were) (?:terminated|closed)/u,
  },
  {
    form: 'postponed, deferred',
    documents: [
      'tsag-report-2023.en.txt',
      'study-group-report-2003.en.txt',
      'working-party-report-2020.en.md',
    ],
    shows: /postponed|deferred/u,
  },
  {
    form: 'thanked, in the active and in the passive',
    documents: ['tsag-report-2023.en.txt', 'ad-hoc-report.en.txt', 'study-group-report-2003.en.txt'],
    shows: /was thanked/u,
  },
  {
    form: 'verbs that decide nothing: explained, stressed',
    documents: ['working-party-report-2020.en.md', 'working-party-report-2020.zh.md'],
    shows: /explained, stressed|解释、强调/u,
  },
  {
    form: 'it was agreed that, without a body',
    documents: ['ad-hoc-report.en.txt'],
    shows: /It was further agreed to/u,
  },
  {
    form: 'two passives in one clause',
    documents: ['working-party-report-1994.en.txt', 'ad-hoc-report.en.txt'],
    shows: /was nominated as Rapporteur and elected|reviewed, corrected and approved/u,
  },
  {
    form: 'a pronoun for the body',
    documents: ['tsag-report-2023.en.txt'],
    shows: /It decided to forward/u,
  },
  {
    form: 'received the approval of; 获得…的批准',
    documents: ['working-party-report-2020.en.md', 'working-party-report-2020.zh.md'],
    shows: /received the approval of|获得会议的批准/u,
  },
  {
    form: 'the plenary of a committee, a focus group, a rapporteur group acts',
    documents: [
      'assembly-committee-report.zh.txt',
      'focus-group-meeting.zh.docx',
      'rapporteur-group-report.zh.docx',
    ],
    shows: /委员会批准了|焦点组通过了|报告人组同意/u,
  },
  {
    form: 'list below “the following agreements”',
    documents: ['rapporteur-group-report.en.docx', 'rapporteur-group-report.zh.docx'],
    shows: /the following agreements:|以下一致意见：/u,
  },
  {
    form: 'list under the heading “Agreements” or 会议决定摘要',
    documents: ['ad-hoc-report.en.txt', 'working-party-report-2020.en.md', 'study-group-report-2009.zh.txt'],
    shows: /Agreements|会议决定摘要/u,
  },
  {
    form: 'list of action items: TSB to …',
    documents: ['tsag-report-2023.en.txt'],
    shows: /^1\)\tTSB to publish/mu,
  },
  {
    form: 'table of actions with who and by when',
    documents: ['rapporteur-group-report.en.docx', 'rapporteur-group-report.zh.docx'],
    shows: /(?:Who|负责方)\n(?:By|期限)/u,
  },
  {
    form: 'requested actions in Chinese: WP1-1：批准…',
    documents: ['working-party-report-2020.zh.md'],
    shows: /^WP1-1：批准/mu,
  },
  {
    form: '一致同意、以掌声一致同意',
    documents: ['working-party-report-2020.zh.md', 'tsag-report.zh.txt'],
    shows: /以掌声一致同意/u,
  },
  {
    form: '批准、通过、核准',
    documents: ['working-party-report-2020.zh.md', 'study-group-report-2003.zh.txt'],
    shows: /核准了|批准了/u,
  },
  {
    form: '接受、赞同、首肯、认可',
    documents: ['tsag-report.zh.txt'],
    shows: /接受了[\s\S]+首肯/u,
  },
  {
    form: '确认、重申',
    documents: ['working-party-report-2020.zh.md', 'study-group-report-2003.zh.txt'],
    shows: /重申|并确认/u,
  },
  {
    form: '注意到、记录在案',
    documents: ['study-group-report-2003.zh.txt', 'working-party-report-2020.zh.md'],
    shows: /记录在案/u,
  },
  {
    form: '得出结论、做出的结论是',
    documents: ['study-group-report-2003.zh.txt', 'working-party-report-2020.zh.md'],
    shows: /得出结论认为|做出的结论是/u,
  },
  {
    form: '认识到、意识到、认为',
    documents: ['assembly-committee-report.zh.txt', 'working-party-report-2020.zh.md'],
    shows: /认识到|意识到/u,
  },
  {
    form: '建议、请、要求、责成、鼓励、授权',
    documents: ['assembly-committee-report.zh.txt'],
    shows: /委员会建议[\s\S]+责成[\s\S]+鼓励/u,
  },
  {
    form: '任命、成立、设立、创建',
    documents: ['working-party-report-2020.zh.md', 'study-group-report-2003.zh.txt'],
    shows: /设立了|成立了/u,
  },
  {
    form: '结束、终止、推迟',
    documents: [
      'rapporteur-group-report.zh.docx',
      'working-party-report-2020.zh.md',
      'assembly-committee-report.zh.txt',
    ],
    shows: /已告结束|被终止|推迟对/u,
  },
  {
    form: '感谢、表示赞赏、祝贺',
    documents: ['working-party-report-2020.zh.md', 'assembly-committee-report.zh.txt'],
    shows: /表示赞赏|表示祝贺/u,
  },
  {
    form: '会议 left out: 注意到…, 请…',
    documents: ['study-group-report-2009.zh.txt'],
    shows: /^5\.1　注意到/mu,
  },
  {
    form: 'a quotation that decides nothing',
    documents: [
      'assembly-committee-report.zh.txt',
      'study-group-report-2003.en.txt',
      'study-group-report-2003.zh.txt',
    ],
    shows: /“会议[^”]+”|"the meeting/u,
  },
]
