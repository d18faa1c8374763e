import { beginningBefore } from '../before.js'
import { matchAt } from '../list.js'
import type { ReferenceForm } from '../mention.js'
import { ending } from '../words.js'

const code = new RegExp(
  `(?<series>(?:\\d/)?(?:CACE|CCRR|CAR|CA|CR|CM|LCCE|BDT)|DM-\\d{2})/0*(?<number>\\d{1,4})${ending}(?!/)(?: ?号?(?:行政)?通函)?`,
  'uy',
)
const title =
  /(?:(?:BR )?(?:Administrative )?[Cc]ircular(?:[ -][Ll]etter)?|(?:无线电通信局)?(?:行政)?通函) $/u

/** Circulars of the Radiocommunication and Development Bureaux, by their code: `CACE/856`, `CR/365`, `4/LCCE/71`. */
export const circularCode: ReferenceForm = {
  trigger: '(?:\\d/)?(?:CACE|CCRR|CAR|CA|CR|CM|LCCE|BDT)/(?=\\d)|DM-\\d{2}/(?=\\d)',
  read(text, at) {
    const match = matchAt(code, text, at)
    if (!match?.groups) return []
    const start = beginningBefore(title, text, at)
    const id = `${match.groups.series}/${match.groups.number}`
    return [{ start, end: at + match[0].length, id, type: 'circular' }]
  },
}
