/** Independence of two claims, by the known origins of each side (DESIGN, section 3). */
import { test } from 'tap'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { type IndependenceOutcome, independenceOf, independenceSays } from '../../../src/core/lineage/independence.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const inferred = { basis: 'inferred' } as const
const organ = { sides: [{ party: 'party', relation: 'organ_of' as const }] }

const sources = [
  ...['daily', 'weekly', 'gazette', 'herald', 'agency', 'office', 'ministry'].map((id) => source(id)),
  source('office-press', 'official_body', { parentId: 'office' }),
  source('party', 'partisan_outlet'),
  source('organ', 'partisan_outlet', organ),
  source('second-organ', 'partisan_outlet', organ),
]

const between = (left: readonly Testimony[], right: readonly Testimony[]) =>
  independenceOf(archiveOf(sources, [...left, ...right]), left, right)

const office = told('daily', [via('office')], 'named')
const officeToo = told('weekly', [via('office')], 'named')
const ministry = told('gazette', [via('ministry')], 'named')
const herald = told('herald', [], 'first_hand')
const unknown = told('herald', [], 'unknown')
const unnamed = told('herald', [viaSomebody('an officer')], 'unnamed')
const candidate = told('herald', [via('office', inferred)], 'named')

const rows: readonly (readonly [IndependenceOutcome, string, readonly Testimony[], readonly Testimony[]])[] = [
  ['independent', 'each has an origin that the other lacks', [office], [ministry]],
  ['independent', 'two who know it themselves', [told('daily', [], 'first_hand')], [herald]],
  ['independent', 'one origin shared, and one of its own on each side', [office, ministry], [officeToo, herald]],
  ['same_lineage', 'one origin', [office], [officeToo]],
  ['same_lineage', 'all of the one among those of the other', [office], [officeToo, ministry]],
  ['same_lineage', 'a body and its parent', [office], [told('weekly', [via('office-press')], 'named')]],
  ['same_lineage', 'an organ and its party', [told('daily', [via('organ')], 'named')], [told('weekly', [via('party')], 'named')]],
  ['independent', 'two organs of one party', [told('daily', [via('organ')], 'named')], [told('weekly', [via('second-organ')], 'named')]],
  ['same_lineage', 'one name', [told('daily', [viaName('Ana Ruiz')], 'named')], [told('weekly', [viaName('Ana Ruiz')], 'named')]],
  ['independent', 'two names', [told('daily', [viaName('Ana Ruiz')], 'named')], [told('weekly', [viaName('Ada Luz')], 'named')]],
  ['same_lineage', 'a copy', [told('agency', [], 'first_hand')], [told('weekly', [via('agency', { relation: 'republishes' })], 'named')]],
  [
    'same_lineage',
    'a copy of what rests on the same',
    [office, told('agency', [via('office')], 'named')],
    [told('weekly', [via('agency', { relation: 'republishes' })], 'named')],
  ],
  ['not_established', 'a draft', [office], []],
  ['not_established', 'two drafts', [], []],
  ['not_established', 'an unknown origin', [office], [unknown]],
  ['not_established', 'an unnamed origin', [office], [unnamed]],
  ['not_established', 'an inferred origin, the same', [office], [candidate]],
  ['not_established', 'an inferred origin, another', [ministry], [candidate]],
  ['not_established', 'two unnamed origins are never distinct', [told('daily', [viaSomebody('a clerk')], 'unnamed')], [unnamed]],
  ['independent', 'unknown beside known takes nothing away', [office, unknown], [ministry]],
  ['same_lineage', 'unknown beside known adds nothing', [office], [officeToo, unknown]],
  ['same_lineage', 'inferred beside known adds nothing', [ministry], [told('weekly', [via('ministry')], 'named'), candidate]],
  ['same_lineage', 'itself', [office], [office]],
]

test('outcomes, both ways', (t) => {
  for (const [outcome, why, left, right] of rows) {
    t.equal(between(left, right).outcome, outcome, why)
    t.strictSame(between(right, left), between(left, right), `${why} (swapped)`)
  }
  t.end()
})

test('shared origins', (t) => {
  const shared = (left: readonly Testimony[], right: readonly Testimony[]) =>
    between(left, right).sharedOrigins.map(({ sourceId, name, basis }) => `${sourceId ?? name} ${basis}`)
  t.strictSame(shared([office, ministry], [officeToo, herald]), ['office stated'])
  t.strictSame(shared([office], [ministry]), [])
  t.strictSame(shared([office], [candidate]), ['office inferred'], 'the candidate is named')
  t.strictSame(shared([candidate], [told('daily', [via('office', inferred)], 'named')]), ['office inferred'], 'on both sides')
  t.strictSame(shared([office], [officeToo, candidate]), ['office stated'], 'what is stated is not also inferred')
  t.strictSame(shared([ministry], [candidate]), [])
  t.strictSame(shared([unnamed], [told('daily', [viaSomebody('an officer')], 'unnamed')]), [], 'nobody is named by a description')
  t.strictSame(shared([told('daily', [viaName('Ana Ruiz')], 'named')], [told('weekly', [viaName('Ana Ruiz')], 'named')]), [
    'Ana Ruiz stated',
  ])
  t.end()
})

test('a name that is written in two ways', (t) => {
  const [left, right] = [[told('daily', [viaName('Ana Ruiz')], 'named')], [told('weekly', [viaName('ana ruiz')], 'named')]]
  t.equal(between(left, right).outcome, 'same_lineage')
  t.strictSame(between(right, left), between(left, right))
  t.end()
})

test('sentences', (t) => {
  for (const outcome of ['independent', 'same_lineage', 'not_established'] as const) t.match(independenceSays[outcome], /\.$/u)
  t.equal(between([office], [ministry]).says, independenceSays.independent)
  t.end()
})
