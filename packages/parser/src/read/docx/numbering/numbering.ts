import { isOn, numberOf, type Styles } from '../styles.js'
import { attributeOf, localName, resolveEntities, scanXml } from '../xml/scan-xml.js'

/** One level of a list as numbering.xml defines it. */
export interface Level {
  readonly start: number
  /** Number format: `decimal`, `lowerLetter`, `bullet`, … */
  readonly format: string
  /** `%1.%2`, `（%1）`, or the sign of a bullet. */
  readonly text: string
  /** The level (from 1) whose numbers make this one start again; 0 for never; null for any level above. */
  readonly restart: number | null
  /** Every number of the label in digits, whatever the formats of the levels above. */
  readonly legal: boolean
  /** The paragraph style that the level belongs to. */
  readonly styleId: string | null
  /** The font that its label is set in, where the level names one. */
  readonly font: string | null
}

/** A list of the document: the counters that it shares with others, and its levels. */
export interface List {
  /** Lists with the same key count on together. */
  readonly counters: string
  readonly levels: ReadonlyMap<number, Level>
  /** Numbers that the levels begin with when the list begins. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** The lists of a document by numId. */
export type Lists = ReadonlyMap<string, List>

interface Abstract {
  readonly levels: Map<number, Level>
  styleLink: string | null
}

interface Numbered {
  abstractId: string
  readonly levels: Map<number, Level>
  readonly startOverrides: Map<number, number>
}

/** Reads the numbering part. */
export function readNumbering(xml: string, styles: Styles): Lists {
  const { abstracts, nums } = readDefinitions(xml)
  const lists = new Map<string, List>()
  for (const [numId, num] of nums) {
    const counters = abstractOf(num.abstractId, abstracts, nums, styles)
    const levels = new Map([...(abstracts.get(counters)?.levels ?? []), ...num.levels])
    lists.set(numId, { counters, levels, startOverrides: num.startOverrides })
  }
  return lists
}

/** The abstract list that holds the levels: one that only links to a numbering style leads on to that style's. */
function abstractOf(
  abstractId: string,
  abstracts: ReadonlyMap<string, Abstract>,
  nums: ReadonlyMap<string, Numbered>,
  styles: Styles,
): string {
  const link = abstracts.get(abstractId)?.styleLink
  const linked = link ? nums.get(styles.numIdOf(link) ?? '')?.abstractId : undefined
  return linked ?? abstractId
}

const plainLevel: Level = {
  start: 1,
  format: 'decimal',
  text: '',
  restart: null,
  legal: false,
  styleId: null,
  font: null,
}

function readDefinitions(xml: string): { abstracts: Map<string, Abstract>; nums: Map<string, Numbered> } {
  const abstracts = new Map<string, Abstract>()
  const nums = new Map<string, Numbered>()
  let abstract: Abstract | null = null
  let num: Numbered | null = null
  let level = 0
  let draft: Level | null = null
  /** Inside an alternative that only newer versions of Word follow. */
  let choices = 0
  scanXml(xml, {
    open: (qualified, start, end) => {
      const name = localName(qualified)
      if (name === 'Choice') choices++
      if (choices > 0) return
      const tag = xml.slice(start, end)
      const value = () => attributeOf(tag, 'val')
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), styleLink: null }
        abstracts.set(attributeOf(tag, 'abstractNumId') ?? '', abstract)
      } else if (name === 'num') {
        num = { abstractId: '', levels: new Map(), startOverrides: new Map() }
        nums.set(attributeOf(tag, 'numId') ?? '', num)
      } else if (name === 'lvl') {
        level = numberOf(attributeOf(tag, 'ilvl')) ?? (num ? level : 0)
        draft = plainLevel
      } else if (name === 'numStyleLink' && abstract) abstract.styleLink = value()
      else if (name === 'abstractNumId' && num) num.abstractId = value() ?? ''
      else if (name === 'lvlOverride') level = numberOf(attributeOf(tag, 'ilvl')) ?? 0
      else if (name === 'startOverride') num?.startOverrides.set(level, numberOf(value()) ?? 1)
      else if (draft) draft = withProperty(draft, name, tag)
    },
    close: (qualified) => {
      const name = localName(qualified)
      if (name === 'Choice') choices--
      else if (name === 'abstractNum') abstract = null
      else if (name === 'num') num = null
      else if (name === 'lvl' && draft) {
        ;(num ?? abstract)?.levels.set(level, draft)
        draft = null
      }
    },
  })
  return { abstracts, nums }
}

function withProperty(level: Level, name: string, tag: string): Level {
  const value = attributeOf(tag, 'val')
  if (name === 'start') return { ...level, start: numberOf(value) ?? 1 }
  if (name === 'numFmt') return { ...level, format: value ?? 'decimal' }
  if (name === 'lvlText') return { ...level, text: resolveEntities(value ?? '') }
  if (name === 'lvlRestart') return { ...level, restart: numberOf(value) }
  // the sign of a bullet that is a picture is often left empty
  if (name === 'lvlPicBulletId') return { ...level, text: level.text.trim() || '•' }
  if (name === 'isLgl') return { ...level, legal: isOn(value) }
  if (name === 'pStyle') return { ...level, styleId: value }
  if (name === 'rFonts') return { ...level, font: attributeOf(tag, 'ascii') ?? attributeOf(tag, 'hAnsi') }
  return level
}
