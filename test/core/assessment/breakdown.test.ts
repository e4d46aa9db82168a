/** The breakdown of a claim: its parts add up. */
import { test } from 'tap'
import { breakdownOf } from '../../../src/core/assessment/breakdown.js'
import type { Setting } from '../../../src/core/assessment/record.js'
import { told, via, viaName, viaSomebody } from '../../support/core.js'
import { chainScenes } from './scenes/chains.js'
import { interestScenes } from './scenes/interests.js'
import { originScenes } from './scenes/origins.js'
import { claim, scene } from './scenes/scene.js'
import { textScenes } from './scenes/texts.js'
import { timeScenes } from './scenes/time.js'

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0)

const many = scene([
  told('daily', [via('office')], 'named'),
  told('weekly', [via('daily'), via('office')], 'named'),
  told('agency', [], 'first_hand'),
  told('gazette', [viaName('Ana Ruiz')], 'named'),
  told('herald', [viaSomebody('an officer')], 'unnamed'),
  told('herald', [], 'unknown', { id: 'a-herald-2', document: 'd-herald-2' }),
  told('daily', [via('court', { basis: 'inferred' })], 'named', { id: 'a-daily-2', document: 'd-daily' }),
  told('institute', [], 'first_hand', { stance: 'denies' }),
  told('court', [], 'first_hand', { stance: 'questions' }),
])

const settings: readonly Setting[] = [
  many,
  scene([]),
  ...[originScenes, interestScenes, chainScenes, textScenes, timeScenes].flat().map(([, , setting]) => setting),
]

test('parts add up', (t) => {
  for (const setting of settings) {
    const { lineages, ...found } = breakdownOf(setting)
    t.equal(lineages.flatMap(({ assertions }) => assertions).length, found.assertions, 'assertions')
    t.equal(lineages.filter(({ counted }) => counted).length, found.independentOrigins, 'origins')
    t.equal(lineages.filter(({ counted }) => !counted).length, found.notEstablished, 'not established')
    t.equal(sum(found.publisherKinds), found.publishers, 'kinds of publishers')
    t.equal(sum(found.originKinds), found.independentOrigins, 'kinds of origins')
    t.notOk(Object.values({ ...found.publisherKinds, ...found.originKinds }).includes(0), 'maps leave out zeros')
  }
  t.end()
})

test('counts', (t) => {
  const { lineages, flags, grade, interest, drift, says, ...counts } = breakdownOf(many)
  t.strictSame(counts, {
    claimId: claim.id,
    assertions: 7,
    documents: 6,
    publishers: 5,
    independentOrigins: 3,
    notEstablished: 2,
    publisherKinds: { independent_outlet: 4, state_affiliated_agency: 1 },
    originKinds: { official_body: 1, state_affiliated_agency: 1, unknown: 1 },
    stateAffiliated: { publishers: 1, origins: 2, states: ['RU', 'UA'] },
    denials: [
      { assertionId: 'a-institute', documentId: 'd-institute', publisher: 'institute', says: 'institute has a document that denies it.' },
    ],
  })
  t.equal(lineages.length, 5)
  t.match(says, /\.$/u)
  t.end()
})

test('counted first', (t) => {
  const counted = breakdownOf(many).lineages.map((lineage) => lineage.counted)
  t.strictSame(counted, [true, true, true, false, false])
  t.end()
})

test('its sentence', (t) => {
  const says = (...testimonies: Parameters<typeof scene>[0]) => breakdownOf(scene(testimonies)).says
  t.match(says(), /^No document/u)
  t.match(says(told('daily', [], 'unknown')), /^No origin is known\. 1 more line .* counts as none\.$/u)
  t.match(says(told('daily', [], 'first_hand')), /^One origin is known/u)
  t.match(says(told('daily', [], 'first_hand'), told('weekly', [], 'first_hand')), /^2 independent origins/u)
  t.end()
})

test('the same input gives the same bytes, in any order', (t) => {
  const forwards = JSON.stringify(breakdownOf(many))
  const backwards = { ...many, testimonies: many.testimonies.toSorted((a, b) => (a.assertion.id < b.assertion.id ? -1 : 1)) }
  t.equal(JSON.stringify(breakdownOf({ ...many, testimonies: [...many.testimonies] })), forwards)
  t.strictSame(breakdownOf(backwards).lineages, breakdownOf(many).lineages)
  t.end()
})
