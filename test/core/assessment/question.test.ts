/** Questions: one measure at one place, in groups that are alike in all but the value (API.md). */
import { test } from 'tap'
import { questionOf, questionOfWords } from '../../../src/core/assessment/question.js'
import type { Statement } from '../../../src/core/claims/statement.js'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { world } from '../../cases/world.js'
import { archiveOf, claimOf, held, n, told, via } from '../../support/core.js'
import { sources } from './scenes/scene.js'

const known = [told('daily', [via('office')], 'named')]
const unknown = [told('daily', [], 'unknown')]

type Told = readonly [Statement, readonly Testimony[], '/statement/period'?]

const question = (...claims: readonly Told[]) => {
  const records = claims.map(([statement, testimonies, implied], index) => ({
    claim: claimOf(`claim-${index}`, statement, { implied: implied ? [implied] : [] }),
    testimonies,
  }))
  const archive = archiveOf(
    sources,
    records.flatMap(({ testimonies }) => testimonies),
  )
  return questionOf(archive, world, questionOfWords(world, 'cases', 'maravia'), records, false)
}

const summary = (...claims: readonly Told[]) =>
  question(...claims).groups.map(({ low, best, high, whyNone }) => [low, best, high, whyNone === null])

test('low, best and high', (t) => {
  t.strictSame(summary([n('21,602'), known]), [[21_602, 21_602, 21_602, true]], 'one figure')
  t.strictSame(summary([n('21,602'), known], [n('21,600'), known]), [[21_550, 21_602, 21_650, true]], 'the most precise where all meet')
  t.strictSame(summary([n('20,000'), known]), [[19_500, 20_000, 20_500, true]], 'the core, not the reach')
  t.strictSame(summary([n('21,602'), known], [n('35,000'), known]), [[21_602, null, 35_500, false]], 'they do not meet')
  t.strictSame(summary([n('21,602'), known], [n('20,000'), known]), [[19_500, null, 21_602, false]], 'only their reaches meet')
  t.strictSame(summary([n('21,602'), unknown]), [[null, null, null, false]], 'no known origin')
  t.strictSame(
    summary([n('21,602'), known], [n('35,000'), unknown]),
    [[21_602, 21_602, 21_602, true]],
    'without a known origin it has no say',
  )
  t.strictSame(summary([n('more than 20,000'), known]), [[null, null, null, false]], 'a bound is no figure')
  t.strictSame(summary([n('21,602'), known], [n('more than 20,000'), known]), [[21_602, 21_602, 21_602, true]], 'a bound that holds')
  t.strictSame(summary([n('21,602'), known], [n('more than 30,000'), known]), [[21_602, null, 21_602, false]], 'a bound that does not hold')
  t.strictSame(summary([n('between 20,000 and 30,000'), known], [n('21,602'), known]), [[20_000, 21_602, 30_000, true]], 'an interval')
  t.end()
})

test('groups are alike in all but the value', (t) => {
  const scopes: readonly Statement[] = [
    n('5'),
    n('5', { period: '2025-11' }),
    n('5', { accumulation: 'stock' }),
    n('5', { category: ['officers'] }),
    n('5', { modality: 'planned' }),
    n('5', { polarity: 'denied' }),
    n('5 persons'),
    n('5', { accumulation: 'rate', per: 'P1M' }),
    n('5', { accumulation: 'rate', per: 'P1Y' }),
  ]
  const apart = question(...scopes.map((statement): Told => [statement, known]))
  t.equal(apart.groups.length, scopes.length, 'each of another scope')
  const together = question(
    [n('5'), known],
    [n('9', { modality: 'estimated' }), known],
    [n('7', { unit: null }), known],
    [n('8', { period: '2025-10?' }), known],
  )
  t.equal(together.groups.length, 1, 'an estimate, a unit from the concept, an uncertain date')
  t.equal(
    question([n('5', { category: ['officers', 'women'] }), known], [n('5', { category: ['women', 'officers'] }), known]).groups.length,
    1,
  )
  t.strictSame(question([held('cases'), known]).groups, [], 'what has no number has no point')
  t.end()
})

test('groups and points have an order', (t) => {
  const told3: readonly Told[] = [
    [n('5', { period: '2025-11' }), known],
    [n('5', { period: '2024' }), known],
    [n('9', { period: '2024' }), known],
  ]
  const periods = (claims: readonly Told[]) => question(...claims).groups.map(({ scope }) => scope.period)
  t.strictSame(periods(told3), ['2024', '2025-11'])
  t.strictSame(periods(told3.toReversed()), ['2024', '2025-11'])
  t.strictSame(
    question(...told3).groups[0]?.points.map(({ claimId }) => claimId),
    ['claim-1', 'claim-2'],
  )
  t.end()
})

test('points', (t) => {
  const [group] = question([n('21,600', { period: '2025-10?' }), known], [n('21,602'), unknown, '/statement/period']).groups
  t.strictSame(group?.points, [
    {
      claimId: 'claim-0',
      period: '2025-10?',
      core: [21_550, 21_650],
      reach: [21_550, 21_650],
      origins: [{ sourceId: 'office', name: 'office' }],
      certainty: 'uncertain',
    },
    { claimId: 'claim-1', period: '2025-10', core: [21_602, 21_602], reach: [21_602, 21_602], origins: [], certainty: 'implied' },
  ])
  const [bound] = question([n('more than 5'), known]).groups
  t.strictSame(bound?.points[0]?.core, [5, null], 'what is unbounded is null')
  t.end()
})

test('days, not their wording, and units that convert', (t) => {
  t.strictSame(summary([n('21,602'), known], [n('21,600', { period: '2025-10-01/2025-10-31' }), known]), [[21_550, 21_602, 21_650, true]])
  const stock = { accumulation: 'stock' } as const
  const [group, ...rest] = question([n('24.3 feet', stock), known], [n('7.40 metres', stock), known]).groups
  t.equal(rest.length, 0, 'feet and metres are in one group')
  t.ok(group && group.best !== null && Math.abs(group.best - 24.3) < 0.05, 'and meet')
  t.equal(question([n('5 litres'), known], [n('5 kilograms'), known]).groups.length, 2, 'volume and mass are not')
  t.end()
})

test('a question is the same for every wording of its measure and place', (t) => {
  const { id, key } = questionOfWords(world, 'AWOL and desertion cases', 'Maravia')
  const idOf = (measure: string, place: string | null) => questionOfWords(world, measure, place).id
  t.strictSame(key, { measure: 'cases', place: 'maravia' })
  t.equal(idOf('cases of desertion or AWOL', 'maravia'), id)
  t.equal(idOf('bridges closed', null), idOf('closed bridge', null), 'of words that are no concept, too')
  t.not(idOf('cases', 'north'), id)
  t.not(idOf('cases', null), id)
  t.match(id, /^qst_[0-9a-f]{32}$/u)
  t.match(question([n('5'), known]).says, /^1 figure in 1 group/u)
  t.end()
})
