import { extname } from 'node:path'

/** A module beside another one: built where that one is built, a source where that one is a source. */
export function beside(name: string, url: string): URL {
  return new URL(`./${name}${extname(new URL(url).pathname)}`, url)
}
