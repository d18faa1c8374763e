import { relative, sep } from 'node:path'

/** A path relative to a directory, with `/` on every system. */
export function relativePath(directory: string, path: string): string {
  return relative(directory, path).replaceAll(sep, '/')
}
