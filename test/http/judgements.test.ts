/** Judgements: a person's latest accepted word on a pair wins the grouping; the computed relation stays beside it. */
import { test } from 'tap'
import { groupNames } from '../../src/core/comparison/pair.js'
import { ClaimPage, Comparison } from '../../src/http/shapes/comparison.js'
import { type Bench, openBench, read } from '../support/app.js'
import { stockUp } from './stock.js'

/** In which group of a page a claim stands, with what is said of the pair. */
const standing = async (bench: Bench, on: string, about: string) => {
  const page = read(ClaimPage, await bench.get(`/v1/claims/${on}/comparison`))
  for (const group of groupNames) {
    const item = page[group].find(({ claim }) => claim.id === about)
    if (item) return { group, relation: item.relation, label: item.label, because: item.because, judged: item.judgement?.value ?? null }
  }
  return null
}

test('on a relation', async (t) => {
  const bench = await openBench(t)
  const { october, other } = await stockUp(bench)
  const computed = { relation: 'conflicts', label: 'conflicts', because: 'values_apart' }
  t.strictSame(await standing(bench, october, other), { group: 'conflicting', ...computed, judged: null })
  const table = [
    ['compatible', 'compatible'],
    ['undetermined', 'undetermined'],
    ['not_comparable', 'notComparable'],
    ['agrees', 'corroborating'],
    ['conflicts', 'conflicting'],
  ] as const
  for (const [index, [value, group]] of table.entries()) {
    bench.clock.now = `2026-11-22T13:0${index}:00.000Z`
    const [left, right] = index % 2 ? [october, other] : [other, october]
    await bench.judgement(left, right, { value, rationale: `says ${value}` })
    const wanted = { group, ...computed, judged: value }
    t.strictSame(await standing(bench, october, other), wanted, `${value}: the group follows, the computed relation stays`)
    t.strictSame(await standing(bench, other, october), wanted, 'from the other side as well')
    const compared = read(Comparison, await bench.post('/v1/compare', { left: october, right: other }))
    t.match(compared, { ...computed, judgement: { value, status: 'accepted' } }, 'compare shows it too')
  }
})

test('which one wins', async (t) => {
  const bench = await openBench(t)
  const { october, other } = await stockUp(bench)
  bench.clock.now = '2026-11-22T13:00:00.000Z'
  const first = await bench.judgement(october, other, { value: 'compatible', rationale: 'first' })
  bench.clock.now = '2026-11-22T14:00:00.000Z'
  const second = await bench.judgement(october, other, { value: 'undetermined', rationale: 'second' })
  t.match(await standing(bench, october, other), { group: 'undetermined' }, 'the latest')
  await bench.patch(`/v1/judgements/${second}`, { status: 'withdrawn', reason: 'hasty' })
  t.match(await standing(bench, october, other), { group: 'compatible', judged: 'compatible' }, 'the latest that is accepted')
  await bench.patch(`/v1/judgements/${first}`, { status: 'suggested' })
  t.match(await standing(bench, october, other), { group: 'conflicting', judged: null }, 'without any the computed one')
})

test('several in one instant', async (t) => {
  const bench = await openBench(t)
  const { october, other } = await stockUp(bench)
  const values = ['compatible', 'undetermined', 'not_comparable', 'agrees', 'conflicts']
  const shown = []
  for (const value of values) {
    await bench.judgement(october, other, { value, rationale: `then ${value}` })
    shown.push((await standing(bench, october, other))?.judged)
  }
  t.strictSame(shown, values, 'the one recorded last wins', { todo: 'within one millisecond the greater id wins, not the later entry' })
})

test('on independence', async (t) => {
  const bench = await openBench(t)
  const { october, rounded } = await stockUp(bench)
  t.match(await standing(bench, october, rounded), { group: 'repeating', label: 'repeats' }, 'both on the word of the office')
  bench.clock.now = '2026-11-22T13:00:00.000Z'
  await bench.judgement(october, rounded, { on: 'independence', value: 'independent' })
  t.match(await standing(bench, october, rounded), { group: 'corroborating', relation: 'agrees', label: 'repeats', judged: 'independent' })
  bench.clock.now = '2026-11-22T14:00:00.000Z'
  await bench.judgement(rounded, october, { on: 'independence', value: 'same_lineage' })
  t.match(await standing(bench, october, rounded), { group: 'repeating', judged: 'same_lineage' })
})

test('on claims that no rule would compare', async (t) => {
  const bench = await openBench(t)
  const { october } = await stockUp(bench)
  const far = await bench.claim('Rain fell.', { statement: { type: 'event', measure: 'rainfall', place: 'lviv', period: '2020' } })
  t.equal(await standing(bench, october, far), null, 'it is no candidate')
  await bench.judgement(october, far, { value: 'agrees' })
  const found = await standing(bench, october, far)
  t.match(found, { judged: 'agrees' }, 'a person has judged the pair, so it is shown')
  t.ok(['corroborating', 'repeating', 'agreeingUnproven'].includes(found?.group ?? ''))
})

test('on one claim', async (t) => {
  const bench = await openBench(t)
  const { october, other } = await stockUp(bench)
  const before = await standing(bench, october, other)
  await bench.judgement(october, null, { value: 'holds' })
  await bench.judgement(other, null, { value: 'does_not_hold' })
  t.strictSame(await standing(bench, october, other), before, 'no verdict moves a pair')
})
