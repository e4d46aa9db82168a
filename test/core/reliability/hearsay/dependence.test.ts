import { test } from 'tap'
import { dependenceOf } from '../../../../src/core/reliability/hearsay/dependence.js'
import { fieldsOf } from '../../../../src/core/reliability/hearsay/open-text-field.js'
import { networkOf } from '../../../../src/core/reliability/network.js'
import type { Observation, SourceFacts } from '../../../../src/core/reliability/observation.js'

const items = Array.from({ length: 40 }, (_, at) => at)
const isWrong = (source: string, item: number): boolean => (item * 7 + source.charCodeAt(0) * 3) % 10 < 2

/** Honest sources that err each for itself on a fifth of the items, and sources that repeat another. */
const world = (honest: string, repeated: Readonly<Record<string, string>> = {}): Observation[] =>
  items.flatMap((item) => {
    const saidBy = (source: string): string => (isWrong(source, item) ? `${source}'s ${item}` : `truth of ${item}`)
    const own = [...honest].map((source) => ({ source, item: `i${item}`, value: saidBy(source) }))
    return [...own, ...Object.entries(repeated).map(([source, of]) => ({ source, item: `i${item}`, value: saidBy(of) }))]
  })

const found = (observations: readonly Observation[], about = new Map<string, SourceFacts>()) => {
  const network = networkOf(observations, { about })
  const all = Int32Array.from(network.items, (_, at) => at)
  const fields = fieldsOf(network, all)
  const { pairs, groups } = dependenceOf(network, fields)
  const named = pairs.map(({ left, right, because }) => `${network.sources[left]}${network.sources[right]} ${because}`)
  return { pairs, named, groups: groups.map((group) => [...group].map((source) => network.sources[source])) }
}

test('sources that are right together are not copies', async (t) => {
  t.same(found(world('abcdef')).named, [])
})

test('a source that repeats the errors of another depends on it, and both are one voice', async (t) => {
  const { named, groups, pairs } = found(world('abcdef', { z: 'b' }))
  t.same(named, ['bz copying'])
  t.same(groups, [['a', 'b', 'c', 'd', 'e', 'f', 'b']])
  t.ok((pairs[0]?.shared ?? 0) >= 6, 'the values that nobody else supports are counted')
})

test('a house is one voice without any evidence', async (t) => {
  const { named } = found(
    world('abcdef'),
    new Map([
      ['a', { house: 'one' }],
      ['e', { house: 'one' }],
    ]),
  )
  t.same(named, ['ae house'])
})

test('few shared values tell too little', async (t) => {
  const { named } = found([
    { source: 'a', item: 'x', value: 'red' },
    { source: 'b', item: 'x', value: 'red' },
    { source: 'c', item: 'x', value: 'blue' },
  ])
  t.same(named, [])
})

test('a ring that outvotes the honest on every item is one voice', async (t) => {
  const ring = ['p', 'q', 'r', 's', 'u', 'v', 'w'].flatMap((source, member) =>
    items.filter((item) => (item + member) % 9 > 0).map((item) => ({ source, item: `i${item}`, value: `lie of ${item}` })),
  )
  const honest = world('abcdefghijkl').filter(({ source, item }) => (source.charCodeAt(0) * 31 + Number(item.slice(1)) * 17) % 11 < 7)
  const { groups } = found([...honest, ...ring])
  t.same(groups[0]?.slice(12), ['p', 'p', 'p', 'p', 'p', 'p', 'p'])
  t.same(groups[0]?.slice(0, 12), [...'abcdefghijkl'], 'and the honest stay as they are')
})
