import { test } from 'tap'
import { settleLists } from '../../../../src/core/reliability/hearsay/lists.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import type { Observation } from '../../../../src/core/reliability/observation.js'

const settle = (observations: readonly Observation[]) => {
  const network = networkOf(observations)
  const settled = settleLists(
    network,
    Int32Array.from(network.items, (_, item) => item),
  )
  const at = (item: string): number => network.items.indexOf(item)
  return {
    network,
    settled,
    answer: (item: string) => settled.answers[at(item)],
    confidence: (item: string) => settled.confidence[at(item)] ?? 0,
  }
}

/** A library of plays: three careful shops list every author, five hasty ones the first only, one adds the editor to each. */
const authorsOf = (play: number): string[] => ['abel', 'baker', 'chen', 'diaz'].slice(0, 1 + (play % 4)).map((name) => `${name}${play}`)
const plays = Array.from({ length: 24 }, (_, play) => play)
const library: Observation[] = plays.flatMap((play) => [
  ...['careful', 'exact', 'thorough'].map((source) => ({ source, item: `play ${play}`, value: authorsOf(play) })),
  ...['brief', 'hasty', 'quick', 'rapid', 'short'].map((source) => ({ source, item: `play ${play}`, value: authorsOf(play).slice(0, 1) })),
  { source: 'editors too', item: `play ${play}`, value: [...authorsOf(play), `editor${play % 5}`] },
])

test('the full list is right though most shops tell the first author only', async (t) => {
  const { answer } = settle(library)
  for (const play of plays) t.same(answer(`play ${play}`), authorsOf(play))
})

test('a source is judged by the share of its lists that are exactly right', async (t) => {
  const { network, settled } = settle(library)
  const shareOf = (name: string): number => {
    const source = network.sources.indexOf(name)
    const claims = network.claimsBySource.subarray(network.sourceStart[source], network.sourceStart[source + 1])
    return claims.reduce((sum, claim) => sum + (settled.right[claim] ?? 0), 0) / claims.length
  }
  t.ok(shareOf('careful') > 0.9)
  t.ok(Math.abs(shareOf('hasty') - 0.25) < 0.05, 'right where there is one author')
  t.ok(shareOf('editors too') < 0.05)
})

test('a shop whose full lists are known to be full tells more by its silence', async (t) => {
  const disputed: Observation[] = [
    { source: 'careful', item: 'poem', value: ['ito'] },
    { source: 'stranger', item: 'poem', value: ['ito', 'jones'] },
    { source: 'hasty', item: 'song', value: ['ito'] },
    { source: 'newcomer', item: 'song', value: ['ito', 'jones'] },
  ]
  const { answer } = settle([...library, ...disputed])
  t.same(answer('poem'), ['ito'])
  t.same(answer('song'), ['ito', 'jones'])
})

test('a list that only one source gives is not certain', async (t) => {
  const { answer, confidence, settled, network } = settle([...library, { source: 'hasty', item: 'letters', value: ['ito'] }])
  t.same(answer('letters'), ['ito'])
  t.ok(confidence('letters') > 0.1 && confidence('letters') < 0.9)
  t.equal(settled.weight[network.claimStart[network.items.indexOf('letters')] ?? -1], 0, 'and nobody else tells whether it is right')
})

test('neither the order of the claims nor that of their sources matters', async (t) => {
  const renamed = (source: string): string => `z${[...source].reverse().join('')}`
  const there = settle(library)
  t.same(settle([...library].reverse()).settled, there.settled)
  const back = settle(library.map((observation) => ({ ...observation, source: renamed(observation.source) })))
  t.same(back.settled.answers, there.settled.answers)
})

test('a voice of none changes nothing', async (t) => {
  const lies = plays.map((play) => ({ source: 'liar', item: `play ${play}`, value: ['nobody'] }))
  const network = networkOf([...library, ...lies])
  const voice = Float64Array.from(network.sourceOfClaim, (source) => (network.sources[source] === 'liar' ? 0 : 1))
  const settled = settleLists(
    network,
    Int32Array.from(network.items, (_, item) => item),
    voice,
  )
  t.same(settled.answers, settle(library).settled.answers)
})

test('twenty that tell the same lies, each with a slip of its own, are one voice', async (t) => {
  const ring = Array.from({ length: 20 }, (_, liar) => liar).flatMap((liar) =>
    plays.map((play) => ({ source: `ring ${liar}`, item: `play ${play}`, value: play === liar ? [`slip${liar}`] : [`lie${play}`] })),
  )
  const { answer, settled, network } = settle([...library, ...ring])
  for (const play of plays) t.same(answer(`play ${play}`), authorsOf(play))
  const isOfRing = (source: number): boolean => network.sources[source]?.startsWith('ring') ?? false
  const [inside, across] = [
    settled.dependence.filter(({ left, right }) => isOfRing(left) && isOfRing(right)),
    settled.dependence.filter(({ left, right }) => isOfRing(left) !== isOfRing(right)),
  ]
  t.equal(inside.length, 190, 'each with each')
  t.ok(inside.every(({ probability, because }) => probability > 0.99 && because === 'copying'))
  t.same(across, [])
})

test('a copy of a source changes nothing and has the record of its original', async (t) => {
  const there = settle(library)
  for (const original of ['careful', 'hasty', 'editors too']) {
    const copy = library
      .filter(({ source }) => source === original)
      .map((observation) => ({ ...observation, source: `copy of ${original}` }))
    const { settled, network } = settle([...library, ...copy])
    t.same(settled.answers, there.settled.answers)
    const [one, other] = [`copy of ${original}`, original].map((name) => {
      const source = network.sources.indexOf(name)
      const claims = network.claimsBySource.subarray(network.sourceStart[source], network.sourceStart[source + 1])
      return Array.from(claims, (claim) => [settled.right[claim], settled.weight[claim]])
    })
    t.same(one, other)
  }
})

test('nothing, and what all agree on', async (t) => {
  const nothing = settle([]).settled
  t.same([nothing.answers.length, nothing.belief.length], [0, 0])
  const agreed = settle(plays.flatMap((play) => ['a', 'b', 'c'].map((source) => ({ source, item: `${play}`, value: ['ito', 'jones'] }))))
  t.ok(agreed.settled.answers.every((answer) => String(answer) === 'ito,jones'))
  t.ok(agreed.settled.confidence.every((confidence) => confidence > 0.9 && confidence <= 1))
  t.ok([...agreed.settled.prior, ...agreed.settled.strength, ...agreed.settled.right].every(Number.isFinite))
})
