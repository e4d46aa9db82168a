/** Counting: each known origin is one lineage; unnamed, unknown and inferred ones never raise independence (DESIGN, section 3). */
import { test } from 'tap'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { countOrigins, lineagesOf } from '../../../src/core/lineage/lineages.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const organ = (party: string) => ({ sides: [{ party, relation: 'organ_of' as const }] })
const inferred = { basis: 'inferred' } as const

const sources = [
  ...['daily', 'weekly', 'gazette', 'herald', 'rival'].map((id) => source(id)),
  source('office', 'official_body'),
  source('office-press', 'official_body', { parentId: 'office' }),
  source('ministry', 'official_body'),
  source('party', 'partisan_outlet'),
  source('organ', 'partisan_outlet', organ('party')),
  source('second-organ', 'partisan_outlet', organ('party')),
]

const linesOf = (testimonies: readonly Testimony[]) => lineagesOf(archiveOf(sources, testimonies), testimonies)
const count = (testimonies: readonly Testimony[]): string => {
  const { independentOrigins, notEstablished } = countOrigins(linesOf(testimonies))
  return `${independentOrigins} known, ${notEstablished} not`
}

const rows: readonly (readonly [string, string, readonly Testimony[]])[] = [
  ['0 known, 0 not', 'nothing', []],
  ['1 known, 0 not', 'first-hand', [told('daily', [], 'first_hand')]],
  ['2 known, 0 not', 'two who know it themselves', [told('daily', [], 'first_hand'), told('weekly', [], 'first_hand')]],
  ['1 known, 0 not', 'ten outlets, one origin', ['daily', 'weekly', 'gazette'].map((id) => told(id, [via('office')], 'named'))],
  ['2 known, 0 not', 'two origins', [told('daily', [via('office')], 'named'), told('weekly', [via('ministry')], 'named')]],
  [
    '1 known, 0 not',
    'a long chain to the same',
    [told('daily', [via('office')], 'named'), told('weekly', [via('daily'), via('office')], 'named')],
  ],
  ['1 known, 0 not', 'a body and its parent', [told('daily', [via('office')], 'named'), told('weekly', [via('office-press')], 'named')]],
  ['0 known, 1 not', 'an unnamed origin', [told('daily', [viaSomebody('an officer')], 'unnamed')]],
  ['0 known, 1 not', 'an unknown origin', [told('daily', [via('weekly')], 'unknown')]],
  ['1 known, 1 not', 'unknown beside known', [told('daily', [], 'unknown'), told('weekly', [via('office')], 'named')]],
  ['0 known, 2 not', 'two publishers, each unknown', [told('daily', [], 'unknown'), told('weekly', [], 'unknown')]],
  [
    '0 known, 1 not',
    'a publisher counts once for its unnamed and unknown ends',
    [
      told('daily', [], 'unknown'),
      told('daily', [viaSomebody('an officer')], 'unnamed', { id: 'a2', document: 'd2' }),
      told('daily', [viaSomebody('a clerk')], 'unnamed', { id: 'a3', document: 'd3' }),
    ],
  ],
  ['0 known, 1 not', 'reached by an inferred hop', [told('daily', [via('office', inferred)], 'named')]],
  ['0 known, 1 not', 'an inferred hop before a stated one', [told('daily', [via('weekly', inferred), via('office')], 'named')]],
  [
    '0 known, 1 not',
    'two inferred ways to one candidate',
    [told('daily', [via('office', inferred)], 'named'), told('weekly', [via('office', inferred)], 'named')],
  ],
  [
    '0 known, 2 not',
    'two candidates',
    [told('daily', [via('office', inferred)], 'named'), told('weekly', [via('ministry', inferred)], 'named')],
  ],
  [
    '1 known, 0 not',
    'a candidate that is known from elsewhere',
    [told('daily', [via('office', inferred)], 'named'), told('weekly', [via('office')], 'named')],
  ],
  ['1 known, 0 not', 'one name', [told('daily', [viaName('Ana Ruiz')], 'named'), told('weekly', [viaName('ana  ruiz')], 'named')]],
  ['2 known, 0 not', 'two names', [told('daily', [viaName('Ana Ruiz')], 'named'), told('weekly', [viaName('Ana Luiz')], 'named')]],
  ['1 known, 0 not', 'a name that is registered', [told('daily', [viaName('OFFICE')], 'named'), told('weekly', [via('office')], 'named')]],
  ['2 known, 0 not', 'two organs of one party', [told('daily', [via('organ')], 'named'), told('weekly', [via('second-organ')], 'named')]],
  ['1 known, 0 not', 'a party and its organ', [told('daily', [via('organ')], 'named'), told('weekly', [via('party')], 'named')]],
  [
    '2 known, 0 not',
    'a party and its two organs',
    [told('daily', [via('organ')], 'named'), told('weekly', [via('second-organ')], 'named'), told('gazette', [via('party')], 'named')],
  ],
]

