import { resolveEntities } from '../xml/scan-xml.js'

/** The name of a field in capitals, which its code begins with: `HYPERLINK`, `REF`. */
export function fieldName(code: string): string {
  return /^\s*([A-Za-z=]{1,20})/u.exec(code)?.[1]?.toUpperCase() ?? ''
}

/** The words of a field's code behind its name; those behind a switch that takes one stand by its letter. */
export interface FieldArguments {
  readonly plain: readonly string[]
  readonly switches: ReadonlyMap<string, string>
}

const word = /\\([A-Za-z*@#!])|"([^"]*)"?|([^\s"\\]+)/gu

/** Reads a code; `taking` are the letters of the switches that take a word. */
export function fieldArguments(code: string, taking: string): FieldArguments {
  const plain: string[] = []
  const switches = new Map<string, string>()
  let wanted = ''
  const body = resolveEntities(code).replace(/^\s*[A-Za-z=]{1,20}/u, '')
  for (const [, letter, quoted, bare] of body.matchAll(word)) {
    const text = quoted ?? bare
    if (letter !== undefined) {
      wanted = letter.toLowerCase()
      switches.set(wanted, '')
      if (!`${taking}*@#`.includes(wanted)) wanted = ''
    } else if (text !== undefined) {
      if (wanted !== '') switches.set(wanted, text)
      else plain.push(text)
      wanted = ''
    }
  }
  return { plain, switches }
}
