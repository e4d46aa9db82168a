import { test } from 'tap'
import { settleOpen } from '../../../../src/core/reliability/hearsay/open-text.js'
import { type Knowledge, networkOf } from '../../../../src/core/reliability/network.js'
import type { Observation } from '../../../../src/core/reliability/observation.js'
import { answersOf } from '../../../../src/core/reliability/settle.js'

const settled = (observations: readonly Observation[], knowledge: Knowledge = {}) => {
  const network = networkOf(observations, knowledge)
  const result = settleOpen(
    network,
    Int32Array.from(network.items, (_, at) => at),
  )
  const { answers, confidence } = answersOf(network, result.belief)
  return { network, ...result, answers: new Map(network.items.map((item, at) => [item, answers[at]])), confidence }
}

const say = (source: string, item: string, value: string, attribute?: string): Observation => ({ source, item, value, attribute })

test('nothing, and one claim alone', async (t) => {
  t.equal(settled([]).belief.length, 0)
  const { belief, right, weight, prior } = settled([say('a', 'x', 'red')])
  t.ok((belief[0] ?? 0) > 0.5 && (belief[0] ?? 1) < 0.95, 'a source alone is believed, not for certain')
  t.equal(weight[0], 0, 'and its record learns nothing of it')
  t.ok(Number.isFinite(right[0]) && Number.isFinite(prior[0]))
})

test('with thin data the more votes win', async (t) => {
  const { answers, weight } = settled([say('a', 'x', 'red'), say('b', 'x', 'red'), say('c', 'x', 'blue')])
  t.equal(answers.get('x'), 'red')
  t.ok([...weight].every((known) => known > 0 && known < 1))
})

test('sources of one house count once', async (t) => {
  const claims = [say('a', 'x', 'red'), say('b', 'x', 'red'), say('c', 'x', 'red'), say('d', 'x', 'blue'), say('e', 'x', 'blue')]
  t.equal(settled(claims).answers.get('x'), 'red')
  const house = { house: 'one' }
  t.equal(settled(claims, { about: new Map([...'abc'].map((source) => [source, house])) }).answers.get('x'), 'blue')
})

test('what a person stands for is believed, what one denies is not, and both teach', async (t) => {
  const claims = [say('a', 'x', 'red'), say('b', 'x', 'red'), say('c', 'x', 'blue')]
  const held = settled(claims, { trusted: [{ item: 'x', value: 'blue', holds: true }] })
  t.equal(held.answers.get('x'), 'blue')
  t.same([...held.right], [0, 0, 1])
  t.same([...held.weight], [1, 1, 1])
  const denied = settled(claims, { trusted: [{ item: 'x', value: 'red', holds: false }] })
  t.equal(denied.answers.get('x'), 'blue')
  t.equal(denied.right[0], 0)
})

const flights = Array.from({ length: 60 }, (_, at) => at)
/** Two groups report two meanings of "departure"; the one is right elsewhere too, the other often is not, and has more members. */
const twoMeanings = flights.flatMap((flight) => {
  const errs = (source: string, often: number): boolean => (flight * 7 + source.charCodeAt(0) * 5) % 20 < often
  const told = (source: string, departure: string, often: number): Observation[] => [
    say(source, `${flight} departure`, errs(source, 1) ? `${source} ${flight}` : departure, 'departure'),
    say(source, `${flight} gate`, errs(source, often) ? `${source} ${flight}` : `gate ${flight}`, 'gate'),
    say(source, `${flight} arrival`, errs(source, often + 1) ? `${source} ${flight}` : `arrival ${flight}`, 'arrival'),
  ]
  return [
    ...['a', 'b', 'c'].flatMap((source) => told(source, `from the gate ${flight}`, 1)),
    ...['u', 'v', 'w', 'x'].flatMap((source) => told(source, `from the ground ${flight}`, 9)),
  ]
})

test('of two meanings the one is chosen whose sources are right elsewhere, and the others are shown as a group', async (t) => {
  const { network, answers, clusters, dependence } = settled(twoMeanings)
  t.ok(flights.every((flight) => answers.get(`${flight} departure`) === `from the gate ${flight}`))
  t.same(
    clusters.map(({ attribute, sources }) => [network.attributes[attribute], sources.map((source) => network.sources[source])]),
    [['departure', ['u', 'v', 'w', 'x']]],
  )
  t.match(clusters[0]?.says, /^4 sources agree with each other on another meaning: \d+ %/)
  t.same(dependence, [], 'who agrees on a meaning is no copy')
})

test('the order of the claims changes nothing', async (t) => {
  t.same(settled([...twoMeanings].reverse()).belief, settled(twoMeanings).belief)
})
