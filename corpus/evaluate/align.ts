/** Positions of an expected entry and of the entry that it was read as. */
export type Pair = readonly [expected: number, got: number]

/** How alike two entries are, 0 to 1. */
export type Similarity<Expected, Got> = (expected: Expected, got: Got) => number

/** Entries that are less alike than this are not the same one misread. */
const least = 0.5

/**
 * Pairs the entries of two lists. Entries that are equal from the front and from the back are paired first; of the
 * others those that are at least half alike: in a list in any order the most alike first, in a sequence so that the sum of
 * their similarities is greatest and no two pairs cross.
 */
export function align<Expected, Got>(
  expected: readonly Expected[],
  got: readonly Got[],
  ordered: boolean,
  similarity: Similarity<Expected, Got>,
): Pair[] {
  const shorter = Math.min(expected.length, got.length)
  const equal = (i: number, j: number) => similarity(expected[i] as Expected, got[j] as Got) === 1
  let front = 0
  while (front < shorter && equal(front, front)) front++
  let back = 0
  while (back < shorter - front && equal(expected.length - 1 - back, got.length - 1 - back)) back++

  const rows = expected.slice(front, expected.length - back)
  const columns = got.slice(front, got.length - back)
  const table = rows.map((row) => columns.map((column) => similarity(row, column)))
  const between = ordered ? inOrder(table) : mostAlikeFirst(table)
  const behind = (list: readonly unknown[], index: number) => list.length - back + index
  return [
    ...Array.from({ length: front }, (_, index): Pair => [index, index]),
    ...between.map(([i, j]): Pair => [front + i, front + j]),
    ...Array.from({ length: back }, (_, index): Pair => [behind(expected, index), behind(got, index)]),
  ]
}

/** The most alike pair first; of equal ones that whose entries stand nearest to one another, then the earliest. */
function mostAlikeFirst(table: readonly (readonly number[])[]): Pair[] {
  const candidates = table.flatMap((row, i) =>
    row.flatMap((similarity, j) => (similarity >= least ? [{ i, j, similarity }] : [])),
  )
  candidates.sort(
    (one, other) =>
      other.similarity - one.similarity ||
      Math.abs(one.i - one.j) - Math.abs(other.i - other.j) ||
      one.i + one.j - (other.i + other.j),
  )
  const taken = { i: new Set<number>(), j: new Set<number>() }
  const pairs: Pair[] = []
  for (const { i, j } of candidates) {
    if (taken.i.has(i) || taken.j.has(j)) continue
    taken.i.add(i)
    taken.j.add(j)
    pairs.push([i, j])
  }
  return pairs.sort(([one], [other]) => one - other)
}

/** The pairs that do not cross and are together most alike; among equals those that leave out the fewest at the front. */
function inOrder(table: readonly (readonly number[])[]): Pair[] {
  const height = table.length
  const width = table[0]?.length ?? 0
  const best = Array.from({ length: height + 1 }, () => new Float64Array(width + 1))
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0
  const paired = (i: number, j: number) => {
    const similarity = table[i]?.[j] ?? 0
    return similarity >= least ? similarity + bestAt(i + 1, j + 1) : -1
  }
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(paired(i, j), bestAt(i + 1, j), bestAt(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < height && j < width; ) {
    if (paired(i, j) === bestAt(i, j)) pairs.push([i++, j++])
    else if (bestAt(i + 1, j) === bestAt(i, j)) i++
    else j++
  }
  return pairs
}
