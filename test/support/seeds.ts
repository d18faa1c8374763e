import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/seeds/', import.meta.url)

/** True where the real documents are at hand: they are test input and no part of the project. */
export const seedsAreHere = existsSync(folder)

/** What a skipped suite says in its name. */
export const seedsNote = seedsAreHere ? '' : ' (skipped: ../shared/seeds is not here)'

/** The bytes of a real document. */
export function readSeed(name: string): Uint8Array {
  return readFileSync(new URL(name, folder))
}
