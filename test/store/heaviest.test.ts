/** The order of entries by their words' weights, beside sums that are made one by one. */
import fc from 'fast-check'
import { test } from 'tap'
import { heaviestFirst } from '../../src/store/sqlite/heaviest.js'

const byHand = (words: readonly { readonly entries: Uint32Array; readonly weight: number }[]): number[] => {
  const sums = new Map<number, number>()
  for (const { entries, weight } of words) for (const entry of entries) sums.set(entry, (sums.get(entry) ?? 0) + weight)
  return [...sums].sort(([a, one], [b, other]) => other - one || a - b).map(([entry]) => entry)
}

/** Entries lie near one another and far apart: sums are made part by part. */
const entry = fc.oneof(fc.nat(60), fc.nat(200_000), fc.integer({ min: 4_000_000_000, max: 4_294_967_295 }))
const word = fc.record({
  entries: fc.uniqueArray(entry, { maxLength: 80 }).map((list) => Uint32Array.from(list).sort().reverse()),
  weight: fc.integer({ min: 1, max: 30_000 }),
})

test('heaviest first, then the earliest', (t) => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 24 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 300 }),
      (words, slice, most) => {
        const slices = [...heaviestFirst(words, slice, most)]
        t.strictSame(slices.flat(), byHand(words).slice(0, most))
        t.ok(slices.every((part, nth) => part.length === slice || nth === slices.length - 1))
      },
    ),
    { numRuns: 200 },
  )
  t.end()
})
