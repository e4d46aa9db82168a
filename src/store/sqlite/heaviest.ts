/** Entries by the sum of the weights of the words under which they stand. */

/** Entries of a word, the latest first, and what each of them weighs. */
export interface Weighed {
  readonly entries: Uint32Array
  /** A whole number. */
  readonly weight: number
}

/** More than any entry's number; with a sum of weights before it a number that a double still holds exactly. */
const room = 2 ** 33

/** Sums are made over so many neighbouring entries at a time, so that they stay near at hand. */
const span = 32_768

/** Each entry with its sum as one number, the sum less the entry: the greater, the heavier, then the earlier. In no order. */
const keysOf = (words: readonly Weighed[]): Float64Array => {
  const keys = new Float64Array(words.reduce((total, { entries }) => total + entries.length, 0))
  const sums = new Float64Array(span)
  const heads = words.map((word) => ({ ...word, from: 0, to: 0 }))
  const latestLeft = (): number => heads.reduce((latest, { entries, to }) => Math.max(latest, entries[to] ?? -1), -1)
  let count = 0
  for (let latest = latestLeft(); latest >= 0; latest = latestLeft()) {
    for (const head of heads) {
      const { entries, weight } = head
      head.from = head.to
      for (let entry = entries[head.to]; entry !== undefined && latest - entry < span; entry = entries[head.to]) {
        sums[latest - entry] = (sums[latest - entry] ?? 0) + weight
        head.to += 1
      }
    }
    for (const { entries, from, to } of heads)
      for (const entry of entries.subarray(from, to)) {
        const sum = sums[latest - entry] ?? 0
        if (sum === 0) continue
        sums[latest - entry] = 0
        keys[count] = sum * room - entry
        count += 1
      }
  }
  return keys.subarray(0, count)
}

/** Keys are told apart into so many classes before any are put in order. */
const classes = 1_024

/** The greatest keys, the greatest first: at least `most`, where there are as many. Those of lower classes are never put in order. */
const greatest = (keys: Float64Array, most: number): Float64Array => {
  const width = (keys.reduce((one, other) => Math.max(one, other), 0) + 1) / classes
  const sizes = new Uint32Array(classes)
  for (const key of keys) {
    const nth = Math.floor(key / width)
    sizes[nth] = (sizes[nth] ?? 0) + 1
  }
  let [lowest, count] = [classes, 0]
  while (lowest > 0 && count < most) {
    lowest -= 1
    count += sizes[lowest] ?? 0
  }
  return keys
    .filter((key) => Math.floor(key / width) >= lowest)
    .sort()
    .reverse()
}

const entryOf = (key: number): number => Math.ceil(key / room) * room - key

/** The entries, heaviest first, then the earliest: `slice` at a time, and no more than `most` altogether. */
export function* heaviestFirst(words: readonly Weighed[], slice: number, most: number): Iterable<readonly number[]> {
  const keys = keysOf(words)
  let ordered = greatest(keys, slice)
  for (let from = 0; from < Math.min(keys.length, most); from += slice) {
    if (from > 0 && ordered.length < Math.min(keys.length, most)) ordered = greatest(keys, most)
    yield Array.from(ordered.subarray(from, Math.min(from + slice, most)), entryOf)
  }
}
