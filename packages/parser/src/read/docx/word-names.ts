/** How a part writes the names of WordprocessingML. */
export interface WordNames {
  /** What stands before the names of WordprocessingML in the part: `w:`, as a rule. */
  readonly prefix: string
  /** A prefix of ours for the same names, and the declaration of it. */
  readonly own: string
  readonly declaration: string
  /** `p` for `w:p`; `:Choice` for `mc:Choice` and any other name that is not of WordprocessingML. */
  readonly localNameOf: (qualified: string) => string
}

const namespaces =
  /\sxmlns(?::([^\s=<>"'/]{1,40}))?\s*=\s*["'](http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main)["']/u

/** Finds out how a part writes the names of WordprocessingML, in its usual or its strict form. */
export function wordNames(xml: string): WordNames {
  const declared = namespaces.exec(xml)
  const prefix = declared?.[1] ? `${declared[1]}:` : declared ? '' : 'w:'
  const own = 'rapporteur'
  const known = new Map<string, string>()
  const shorten = (qualified: string): string => {
    const colon = qualified.indexOf(':')
    if (prefix === '') return colon < 0 ? qualified : qualified.slice(colon)
    if (qualified.startsWith(prefix)) return qualified.slice(prefix.length)
    return colon < 0 ? `:${qualified}` : qualified.slice(colon)
  }
  return {
    prefix,
    own,
    declaration: ` xmlns:${own}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`,
    localNameOf: (qualified) => {
      const name = known.get(qualified) ?? shorten(qualified)
      known.set(qualified, name)
      return name
    },
  }
}
