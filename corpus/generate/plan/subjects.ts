import type { Both } from './two-languages.js'

/** What the invented work is about: noun phrases, and how a focus group of it would be called for short. */
export const subjects: readonly (Both & { readonly acronym: string })[] = [
  { en: 'smart water management', zh: '智能水务', acronym: 'SWM' },
  { en: 'edge computing for maritime networks', zh: '海事网络边缘计算', acronym: 'ECMN' },
  { en: 'data provenance', zh: '数据溯源', acronym: 'DP' },
  { en: 'agricultural sensors', zh: '农业传感器', acronym: 'AS' },
  { en: 'quantum key distribution', zh: '量子密钥分发', acronym: 'QKD' },
  { en: 'digital identity wallets', zh: '数字身份钱包', acronym: 'DIW' },
  { en: 'passive optical networks', zh: '无源光网络', acronym: 'PON' },
  { en: 'energy efficient data centres', zh: '高能效数据中心', acronym: 'EDC' },
  { en: 'emergency alerting', zh: '应急告警', acronym: 'EA' },
  { en: 'accessible media', zh: '无障碍媒体', acronym: 'AM' },
  { en: 'network automation', zh: '网络自动化', acronym: 'NA' },
  { en: 'digital twins of cities', zh: '城市数字孪生', acronym: 'DTC' },
  { en: 'trusted machine learning', zh: '可信机器学习', acronym: 'TML' },
  { en: 'submarine cable monitoring', zh: '海底光缆监测', acronym: 'SCM' },
  { en: 'vehicular multimedia', zh: '车载多媒体', acronym: 'VM' },
  { en: 'volumetric video', zh: '立体视频', acronym: 'VV' },
  { en: 'international roaming charges', zh: '国际漫游资费', acronym: 'IRC' },
  { en: 'electromagnetic field measurement', zh: '电磁场测量', acronym: 'EFM' },
  { en: 'video surveillance', zh: '视频监控', acronym: 'VS' },
  { en: 'electronic waste', zh: '电子废物', acronym: 'EW' },
  { en: 'numbering resources', zh: '编号资源', acronym: 'NR' },
  { en: 'quality of voice services', zh: '语音业务质量', acronym: 'QVS' },
]

/** The subject as it stands in a name: `Smart Water Management`. */
export function asName(subject: Both): Both {
  const small = new Set(['for', 'of', 'and', 'in', 'the'])
  const en = subject.en
    .split(' ')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
  return { en, zh: subject.zh }
}
