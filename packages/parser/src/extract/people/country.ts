import { foldWidth } from '../../document/text.js'
import { languages } from '../../language/index.js'

const countries = new Set(languages.flatMap((language) => language.people.countries.map(foldWidth)))
const longest = Math.max(...[...countries].map((country) => country.length))
const inHan = /^\p{Script=Han}/u

/** Tells whether the text, of half width, is the name of a country and nothing else. */
export function isCountry(text: string): boolean {
  const plain = text.trim().replace(/’/gu, "'")
  return countries.has(plain) || countries.has(plain.replace(/^[Tt]he /u, ''))
}

/** The length of the country's name that a Chinese phrase begins with (法国 of 法国某某实验室), else 0. */
export function countryPrefix(text: string): number {
  if (!inHan.test(text)) return 0
  for (let length = Math.min(longest, text.length); length >= 2; length--)
    if (countries.has(text.slice(0, length))) return length
  return 0
}
