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

const authorsOf = (play: number): string[] => ['abel', 'baker', 'chen', 'diaz'].slice(0, 1 + (play % 4)).map((name) => `${name}${play}`)
const plays = Array.from({ length: 24 }, (_, play) => play)

/** What shops of three kinds say of a play: all authors, the first only, or all and the editor. */
const kinds: Readonly<Record<string, (play: number) => string[]>> = {
  careful: authorsOf,
  hasty: (play) => authorsOf(play).slice(0, 1),
  editing: (play) => [...authorsOf(play), `editor${play % 5}`],
}

/** Forty shops, each with its own part of 24 plays: twelve are careful, most hasty, four tell the editor as well. */
const library: Observation[] = Array.from({ length: 40 }, (_, shop) => shop).flatMap((shop) => {
  const kind = shop % 10 === 9 ? 'editing' : shop % 3 === 0 ? 'careful' : 'hasty'
  return plays
    .filter((play) => (play * (shop + 3) + shop * shop) % 23 < 9)
    .map((play) => ({ source: `${kind} ${shop}`, item: `play ${play}`, value: kinds[kind]?.(play) ?? [] }))
})

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
  const rightOf = (name: string): number => {
    const claims = library.filter(({ source }) => source === name)
    return claims.filter(({ item }) => authorsOf(Number(item.slice(5))).length === 1).length / claims.length
  }
  t.ok(shareOf('careful 0') > 0.9)
  t.ok(Math.abs(shareOf('hasty 1') - rightOf('hasty 1')) < 0.1, 'right where there is one author')
  t.ok(shareOf('editing 9') < 0.05)
})

test('a shop whose full lists are known to be full tells more by its silence', async (t) => {
  const disputed: Observation[] = [
    { source: 'careful 0', item: 'poem', value: ['ito'] },
    { source: 'stranger', item: 'poem', value: ['ito', 'jones'] },
    { source: 'hasty 1', item: 'song', value: ['ito'] },
    { source: 'newcomer', item: 'song', value: ['ito', 'jones'] },
  ]
  const { answer } = settle([...library, ...disputed])
  t.same(answer('poem'), ['ito'])
  t.same(answer('song'), ['ito', 'jones'])
})

test('a list that only one source gives is not certain', async (t) => {
  const { answer, confidence, settled, network } = settle([...library, { source: 'hasty 1', item: 'letters', value: ['ito'] }])
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

test('ten that tell the same lies, each with a slip of its own, are one voice', async (t) => {
  const ring = Array.from({ length: 10 }, (_, liar) => liar).flatMap((liar) =>
    plays.map((play) => ({ source: `ring ${liar}`, item: `play ${play}`, value: play === liar ? [`slip${liar}`] : [`lie${play}`] })),
  )
  const { answer, settled, network } = settle([...library, ...ring])
  for (const play of plays) t.same(answer(`play ${play}`), authorsOf(play))
  const isOfRing = (source: number): boolean => network.sources[source]?.startsWith('ring') ?? false
  const [inside, across] = [
    settled.dependence.filter(({ left, right }) => isOfRing(left) && isOfRing(right)),
    settled.dependence.filter(({ left, right }) => isOfRing(left) !== isOfRing(right)),
  ]
  t.equal(inside.length, 45, 'each with each')
  t.ok(inside.every(({ probability, because }) => probability > 0.99 && because === 'copying'))
  t.same(across, [])
})

test('nothing, and what all agree on', async (t) => {
  const nothing = settle([]).settled
  t.same([nothing.answers.length, nothing.belief.length], [0, 0])
  const agreed = settle(
    plays.flatMap((play) =>
      ['a', 'b', 'c', 'd'].flatMap((source, at) => (play % 4 === at ? [] : [{ source, item: `${play}`, value: ['ito', 'jones'] }])),
    ),
  )
  t.ok(agreed.settled.answers.every((answer) => String(answer) === 'ito,jones'))
  t.ok(agreed.settled.confidence.every((confidence) => confidence > 0.9 && confidence <= 1))
  t.ok([...agreed.settled.prior, ...agreed.settled.strength, ...agreed.settled.right].every(Number.isFinite))
})
