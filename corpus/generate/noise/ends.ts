import type { Choices } from '../base/choices.js'
import { gap, line, type Printed } from '../layout/printed.js'

const addresses = [
  [
    '______________',
    'International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland',
    'Tel: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: itumail@itu.int • www.itu.int',
  ],
  ['Place des Nations, CH-1211 Geneva 20, Switzerland, Tel: +41 22 730 5111, Fax: +41 22 733 7256'],
]
const scraps = [['image2.PNG', '(RHB%)', 'Bly:'], ['image1.png'], ['image3.emf', 'ba', 'El']]

/** What stands behind the end of a letter: the address at the foot of its page, scraps that were read off a picture. */
export function withEnds(choices: Choices, blocks: readonly Printed[], isLetter: boolean): Printed[] {
  return [
    ...blocks,
    ...(isLetter && choices.chance(60) ? [gap, ...choices.pick(addresses).map((text) => line(text))] : []),
    ...(choices.chance(40) ? [gap, gap, ...choices.pick(scraps).map((text) => line(text))] : []),
  ]
}
