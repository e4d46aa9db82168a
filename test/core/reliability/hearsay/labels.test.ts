import { test } from 'tap'
import { settleLabels } from '../../../../src/core/reliability/hearsay/labels.js'
import { type Knowledge, networkOf } from '../../../../src/core/reliability/network.js'
import type { Observation } from '../../../../src/core/reliability/observation.js'
import { answersOf } from '../../../../src/core/reliability/settle.js'

/** Numbers in [0, 1) that look like chance, the same at every run (mulberry32). */
const chance = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pad = (at: number): string => String(at).padStart(3, '0')
const truthOf = (item: number, labels: number): number => (item * 7) % labels

/** Each source says the true label with its accuracy, else one of the others, of every item that it is asked. */
const crowd = (accuracies: readonly number[], items: number, labels: number, asked = 1): Observation[] => {
  const draw = chance(7)
  return accuracies.flatMap((accuracy, source) =>
    Array.from({ length: items }, (_, item) => {
      const off = draw() < accuracy ? 0 : 1 + Math.floor(draw() * (labels - 1))
      return { isAsked: draw() < asked, item, said: (truthOf(item, labels) + off) % labels }
    })
      .filter(({ isAsked }) => isAsked)
      .map(({ item, said }) => ({ source: `s${pad(source)}`, item: `i${pad(item)}`, value: `l${said}` })),
  )
}

const settle = (observations: readonly Observation[], knowledge?: Knowledge) => {
  const network = networkOf(observations, knowledge)
  const settled = settleLabels(
    network,
    Int32Array.from(network.items, (_, item) => item),
  )
  return { network, settled, ...answersOf(network, settled.belief) }
}

const rightShare = ({ network, answers }: ReturnType<typeof settle>, labels: number): number =>
  network.items.filter((name, item) => answers[item] === `l${truthOf(Number(name.slice(1)), labels)}`).length / network.items.length

const good = (count: number): number[] => Array.from({ length: count }, () => 0.85)
const spam = (count: number, labels: number): number[] => Array.from({ length: count }, () => 1 / labels)

test('sources that guess do not outvote those that know', async (t) => {
  for (const labels of [2, 4]) {
    const settled = settle(crowd([...good(5), ...spam(20, labels)], 200, labels))
    t.ok(rightShare(settled, labels) > 0.93, `${labels} labels`)
    t.ok((settled.settled.estimates[0]?.mean ?? 0) > 0.75)
    t.ok((settled.settled.estimates[24]?.mean ?? 1) < 1 / labels + 0.1)
  }
})

test('a source that says the contrary is known as one', async (t) => {
  const one = settle(crowd([...good(6), 0.02], 200, 2))
  t.ok((one.settled.estimates[6]?.high ?? 1) < 0.15)
})

test('a ring that outvotes others on what it lies about is found out', async (t) => {
  const honest = crowd(
    Array.from({ length: 40 }, () => 0.85),
    300,
    2,
    0.1,
  )
  const ring = Array.from({ length: 10 * 150 }, (_, at) => ({
    source: `ring ${at % 10}`,
    item: `i${pad(Math.floor(at / 10))}`,
    value: `l${1 - truthOf(Math.floor(at / 10), 2)}`,
  }))
  const { network, answers } = settle([...honest, ...ring])
  const right = answers.filter((answer, at) => answer === `l${truthOf(Number(network.items[at]?.slice(1)), 2)}`).length
  t.ok(right > 0.9 * network.items.length, `${right} of ${network.items.length}`)
})

test('the interval of a source holds its share of right claims', async (t) => {
  const accuracies = Array.from({ length: 40 }, (_, at) => 0.55 + 0.01 * at)
  const { network, settled } = settle(crowd(accuracies, 300, 3, 0.15))
  const covered = network.sources.filter((_, source) => {
    const claims = network.claimsBySource.subarray(network.sourceStart[source] ?? 0, network.sourceStart[source + 1] ?? 0)
    const right = claims.filter((claim) => {
      const item = Number((network.items[network.itemOfClaim[claim] ?? 0] ?? '').slice(1))
      return network.candidates[network.candidateOfClaim[claim] ?? 0] === `l${truthOf(item, 3)}`
    }).length
    const estimate = settled.estimates[source]
    return estimate && estimate.low <= right / claims.length && right / claims.length <= estimate.high
  }).length
  t.ok(covered >= 36, `${covered} of 40`)
})

test('an estimate is what its claims add to what is expected', async (t) => {
  const { network, settled } = settle(crowd([...good(8), 0.5, 0.5, 0.5], 60, 2, 0.5))
  network.sources.forEach((_, source) => {
    let [sum, count] = [(settled.prior[source] ?? 0) * (settled.strength[source] ?? 0), settled.strength[source] ?? 0]
    for (const claim of network.claimsBySource.subarray(network.sourceStart[source] ?? 0, network.sourceStart[source + 1] ?? 0)) {
      sum += (settled.weight[claim] ?? 0) * (settled.right[claim] ?? 0)
      count += settled.weight[claim] ?? 0
    }
    t.ok(Math.abs(sum / count - (settled.estimates[source]?.mean ?? 0)) < 1e-12)
  })
})

test('labels that change places change places in the beliefs', async (t) => {
  const observations = crowd([...good(6), ...spam(6, 2)], 80, 2, 0.6)
  const turned = observations.map((row) => ({ ...row, value: row.value === 'l0' ? 'l1' : 'l0' }))
  const [as, turnedAs] = [settle(observations), settle(turned)]
  as.confidence.forEach((confidence, item) => {
    t.ok(Math.abs(confidence - (turnedAs.confidence[item] ?? 0)) < 1e-6)
  })
})

test('what a person stands for is settled', async (t) => {
  const observations = crowd(good(5), 40, 2)
  const [name = '', value = ''] = [observations[0]?.item, observations[0]?.value.toString()]
  const held = settle(observations, { trusted: [{ item: name, value, holds: true }] })
  t.ok((held.confidence[0] ?? 0) > 1 - 1e-9)
  const refused = settle(observations, { trusted: [{ item: name, value, holds: false }] })
  t.equal(refused.settled.belief[refused.network.candidates.indexOf(value)], 0)
})

test('few claims give a clear answer', async (t) => {
  const lone = settle([{ source: 'ann', item: 'a', value: 'yes' }])
  t.equal(lone.answers[0], 'yes')
  t.ok((lone.confidence[0] ?? 1) < 0.9)
  t.equal(lone.settled.estimates[0], null, 'nobody else speaks')
  const two = settle([
    { source: 'ann', item: 'a', value: 'yes' },
    { source: 'ben', item: 'a', value: 'no' },
  ])
  t.ok(two.settled.belief.every((share) => Math.abs(share - 0.5) < 1e-9))
  const alike = settle(['ann', 'ben', 'cat'].flatMap((source) => ['a', 'b'].map((item) => ({ source, item, value: 'yes' }))))
  t.ok(alike.confidence.every((share) => share > 0.5 && share < 1))
  t.same(settle([]).answers, [])
})

test('other items are left alone', async (t) => {
  const network = networkOf([...crowd(good(4), 20, 2), { source: 's000', item: 'other', value: 'name' }])
  const settled = settleLabels(
    network,
    Int32Array.from(network.items, (_, item) => item).filter((item) => network.items[item] !== 'other'),
  )
  t.equal(settled.belief[network.candidates.indexOf('name')], 0)
  t.ok(settled.belief.every((share) => !Number.isNaN(share)))
})
