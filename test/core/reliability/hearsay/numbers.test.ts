import { test } from 'tap'
import { settleNumbers } from '../../../../src/core/reliability/hearsay/numbers.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import type { Observation } from '../../../../src/core/reliability/observation.js'

const settled = (observations: readonly Observation[]) => {
  const network = networkOf(observations)
  const result = settleNumbers(
    network,
    Int32Array.from(network.items, (_, item) => item),
  )
  const answerOf = (item: string) => result.answers[network.items.indexOf(item)]
  const confidenceOf = (item: string) => result.confidence[network.items.indexOf(item)] ?? -1
  return { ...result, network, answerOf, confidenceOf }
}

const rows = (item: string, values: Readonly<Record<string, number>>): Observation[] =>
  Object.entries(values).map(([source, value]) => ({ source, item, value }))

/** Nobody is without fault: these slip once each. */
const slip = (value: number, isNow: boolean): number => (isNow ? value * 10 : value)

/** Ten towns whose inhabitants three registers count alike but for a slip of each, and a blog that is always a little off. */
const towns = Array.from({ length: 10 }, (_, town) => 12_347 + 1_873 * town).flatMap((count, town) =>
  rows(`town ${town}`, {
    registerA: slip(count, town === 7),
    registerB: slip(count, town === 8),
    registerC: slip(count, town === 9),
    blog: count + 37 * (town + 1),
  }),
)

test('a figure repeated by independent sources is believed before others', (t) => {
  const { answerOf, confidenceOf } = settled([...towns, ...rows('x', { one: 48_213, two: 48_213, three: 51_900 })])
  t.equal(answerOf('x'), 48_213)
  t.ok(confidenceOf('x') > 0.6)
  t.end()
})

test('of two that differ the better record decides', (t) => {
  const { answerOf } = settled([
    ...towns,
    ...rows('x', { registerA: 70_311, blog: 70_902 }),
    ...rows('y', { blog: 3_120, registerB: 3_411 }),
  ])
  t.equal(answerOf('x'), 70_311)
  t.equal(answerOf('y'), 3_411)
  t.end()
})

test('one wild value moves nothing', (t) => {
  const calm = settled(towns)
  const wild = settled([...towns, ...rows('town 3', { vandal: 9.9e12 })])
  t.same(wild.answers, calm.answers)
  t.end()
})

test('a figure that is another one rounded supports it where roundings are usual', (t) => {
  const rounded = Array.from({ length: 12 }, (_, at) => 31_417 + 977 * at).flatMap((count, at) =>
    rows(`r${at}`, { registerA: slip(count, at === 1), registerB: slip(count, at === 2), paper: Math.round(count / 100) * 100 }),
  )
  const { answerOf } = settled([...rounded, ...rows('x', { first: 52_843, paper: 52_800, second: 61_229 })])
  t.equal(answerOf('x'), 52_843)
  t.end()
})

test('measurements that scatter settle in their middle, at the precision in which they are told', (t) => {
  const offsets = [-0.31, 0.12, 0.27, -0.08, 0.02]
  const days = Array.from({ length: 12 }, (_, day) => 14.2 + 0.83 * day).flatMap((truth, day) =>
    rows(
      `day ${day}`,
      Object.fromEntries(offsets.map((_, s) => [`station ${s}`, Number((truth + (offsets[(s + day) % 5] ?? 0)).toFixed(2))])),
    ),
  )
  const { answers } = settled([...days, ...rows('day 5', { broken: -999 })])
  answers.forEach((answer, day) => {
    const at = Number(settled(days).network.items[day]?.slice(4))
    t.ok(Math.abs(answer - (14.2 + 0.83 * at)) < 0.2, `day ${at}: ${answer}`)
  })
  t.end()
})

test('what each claim says of its source: the registers are better than the blog, who speaks alone is not judged', (t) => {
  const { network, right, weight } = settled([...towns, ...rows('alone', { registerA: 5 })])
  const meanOf = (source: string) => {
    const own = [...network.sourceOfClaim.keys()].filter((claim) => network.sources[network.sourceOfClaim[claim] ?? 0] === source)
    return own.reduce((sum, claim) => sum + (right[claim] ?? 0), 0) / own.length
  }
  t.ok(meanOf('registerB') > 0.8)
  t.ok(meanOf('blog') < 0.2)
  const lonely = [...network.itemOfClaim].findIndex((item) => network.items[item] === 'alone')
  t.equal(weight[lonely], 0)
  t.end()
})

test('negative numbers, zero, one source, nothing at all and the largest numbers give finite figures', (t) => {
  const cases = [
    [],
    rows('x', { a: 0 }),
    rows('x', { a: 0, b: 0, c: 0 }),
    rows('x', { a: -5, b: 0, c: 5 }),
    [...rows('x', { a: -12.5, b: -12.5 }), ...rows('y', { a: 0, b: 1e-12 })],
    rows('x', { a: Number.MAX_VALUE, b: -Number.MAX_VALUE, c: 5e-324 }),
    Array.from({ length: 5 }, (_, at) => rows(`x${at}`, { a: 1e308 - at * 1e293, b: -1e308, c: 3e-320, d: at })).flat(),
  ]
  for (const observations of cases) {
    const { belief, confidence, right, weight, prior, strength, answers } = settled(observations)
    for (const figure of [...belief, ...confidence, ...right, ...weight, ...prior]) t.ok(figure >= 0 && figure <= 1, `${figure}`)
    for (const figure of [...strength, ...answers]) t.ok(Number.isFinite(figure), `${figure}`)
  }
  t.end()
})

test('a value that stands for "none" makes measurements no repeated figures', (t) => {
  const days = Array.from({ length: 20 }, (_, day) =>
    rows(
      `day ${day}`,
      Object.fromEntries(
        Array.from({ length: 6 }, (_, s) => [`station ${s}`, (s + day) % 5 === 0 ? -999 : 10 + day + 0.137 * ((s * 7 + day * 3) % 6)]),
      ),
    ),
  ).flat()
  const { answers } = settled(days)
  for (const answer of answers) t.ok(answer >= 10 && answer < 31, `${answer}`)
  t.end()
})

test('many that tell roughly do not make the one that tells finely right', (t) => {
  const prices = Array.from({ length: 10 }, (_, at) => 1.17 + 0.93 * at).flatMap((price, at) =>
    rows(`p${at}`, { a: slip(Number(price.toFixed(2)), at === 1), b: Number(price.toFixed(2)), c: Number(price.toFixed(1)) }),
  )
  const names = ['d', 'e', 'f', 'g', 'h', 'i', 'j']
  const { answerOf } = settled([...prices, ...rows('x', { ...Object.fromEntries(names.map((name) => [name, 5.1])), k: 5.14 })])
  t.equal(answerOf('x'), 5.1)
  t.end()
})

test('who speaks alone is believed no more than a source of which nothing is known', (t) => {
  const { confidenceOf } = settled([...towns, ...rows('x', { nobody: 71_233 }), ...rows('y', { one: 71_233, two: 71_233 })])
  t.ok(confidenceOf('x') < 0.8)
  t.ok(confidenceOf('y') > confidenceOf('x'))
  t.end()
})