test('counts, in any order', (t) => {
  for (const [wanted, why, testimonies] of rows) {
    t.equal(count(testimonies), wanted, why)
    t.strictSame(linesOf(testimonies.toReversed()), linesOf(testimonies), `${why} (reversed)`)
  }
  t.end()
})

test('what a lineage shows', (t) => {
  const [office, candidate, unnamed, unknown] = linesOf([
    told('daily', [via('weekly'), via('office', { read: false })], 'named'),
    told('weekly', [via('office')], 'named'),
    told('gazette', [via('rival', inferred), via('ministry')], 'named'),
    told('herald', [viaSomebody('an officer', { read: false })], 'unnamed'),
    told('rival', [via('daily')], 'unknown'),
  ])
  t.strictSame(office?.origin, { sourceId: 'office', name: 'office', kind: 'official_body', end: 'named' })
  t.strictSame([office?.counted, office?.assertions, office?.publishers], [true, ['a-daily', 'a-weekly'], ['daily', 'weekly']])
  t.strictSame([office?.hops, office?.inferredHops, office?.unreadHops], [{ min: 1, max: 2 }, 0, 1])
  t.strictSame([candidate?.origin.sourceId, candidate?.counted, candidate?.inferredHops], ['ministry', false, 1], 'under its candidate')
  t.strictSame(unnamed?.origin, { sourceId: null, name: 'an officer', kind: null, end: 'unnamed' })
  t.strictSame(unknown?.origin, { sourceId: null, name: null, kind: null, end: 'unknown' })
  t.equal(unknown?.counted, false)
  t.end()
})

test('a publisher with two unnamed origins names neither', (t) => {
  const [line, ...rest] = linesOf([
    told('daily', [viaSomebody('an officer')], 'unnamed'),
    told('daily', [viaSomebody('a clerk')], 'unnamed', { id: 'a2', document: 'd2' }),
  ])
  t.strictSame([line?.origin.name, line?.origin.end, rest.length], [null, 'unnamed', 0])
  t.end()
})

test('every assertion stands in one lineage', (t) => {
  for (const [, why, testimonies] of rows) {
    const placed = linesOf(testimonies).flatMap(({ assertions }) => assertions)
    t.strictSame([...placed].sort(), testimonies.map(({ assertion }) => assertion.id).sort(), why)
  }
  t.end()
})

test('two that say of each other that they are one', (t) => {
  const twins = [
    ...sources,
    source('bureau', 'official_body', { sides: [{ party: 'directorate', relation: 'is' }] }),
    source('directorate', 'official_body', { sides: [{ party: 'bureau', relation: 'is' }] }),
  ]
  const testimonies = [told('daily', [via('bureau')], 'named'), told('weekly', [via('directorate')], 'named')]
  t.equal(countOrigins(lineagesOf(archiveOf(twins, testimonies), testimonies)).independentOrigins, 1)
  t.end()
})
