/** The streams of a compound file (OLE, [MS-CFB]), which is a file system in a file. */
export interface CompoundFile {
  /** Whether the root storage holds a stream or storage of that name. */
  readonly has: (name: string) => boolean
  /** The content of a stream of the root storage, or null where there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null
}

const endOfChain = 0xfffffffe
const noStream = 0xffffffff
const entrySize = 128
const storage = 1
const root = 5

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

/**
 * Opens a compound file. Only what is asked for is read; every chain of sectors is followed once at most.
 *
 * @throws {RangeError} where the file is damaged or cut off
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // [MS-CFB] 2.2
  const sectorSize = 1 << checked(view.getUint16(30, true), 7, 16)
  const miniSize = 1 << checked(view.getUint16(32, true), 2, 12)
  const miniLimit = view.getUint32(56, true)
  const offsetOf = (sector: number) => (sector + 1) * sectorSize
  const table = readAllocationTable(view, sectorSize, offsetOf)

  /**
   * The sectors of a chain, put together; those that lie in a row, as nearly all do, are taken in one piece. A last
   * sector that the file ends in counts as far as it goes.
   */
  const follow = (start: number, size: number): Uint8Array => {
    const parts: Uint8Array[] = []
    const most = Math.min(size, bytes.length)
    let length = 0
    for (let first = start; first < endOfChain && length < most; ) {
      let last = first
      let next = table(last)
      length += sectorSize
      while (next === last + 1 && length < most) {
        last = next
        next = table(last)
        length += sectorSize
      }
      const part = bytes.subarray(offsetOf(first), offsetOf(last) + sectorSize)
      if (part.length <= (last - first) * sectorSize) throw new RangeError('a sector lies outside the file')
      parts.push(part)
      first = next
    }
    const [only] = parts
    return (only && parts.length === 1 ? only : Buffer.concat(parts)).subarray(0, size)
  }

  const entries = readDirectory(follow(view.getUint32(48, true), bytes.length))
  const top = entries.find(({ type }) => type === root)
  let miniStream: Uint8Array | null = null
  let miniTable: DataView | null = null

  /** A stream below the limit lies in the small sectors of the root's own stream ([MS-CFB] 2.4). */
  const followMini = ({ start, size }: Entry): Uint8Array => {
    miniStream ??= follow(top?.start ?? endOfChain, top?.size ?? 0)
    if (!miniTable) {
      const content = follow(view.getUint32(60, true), bytes.length)
      miniTable = new DataView(content.buffer, content.byteOffset, content.byteLength)
    }
    const parts: Uint8Array[] = []
    for (let sector = start, length = 0; sector < endOfChain && length < size; length += miniSize) {
      parts.push(miniStream.subarray(sector * miniSize, (sector + 1) * miniSize))
      sector = miniTable.getUint32(sector * 4, true)
    }
    return Buffer.concat(parts).subarray(0, size)
  }

  const byName = new Map(entries.filter(({ type }) => type !== root).map((entry) => [entry.name, entry]))
  return {
    has: (name) => byName.has(name),
    stream: (name) => {
      const entry = byName.get(name)
      if (!entry || entry.type === storage) return null
      return entry.size < miniLimit ? followMini(entry) : follow(entry.start, entry.size)
    },
  }
}

function checked(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new RangeError('the header is damaged')
  return value
}

/** Tells of each sector which one follows it: the sectors of the table are named in the header and the chain behind it. */
function readAllocationTable(
  view: DataView,
  sectorSize: number,
  offsetOf: (sector: number) => number,
): (sector: number) => number {
  const perSector = sectorSize / 4
  const sectors: number[] = []
  const most = Math.ceil(view.byteLength / sectorSize)
  for (let at = 76; at < 512; at += 4) sectors.push(view.getUint32(at, true))
  let next = view.getUint32(68, true)
  for (let seen = 0; next < endOfChain && seen < most; seen++) {
    const from = offsetOf(next)
    for (let at = 0; at < sectorSize - 4; at += 4) sectors.push(view.getUint32(from + at, true))
    next = view.getUint32(from + sectorSize - 4, true)
  }
  return (sector) => {
    const holder = sectors[Math.floor(sector / perSector)] ?? noStream
    if (holder >= endOfChain) throw new RangeError('a sector has no place in the table')
    return view.getUint32(offsetOf(holder) + (sector % perSector) * 4, true)
  }
}

/**
 * The root and what stands in it, by the tree that [MS-CFB] 2.6.4 describes; what embedded objects hold is no
 * part of that. Every entry is visited once, whatever the links say.
 */
function readDirectory(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const found: Entry[] = []
  const seen = new Set<number>()
  const waiting = [0]
  while (waiting.length > 0) {
    const index = waiting.pop() as number
    const at = index * entrySize
    if (index === noStream || seen.has(index) || at + entrySize > directory.length) continue
    seen.add(index)
    const length = Math.min(view.getUint16(at + 64, true), 64)
    const name = Buffer.from(directory.buffer, directory.byteOffset + at, Math.max(length - 2, 0))
    const type = directory[at + 66] ?? 0
    found.push({
      name: name.toString('utf16le'),
      type: index === 0 ? root : type,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
    if (index === 0) waiting.push(view.getUint32(at + 76, true))
    else waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true))
  }
  return found
}
