/** What a Word file is made of: parts by name, from a zip package or from one flat file of XML. */
export interface PackageEntries {
  /** The name as the package writes it, where it has an entry of that name in any case; else null. */
  readonly find: (name: string) => string | null
  /** The content of the entry, or null where there is none. */
  readonly read: (name: string) => Uint8Array | string | null
}

/** Names in a package are the same whatever their case; some programs write them with backslashes or from the root. */
export function entryKey(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/u, '')
    .toLowerCase()
}
