const namespace =
  /\sxmlns(?::([^\s=<>"'/]{1,40}))?\s*=\s*["'](?:http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main|http:\/\/schemas\.microsoft\.com\/office\/word\/2003\/wordml)["']/u

/**
 * Finds out how a part writes the names of WordprocessingML, in its usual or its strict form, and gives the names
 * short: `p` for w:p; `:Choice` for mc:Choice and any other name that is not of WordprocessingML.
 */
export function namesOfWord(xml: string): (qualified: string) => string {
  const declared = namespace.exec(xml)
  const prefix = declared?.[1] ? `${declared[1]}:` : declared ? '' : 'w:'
  const known = new Map<string, string>()
  const shorten = (qualified: string): string => {
    const colon = qualified.indexOf(':')
    if (prefix === '') return colon < 0 ? qualified : qualified.slice(colon)
    if (qualified.startsWith(prefix)) return qualified.slice(prefix.length)
    return colon < 0 ? `:${qualified}` : qualified.slice(colon)
  }
  return (qualified) => {
    const name = known.get(qualified) ?? shorten(qualified)
    known.set(qualified, name)
    return name
  }
}
