import fc from 'fast-check'

/** Chance as a generator of fast-check gives it: every choice can be replayed from the seed. */
export interface Choices {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number
  /** One of the list. */
  pick<T>(list: readonly T[]): T
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean
  /** So many of the list, in its order. */
  some<T>(list: readonly T[], count: number): T[]
  /** The list in any order. */
  shuffled<T>(list: readonly T[]): T[]
}

/** Choices as a value that fast-check makes; each run of a property has its own. */
export const choices: fc.Arbitrary<Choices> = fc.gen().map((draw) => choicesFrom(() => draw(anyNumber)))

/** Small numbers no oftener than others: a choice is no edge case. */
const anyNumber = () => fc.noBias(fc.nat())

/** @param next gives a whole number from 0 to 2³¹ − 1 */
function choicesFrom(next: () => number): Choices {
  const integer = (least: number, most: number) => least + (next() % (most - least + 1))
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list]
    return list.map(() => rest.splice(integer(0, rest.length - 1), 1)[0] as T)
  }
  return {
    integer,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to choose from')
      return list[integer(0, list.length - 1)] as never
    },
    chance: (percent) => integer(1, 100) <= percent,
    some: (list, count) => {
      const places = shuffled(list.map((_, place) => place)).slice(0, count)
      return places.sort((one, other) => one - other).map((place) => list[place] as never)
    },
    shuffled,
  }
}
