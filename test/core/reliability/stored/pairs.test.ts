/** Which stored statements agree and conflict: the same as comparing all pairs, found without trying them all. */
import { test } from 'tap'
import { compareSides } from '../../../../src/core/comparison/compare.js'
import { sideOf } from '../../../../src/core/comparison/side.js'
import { vocabularyOf } from '../../../../src/core/concepts/vocabulary.js'
import { pairsOf } from '../../../../src/core/reliability/stored/pairs.js'
import { claimOf, concept, happened, held, n } from '../../../support/core.js'
import { judged } from './scene.js'

const vocabulary = vocabularyOf([
  concept('place', 'maravia'),
  concept('place', 'north', { broader: ['maravia'] }),
  concept('place', 'south', { broader: ['maravia'] }),
  concept('measure', 'cases', { unit: 'case' }),
  concept('measure', 'desertions', { broader: ['cases'] }),
  concept('measure', 'signing', { once: true }),
])

const figures = [
  '21,602',
  '21,600',
  'about 21,600',
  '20,000',
  'about 20,000',
  '30,000',
  'at least 20,000',
  'up to 15,000',
  'between 20,000 and 25,000',
  '3',
]
const scopes = [
  {},
  { place: 'north' },
  { place: 'south' },
  { place: null },
  { period: '2025-10-03' },
  { period: '2025' },
  { period: '2025-11' },
  { period: '2025-10?' },
  { period: '2022/..' },
  { period: null },
  { measure: 'desertions' },
  { measure: 'parking fines' },
  { category: ['convicts'] },
  { modality: 'forecast' as const },
  { polarity: 'denied' as const },
  { unit: 'person' },
  { accumulation: 'rate' as const, per: 'P1M' },
  { accumulation: 'stock' as const },
]
const wordless = [
  happened('signing'),
  happened('signing', { period: '2025-11-03' }),
  happened('signing', { polarity: 'denied' }),
  happened('the siren sounded'),
  happened('the siren sounded', { period: '2025-10' }),
  held('the mood is rising'),
  held('the mood is falling'),
]
const statements = [...scopes.flatMap((scope) => figures.map((figure) => n(figure, scope))), ...wordless]
const claims = statements.map((statement, at) => claimOf(`c${String(at).padStart(3, '0')}`, statement))

const found = (lists: readonly (readonly number[])[], keys: readonly string[]): string[] =>
  lists.flatMap((others, at) => others.filter((other) => other > at).map((other) => `${keys[at]} ${keys[other]}`)).sort()

test('as if all pairs were compared', (t) => {
  const { wordings, agrees, conflicts, isCut } = pairsOf(vocabulary, claims, [])
  const sides = claims.map(({ statement, implied }) => sideOf(vocabulary, statement, implied))
  const expected: Record<string, string[]> = { agrees: [], conflicts: [] }
  claims.forEach((one, at) => {
    claims.slice(at + 1).forEach((other, place) => {
      const [left, right] = [sides[at], sides[at + 1 + place]]
      if (left && right) expected[compareSides(vocabulary, left, right).rule.relation]?.push(`${one.id} ${other.id}`)
    })
  })
  const keys = wordings.map(({ key }) => key)
  t.equal(keys.length, claims.length, 'no two of them are equal')
  t.ok((expected.agrees?.length ?? 0) > 50 && (expected.conflicts?.length ?? 0) > 200)
  t.strictSame(found(agrees, keys), expected.agrees?.sort())
  t.strictSame(found(conflicts, keys), expected.conflicts?.sort())
  t.equal(isCut, false)
  t.end()
})

test('equal statements are one wording, where they are sure to be one', (t) => {
  const double = [claimOf('a', n('5')), claimOf('b', n('5')), claimOf('c', n('6'))]
  t.strictSame(
    pairsOf(vocabulary, double, []).wordings.map(({ claims: same }) => same.map(({ id }) => id)),
    [['a', 'b'], ['c']],
  )
  const open = [claimOf('a', n('5', { period: null })), claimOf('b', n('5', { period: null }))]
  const pairs = pairsOf(vocabulary, open, [])
  t.equal(pairs.wordings.length, 2, 'a flow without a period may be another one')
  t.strictSame(pairs.agrees, [[], []])
  t.end()
})

test('a person’s latest word on a pair wins', (t) => {
  const pair = [claimOf('a', n('21,602')), claimOf('b', n('30,000'))]
  t.strictSame(pairsOf(vocabulary, pair, []).conflicts, [[1], [0]])
  const said = pairsOf(vocabulary, pair, [judged('b', 'a', 'agrees', 2), judged('a', 'b', 'compatible', 1)])
  t.strictSame(
    [said.agrees, said.conflicts],
    [
      [[1], [0]],
      [[], []],
    ],
  )
  const withdrawn = { ...judged('a', 'b', 'compatible', 3), status: 'withdrawn' as const }
  t.strictSame(pairsOf(vocabulary, pair, [withdrawn]).conflicts, [[1], [0]])
  t.end()
})

test('the nearest thousand, and it is said', (t) => {
  const many = Array.from({ length: 1_500 }, (_, at) => claimOf(`c${String(at).padStart(4, '0')}`, n(String(100_001 + 2 * at))))
  const { conflicts, isCut } = pairsOf(vocabulary, many, [])
  t.equal(isCut, true)
  t.ok(
    conflicts.every(({ length }) => length >= 500 && length <= 1_000),
    'each is compared with the nearest, up to a thousand',
  )
  t.end()
})
