import type { Both } from './two-languages.js'

/** A town where meetings are held, alone and with its country. */
export interface Town {
  readonly town: Both
  readonly withCountry: Both
}

export const geneva: Town = {
  town: { en: 'Geneva', zh: '日内瓦' },
  withCountry: { en: 'Geneva, Switzerland', zh: '瑞士日内瓦' },
}

/** Towns other than Geneva. */
export const towns: readonly Town[] = [
  { town: { en: 'Accra', zh: '阿克拉' }, withCountry: { en: 'Accra, Ghana', zh: '加纳阿克拉' } },
  { town: { en: 'Busan', zh: '釜山' }, withCountry: { en: 'Busan, Korea', zh: '韩国釜山' } },
  { town: { en: 'Cairo', zh: '开罗' }, withCountry: { en: 'Cairo, Egypt', zh: '埃及开罗' } },
  { town: { en: 'Dubai', zh: '迪拜' }, withCountry: { en: 'Dubai, United Arab Emirates', zh: '阿联酋迪拜' } },
  { town: { en: 'Helsinki', zh: '赫尔辛基' }, withCountry: { en: 'Helsinki, Finland', zh: '芬兰赫尔辛基' } },
  { town: { en: 'Kampala', zh: '坎帕拉' }, withCountry: { en: 'Kampala, Uganda', zh: '乌干达坎帕拉' } },
  { town: { en: 'Lima', zh: '利马' }, withCountry: { en: 'Lima, Peru', zh: '秘鲁利马' } },
  { town: { en: 'Lisbon', zh: '里斯本' }, withCountry: { en: 'Lisbon, Portugal', zh: '葡萄牙里斯本' } },
  { town: { en: 'Nairobi', zh: '内罗毕' }, withCountry: { en: 'Nairobi, Kenya', zh: '肯尼亚内罗毕' } },
  { town: { en: 'Singapore', zh: '新加坡' }, withCountry: { en: 'Singapore', zh: '新加坡' } },
  { town: { en: 'Tokyo', zh: '东京' }, withCountry: { en: 'Tokyo, Japan', zh: '日本东京' } },
  { town: { en: 'Vienna', zh: '维也纳' }, withCountry: { en: 'Vienna, Austria', zh: '奥地利维也纳' } },
]
