import { attributeOf, localName, resolveEntities, scanXml } from './xml/scan-xml.js'

/** What a style says about a paragraph or a run, its ancestors' word included. */
export interface Style {
  /** The style's own name (`heading 1`, `toc 2`), which Word keeps in English for the styles it brings along. */
  readonly name: string
  /** Automatic numbering, and the style in the chain that brings it; null where there is none or where it is switched off. */
  readonly numbering: StyleNumbering | null
  /** 0 to 8, or null for body text. */
  readonly outlineLevel: number | null
  readonly bold: boolean
  /** Set in hidden text. */
  readonly hidden: boolean
}

export interface StyleNumbering {
  readonly numId: string
  readonly level: number | null
  readonly styleId: string
}

export interface Styles {
  /** The style of a paragraph, which is the default one where it names none. */
  readonly ofParagraph: (styleId: string | null) => Style
  readonly ofRun: (styleId: string | null) => Style
  /** The numId that a numbering style stands for. */
  readonly numIdOf: (styleId: string) => string | null
}

/** A style as a file defines it; null where it leaves something to the style that it is based on. */
export interface Definition {
  readonly id: string
  readonly type: string
  readonly isDefault: boolean
  name: string
  basedOn: string | null
  numId: string | null
  level: number | null
  outlineLevel: number | null
  bold: boolean | null
  hidden: boolean | null
}

const plain: Style = { name: '', numbering: null, outlineLevel: null, bold: false, hidden: false }
const longestChain = 12

/** Reads the styles part. */
export function readStyles(xml: string): Styles {
  return stylesOf(readDefinitions(xml))
}

/** The styles that a file defines, each with what its ancestors say. */
export function stylesOf(definitions: readonly Definition[]): Styles {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]))
  const fallback = definitions.find(({ type, isDefault }) => isDefault && type === 'paragraph')?.id
  const resolved = new Map<string, Style>()
  const styleOf = (id: string): Style => {
    const known = resolved.get(id)
    if (known) return known
    const style = resolveStyle(chainOf(id, byId))
    resolved.set(id, style)
    return style
  }
  return {
    ofParagraph: (styleId) => {
      const id = styleId ?? fallback
      return id === undefined ? plain : styleOf(id)
    },
    ofRun: (styleId) => (styleId === null ? plain : styleOf(styleId)),
    numIdOf: (styleId) => byId.get(styleId)?.numId ?? null,
  }
}

/** The styles of a file that has none. */
export const noStyles: Styles = stylesOf([])

/** The style and its ancestors, nearest first; a style that the file does not define goes by its id. */
function chainOf(id: string, byId: ReadonlyMap<string, Definition>): Definition[] {
  const chain: Definition[] = []
  for (let next: string | null = id; next !== null && chain.length < longestChain; ) {
    const definition: Definition = byId.get(next) ?? define(next, 'paragraph', false)
    chain.push(definition)
    next = definition.basedOn
  }
  return chain
}

function resolveStyle(chain: readonly Definition[]): Style {
  const first = <T>(pick: (definition: Definition) => T | null): T | null =>
    chain.map(pick).find((value) => value !== null) ?? null
  const name = chain[0]?.name ?? ''
  const level =
    first((definition) => definition.outlineLevel) ?? first((definition) => headingLevel(definition.name))
  return {
    name,
    numbering: numberingOf(chain),
    outlineLevel: level !== null && level < 9 ? level : null,
    bold: first((definition) => definition.bold) ?? false,
    hidden: first((definition) => definition.hidden) ?? false,
  }
}

function numberingOf(chain: readonly Definition[]): StyleNumbering | null {
  const numbered = chain.find(({ numId }) => numId !== null)
  if (!numbered?.numId || numbered.numId === '0') return null
  const level = chain.find((definition) => definition.level !== null)?.level ?? null
  return { numId: numbered.numId, level, styleId: numbered.id }
}

/** Word keeps `heading 1` in every language; other programs, and files that define no styles, translate it or drop the space. */
const heading =
  /^(?:heading|titre|t[ií]?tulo|(?:ü|ue)?berschrift|заголовок|标题|標題|titolo|kop|rubrik) ?([1-9])$/iu

/** Headings of the ITU's own templates by the name or id of their style, without `_` and spaces, and their levels. */
const ituHeadings: ReadonlyMap<string, number> = new Map([
  ['headingb', 2],
  ['headingi', 3],
  ...'annex appendix attachment'
    .split(' ')
    .flatMap((part) => ['no', 'title', 'notitle'].map((end) => [part + end, 0] as const)),
  ...'part chap section'.split(' ').flatMap((part) => ['no', 'title'].map((end) => [part + end, 0] as const)),
])

/** Level of the heading, from 0, that a style of that name sets; null for any other style. */
export function headingLevel(name: string): number | null {
  if (/^title$/iu.test(name)) return 0
  const match = heading.exec(name)
  if (match) return Number(match[1]) - 1
  return ituHeadings.get(name.replace(/[_ ]/gu, '').toLowerCase()) ?? null
}

/** A style that says nothing yet but what kind of style it is. */
export function define(id: string, type: string, isDefault: boolean): Definition {
  return {
    id,
    type,
    isDefault,
    name: id,
    basedOn: null,
    numId: null,
    level: null,
    outlineLevel: null,
    bold: null,
    hidden: null,
  }
}

function readDefinitions(xml: string): Definition[] {
  const definitions: Definition[] = []
  let current: Definition | null = null
  /** Inside the part of a table style that is for some cells only, or a tracked change of format. */
  let aside = 0
  scanXml(xml, {
    open: (qualified, start, end) => {
      const name = localName(qualified)
      if (name === 'style') {
        const tag = xml.slice(start, end)
        const id = attributeOf(tag, 'styleId') ?? ''
        current = define(
          id,
          attributeOf(tag, 'type') ?? 'paragraph',
          isOn(attributeOf(tag, 'default') ?? '0'),
        )
        definitions.push(current)
      } else if (isAside(name)) aside++
      else if (current && aside === 0) readProperty(current, name, xml.slice(start, end))
    },
    close: (qualified) => {
      const name = localName(qualified)
      if (name === 'style') current = null
      else if (isAside(name)) aside--
    },
  })
  return definitions
}

function isAside(name: string): boolean {
  return name === 'tblStylePr' || name.endsWith('Change')
}

function readProperty(style: Definition, name: string, tag: string): void {
  const value = () => attributeOf(tag, 'val')
  if (name === 'name') style.name = resolveEntities(value() ?? style.id)
  else if (name === 'basedOn') style.basedOn = value()
  else if (name === 'numId') style.numId = value()
  else if (name === 'ilvl') style.level = numberOf(value())
  else if (name === 'outlineLvl') style.outlineLevel = numberOf(value())
  else if (name === 'b') style.bold = isOn(value())
  else if (name === 'vanish') style.hidden = isOn(value())
}

/** A switch of WordprocessingML: on where it stands without a value. */
export function isOn(value: string | null): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** A small whole number, or null. */
export function numberOf(value: string | null): number | null {
  return value !== null && /^\d{1,6}$/u.test(value) ? Number(value) : null
}
