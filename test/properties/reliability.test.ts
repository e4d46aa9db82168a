/** What every method of truth discovery owes: no line, no name and no order decides; figures are finite; a copy of a source is no voice. */
import fc from 'fast-check'
import t from 'tap'
import { sameRecord } from '../../src/core/reliability/hearsay/same-record.js'
import type { Settled } from '../../src/core/reliability/method.js'
import { defaultMethod, methods } from '../../src/core/reliability/methods.js'
import { type Network, networkOf, valueKey } from '../../src/core/reliability/network.js'
import type { Observation, Value } from '../../src/core/reliability/observation.js'

const runs = { numRuns: 300, seed: 20_261_122 }

/** By form: values of which a world's claims are made. Few of each, so that sources agree by and by. */
const domains: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  labels: fc.constantFrom('yes', 'no'),
  texts: fc.constantFrom('Rome', 'rome', 'Roma', 'Milan', 'the city of Rome', 'R'),
  figures: fc.constantFrom(48_213, 48_200, 48_214, 51_900, 0, -7, 4.8e12),
  measurements: fc.double({ min: -40, max: 40, noNaN: true }),
  lists: fc.subarray(['abel', 'baker', 'chen', 'diaz'], { minLength: 1 }),
  mixed: fc.constantFrom<Value>('yes', 3, ['abel']),
}

const [sources, items] = [8, 7]

/** A world: each source speaks of some items, once of each; every value of a world has its form, and items have one of two attributes. */
const world = fc.constantFrom(...Object.keys(domains)).chain((form) =>
  fc
    .array(fc.tuple(fc.nat(sources - 1), fc.nat(items - 1), domains[form] ?? fc.constant<Value>('x')), { minLength: 1, maxLength: 40 })
    .map((said) =>
      [...new Map(said.map(([source, item, value]) => [`${source} ${item}`, { source, item, value }])).values()].map(
        ({ source, item, value }): Observation => ({
          source: `source ${source}`,
          item: `item ${item}`,
          attribute: `attribute ${item % 2}`,
          value,
        }),
      ),
    ),
)

const jsonOf = (settled: Settled): string =>
  JSON.stringify(settled, (_, value: unknown) => (value instanceof Float64Array ? [...value] : value))

const answersOf = (network: Network, { answers }: Settled): Map<string, string> =>
  new Map(network.items.map((item, at) => [item, valueKey(answers[at] ?? '')]))

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([item, answer]) => b.get(item) === answer)

const isShare = (figure: number): boolean => figure >= 0 && figure <= 1

/** What is wrong with the figures of an answer, or null. */
const faultOf = (network: Network, settled: Settled): string | null => {
  const { belief, confidence, estimates, record, answers, dependence } = settled
  if (belief.length !== network.candidates.length || answers.length !== network.items.length) return 'something is left out'
  if (estimates.length !== network.sources.length || confidence.length !== network.items.length) return 'something is left out'
  if (![...belief, ...confidence].every(isShare)) return 'a belief is no share'
  for (const estimate of estimates) {
    if (estimate && ![estimate.low, estimate.mean, estimate.high].every(isShare)) return 'an estimate is no share'
    if (estimate && !(estimate.low <= estimate.mean && estimate.mean <= estimate.high)) return 'an interval is beside its mean'
  }
  if (record && ![...record.prior, ...record.right, ...record.weight].every(isShare)) return 'a record is no share'
  if (record && ![...record.strength].every((figure) => Number.isFinite(figure) && figure >= 0)) return 'a strength is not finite'
  if (!dependence.every(({ left, right, probability }) => left < right && isShare(probability))) return 'a dependence is out of order'
  if (!answers.every((answer) => typeof answer !== 'number' || Number.isFinite(answer))) return 'an answer is not finite'
  return null
}

/** Any order of the lines. */
const shuffled = world.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))

/** Names that sort in another order than those that they stand for. */
const renamings = fc.tuple(
  fc.shuffledSubarray([...Array(sources).keys()], { minLength: sources }),
  fc.shuffledSubarray([...Array(items).keys()], { minLength: items }),
)

const renamed = (lines: readonly Observation[], [bySource, byItem]: readonly [readonly number[], readonly number[]]): Observation[] =>
  lines.map(({ source, item, ...line }) => ({
    ...line,
    source: `renamed ${bySource[Number(source.slice('source '.length))]}`,
    item: `renamed ${byItem[Number(item.slice('item '.length))]}`,
  }))

/** A world and one of its sources once more under another name; of a record that may be alike by chance nobody can tell whether it is a copy. */
const copied = fc
  .tuple(world, fc.nat(sources - 1), fc.constantFrom('a copy', 'the copy'))
  .map(([lines, at, name]) => {
    const all = lines.map(({ source }) => source)
    const names = [...new Set(all)].sort()
    const of = names[at % names.length]
    return { lines, of, copy: lines.flatMap((line) => (line.source === of ? [{ ...line, source: name }] : [])) }
  })
  .filter(({ lines, of, copy }) => {
    const network = networkOf([...lines, ...copy])
    const first = sameRecord(network)
    const [own, other] = [network.sources.indexOf(of ?? ''), network.sources.indexOf(copy[0]?.source ?? '')]
    return own >= 0 && first[own] === first[other]
  })

