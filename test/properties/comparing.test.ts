/** Comparing is symmetric and total; value sets behave as sets. */
import fc from 'fast-check'
import t from 'tap'
import { compareSides, type Verdict } from '../../src/core/comparison/compare.js'
import { outcomeSays } from '../../src/core/comparison/dimension.js'
import { factsOf } from '../../src/core/comparison/facts.js'
import { decide } from '../../src/core/comparison/rulebook.js'
import { sideOf } from '../../src/core/comparison/side.js'
import { inverted } from '../../src/core/comparison/terms.js'
import { canonical } from '../../src/core/values/canonical.js'
import { closed, meet } from '../../src/core/values/interval.js'
import { modifierRows, valueSetOf } from '../../src/core/values/value-set.js'
import { pair, vocabulary } from './arbitraries.js'

const other = { left: 'right', right: 'left', both: 'both' } as const

/** What the verdict must be the other way round. */
const mirrored = ({ dimensions, wouldBeComparableIf, ...rest }: Verdict) => ({
  ...rest,
  dimensions: dimensions.map(({ left, right, outcome, implied, ...row }) => ({
    ...row,
    left: right,
    right: left,
    outcome: inverted(outcome),
    says: outcomeSays[inverted(outcome)],
    implied: implied.map((side) => other[side]).sort(),
  })),
  wouldBeComparableIf: wouldBeComparableIf.map(({ side, ...row }) => ({ ...row, side: other[side] })),
})

/** The rule by its code: functions are no JSON. */
const withoutFunctions = ({ rule: { code, relation, label }, ...rest }: Verdict) => ({ ...rest, code, relation, label })

const runs = { numRuns: 3_000, seed: 20_261_122 }

t.test('swapping the sides swaps narrower and broader and the sides, and nothing else', (t) => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [left, right] = [sideOf(vocabulary, a, ['/statement/period']), sideOf(vocabulary, b, [])]
      const [there, back] = [compareSides(vocabulary, left, right), compareSides(vocabulary, right, left)]
      return canonical(withoutFunctions(back)) === canonical(withoutFunctions(mirrored(there)))
    }),
    runs,
  )
  t.end()
})

t.test('every pair is decided by one row, and a statement never conflicts with itself', (t) => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [left, right] = [sideOf(vocabulary, a, []), sideOf(vocabulary, b, [])]
      for (const facts of factsOf(vocabulary, left, right)) seen.add(decide(facts).code)
      return compareSides(vocabulary, left, left).rule.relation !== 'conflicts'
    }),
    runs,
  )
  t.ok(seen.size > 20, `${seen.size} codes were met`)
  t.end()
})

const figure = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
  modifier: fc.constantFrom(...modifierRows.map(({ modifier }) => modifier).filter((name) => name !== 'between')),
  isMeasured: fc.boolean(),
})

t.test('a core lies in its reach, meets itself, and meeting is mutual', (t) => {
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const set = ({ value, modifier, isMeasured }: typeof a) =>
        valueSetOf({ value, low: null, high: null, modifier, asWritten: null }, isMeasured ? 'measured' : 'count')
      const [one, two] = [set(a), set(b)]
      if (!one || !two) return false
      const { core, reach } = one
      const isNested = core.lo >= reach.lo && core.hi <= reach.hi
      return (
        isNested && meet(core, core) && meet(core, two.reach) === meet(two.reach, core) && (!meet(core, two.core) || meet(reach, two.reach))
      )
    }),
    runs,
  )
  t.end()
})

t.test('an exact figure holds itself, and "about" is never narrower', (t) => {
  fc.assert(
    fc.property(figure, ({ value, isMeasured }) => {
      const of = (modifier: string) =>
        valueSetOf({ value, low: null, high: null, modifier, asWritten: null }, isMeasured ? 'measured' : 'count')
      const [exact, about] = [of('exact'), of('about')]
      if (!exact || !about) return false
      return (
        meet(exact.core, closed(value, value)) &&
        about.core.lo <= exact.core.lo &&
        about.core.hi >= exact.core.hi &&
        about.reach.hi >= exact.reach.hi
      )
    }),
    runs,
  )
  t.end()
})
