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
const span = 16_384

/** Takes numbers one by one, and gives the greatest of them, at most `most`, the greatest first. */
const greatest = (most: number) => {
  const kept = new Float64Array(4 * most)
  let [count, least] = [0, Number.NEGATIVE_INFINITY]
  const cut = (): void => {
    kept.subarray(0, count).sort()
    if (count <= most) return
    kept.copyWithin(0, count - most, count)
    count = most
    least = kept[0] ?? least
  }
  return {
    take: (key: number): void => {
      if (key <= least) return
      kept[count] = key
      count += 1
      if (count === kept.length) cut()
    },
    all: (): Float64Array => {
      cut()
      return kept.slice(0, count).reverse()
    },
  }
}

/** The heaviest entries, each with its sum as one number, the sum less the entry: the greater, the heavier, then the earlier. */
const heaviestKeys = (words: readonly Weighed[], most: number): Float64Array => {
  const found = greatest(most)
  const sums = new Float64Array(span)
  const heads = words.map((word) => ({ ...word, from: 0, to: 0 }))
  const latestLeft = (): number => heads.reduce((latest, { entries, to }) => Math.max(latest, entries[to] ?? -1), -1)
  for (let latest = latestLeft(); latest >= 0; latest = latestLeft()) {
    for (const head of heads) {
      const { entries, weight } = head
      let to = head.to
      head.from = to
      for (let entry = entries[to]; entry !== undefined && latest - entry < span; entry = entries[to]) {
        sums[latest - entry] = (sums[latest - entry] ?? 0) + weight
        to += 1
      }
      head.to = to
    }
    for (const { entries, from, to } of heads)
      for (let at = from; at < to; at += 1) {
        const entry = entries[at] ?? 0
        const sum = sums[latest - entry] ?? 0
        if (sum === 0) continue
        sums[latest - entry] = 0
        found.take(sum * room - entry)
      }
  }
  return found.all()
}

const entryOf = (key: number): number => Math.ceil(key / room) * room - key

/** So many times more are put in order where those before did not do. */
const more = 8

/** The entries, heaviest first, then the earliest: `slice` at a time, and no more than `most` altogether. */
export function* heaviestFirst(words: readonly Weighed[], slice: number, most: number): Iterable<readonly number[]> {
  let [asked, from] = [Math.min(slice, most), 0]
  for (;;) {
    const keys = heaviestKeys(words, asked)
    for (; from < keys.length; from += slice) yield Array.from(keys.subarray(from, from + slice), entryOf)
    if (keys.length < asked || asked === most) return
    asked = Math.min(more * asked, most)
  }
}