for (const method of methods) {
  const settle = (lines: readonly Observation[]): { network: Network; settled: Settled } => {
    const network = networkOf(lines)
    return { network, settled: method.settle(network) }
  }

  t.test(`${method.name}: the order of the lines changes nothing`, (t) => {
    fc.assert(
      fc.property(shuffled, ([lines, others]) => jsonOf(settle(lines).settled) === jsonOf(settle(others).settled)),
      runs,
    )
    t.end()
  })

  t.test(`${method.name}: names change no answer`, (t) => {
    fc.assert(
      fc.property(world, renamings, (lines, names) => {
        const { network, settled } = settle(lines)
        const other = settle(renamed(lines, names))
        const answers = answersOf(other.network, other.settled)
        return network.items.every(
          (item, at) => answers.get(`renamed ${names[1][Number(item.slice('item '.length))]}`) === valueKey(settled.answers[at] ?? ''),
        )
      }),
      runs,
    )
    t.end()
  })

  t.test(`${method.name}: figures are finite and shares are shares`, (t) => {
    fc.assert(
      fc.property(world, (lines) => {
        const { network, settled } = settle(lines)
        const fault = faultOf(network, settled)
        if (fault) throw new Error(fault)
      }),
      runs,
    )
    t.end()
  })

  t.test(`${method.name}: the least worlds`, (t) => {
    const line = { source: 'a', item: 'x' }
    const least: Readonly<Record<string, readonly Observation[]>> = {
      'no observations': [],
      'one claim': [{ ...line, value: 'yes' }],
      'one number': [{ ...line, value: 0 }],
      'one list': [{ ...line, value: ['abel'] }],
      'one source': ['x', 'y', 'z'].map((item) => ({ source: 'a', item, value: item })),
      'one item': ['a', 'b', 'c'].map((source) => ({ source, item: 'x', value: source })),
      'one item of numbers': [-1, 0, 1e300].map((value) => ({ source: `s${value}`, item: 'x', value })),
      'one label only': ['a', 'b', 'c'].flatMap((source) => ['x', 'y', 'z'].map((item) => ({ source, item, value: 'yes' }))),
      'one number only': ['a', 'b', 'c'].flatMap((source) => ['x', 'y', 'z'].map((item) => ({ source, item, value: 5 }))),
      'all different': ['a', 'b', 'c'].flatMap((source) => ['x', 'y', 'z'].map((item) => ({ source, item, value: source + item }))),
    }
    for (const [name, lines] of Object.entries(least)) {
      const { network, settled } = settle(lines)
      t.equal(faultOf(network, settled), null, name)
    }
    t.same(settle([{ ...line, value: 'yes' }]).settled.answers, ['yes'])
    t.end()
  })
}

t.test(`${defaultMethod.name}: an exact copy of a source changes no answer`, (t) => {
  fc.assert(
    fc.property(copied, ({ lines, copy }) => {
      const [before, after] = [networkOf(lines), networkOf([...lines, ...copy])]
      return same(answersOf(before, defaultMethod.settle(before)), answersOf(after, defaultMethod.settle(after)))
    }),
    runs,
  )
  t.end()
})

t.test(`${defaultMethod.name}: an exact copy of a source makes nothing surer`, (t) => {
  fc.assert(
    fc.property(copied, ({ lines, copy }) => {
      const [before, after] = [networkOf(lines), networkOf([...lines, ...copy])]
      const [one, two] = [defaultMethod.settle(before), defaultMethod.settle(after)]
      const surer = one.confidence.findIndex((share, at) => (two.confidence[at] ?? 0) > share + 1e-6)
      if (surer >= 0) throw new Error(`${before.items[surer]}: ${one.confidence[surer]} becomes ${two.confidence[surer]}`)
    }),
    runs,
  )
  t.end()
})

t.test('what cannot be taken is refused by the line and the reason', (t) => {
  const line = { source: 'a', item: 'x', value: 1 }
  for (const [bad, says] of [
    [{ ...line, value: Number.NaN }, 'observation 2: a value must be a finite number'],
    [{ ...line, value: Number.POSITIVE_INFINITY }, 'observation 2: a value must be a finite number'],
    [{ ...line, value: Number.NEGATIVE_INFINITY }, 'observation 2: a value must be a finite number'],
    [{ ...line, source: '' }, 'observation 2: a source needs a name'],
    [{ ...line, item: '' }, 'observation 2: an item needs a name'],
    [{ ...line, value: '' }, 'observation 2: a value must not be empty'],
    [{ ...line, value: [] }, 'observation 2: a list of values needs at least one name, none of them empty'],
  ] as const) {
    t.throws(() => networkOf([line, bad]), new RangeError(says))
  }
  t.end()
})
