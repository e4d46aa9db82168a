/** How two periods lie to each other, with open ends tried and uncertain dates moved. */
import { test } from 'tap'
import { type Period, readPeriod } from '../../../src/core/values/period.js'
import {
  adjoin,
  daySpan,
  isDay,
  mayVanish,
  type PeriodRelation,
  possibleRelations,
  relationOf,
} from '../../../src/core/values/period-relation.js'

const read = (text: string): Period => {
  const period = readPeriod(text)
  if (!period) throw new Error(`${text} is no period`)
  return period
}

const inverse: Readonly<Record<PeriodRelation, PeriodRelation>> = {
  same: 'same',
  narrower: 'broader',
  broader: 'narrower',
  overlaps: 'overlaps',
  disjoint: 'disjoint',
}

test('as written, both ways', (t) => {
  const rows: readonly (readonly [string, string, PeriodRelation])[] = [
    ['2025-10', '2025-10', 'same'],
    ['2025-10', '2025-10-01/2025-10-31', 'same'],
    ['2025-10?', '2025-10', 'same'],
    ['2025-10-21', '2025-10', 'narrower'],
    ['2025-10', '2025', 'narrower'],
    ['2024-01/2024-09', '2022/2024-09', 'narrower'],
    ['2022/2024-09', '2022-02/2024-11-01', 'overlaps'],
    ['2024-01', '2024-10', 'disjoint'],
    ['2025-10', '2025-11', 'disjoint'],
    ['2022-02/..', '2025-10', 'broader'],
    ['../2024-11-01', '2025-10', 'disjoint'],
    ['../2024-11-01', '2024-11', 'overlaps'],
    ['2022/..', '2023/..', 'broader'],
    ['2025-24', '2026-01', 'broader'],
  ]
  for (const [left, right, relation] of rows) {
    t.equal(relationOf(read(left), read(right)), relation, `${left} to ${right}`)
    t.equal(relationOf(read(right), read(left)), inverse[relation], `${right} to ${left}`)
  }
  t.end()
})

test('a missing end is tried wherever it may lie', (t) => {
  const rows: readonly (readonly [string, string, readonly PeriodRelation[]])[] = [
    ['2025-10', '2025', ['narrower']],
    ['/2025-12-18', '2022/2025-10', ['broader', 'overlaps', 'disjoint']],
    ['/2025-10-31', '2025-10', ['broader', 'narrower', 'same']],
    ['2025-10/', '2024', ['disjoint']],
    ['/2024', '2025-10', ['disjoint']],
    ['/2025-10-15', '2025-10', ['overlaps', 'narrower']],
  ]
  for (const [left, right, wanted] of rows) {
    t.strictSame(possibleRelations(read(left), read(right)).sort(), [...wanted].sort(), `${left} to ${right}`)
    t.strictSame(
      possibleRelations(read(right), read(left)).sort(),
      wanted.map((relation) => inverse[relation]).sort(),
      `${right} to ${left}`,
    )
    t.equal(possibleRelations(read(left), read(right))[0], relationOf(read(left), read(right)), 'as written comes first')
  }
  t.end()
})

test('a difference that would vanish if an uncertain date moved by one unit of its precision', (t) => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['2025-10?', '2025-11', true],
    ['2025-10~', '2025-09', true],
    ['2025-10?', '2025-12', false],
    ['2025~', '2026-05', true],
    ['2025~', '2027-05', false],
    ['2025-10-21?', '2025-10-22', true],
    ['2025-10-21?', '2025-10-23', false],
    ['2025-10', '2025-11', false],
    ['2024-01~', '2024-05/2024-06-16', false],
    ['2025-10?', '2025-10', false],
    ['2025-10?', '2025-12?', true],
    ['2022/2024-10~', '2022/2024-09', false],
    ['2022-02~/2024-09', '2022/2024-08', true],
  ]
  for (const [left, right, vanishes] of rows)
    t.strictSame([mayVanish(read(left), read(right)), mayVanish(read(right), read(left))], [vanishes, vanishes], `${left} and ${right}`)
  t.end()
})

test('only what is marked uncertain is moved', (t) => {
  t.equal(mayVanish(read('2025-XX'), read('2026-03')), false, 'a masked digit says "some month of 2025"')
  t.end()
})

test('days', (t) => {
  t.ok(isDay(read('2025-10-21')))
  for (const text of ['2025-10', '2025', '../2025-10-21', '2025-10-21/..']) t.notOk(isDay(read(text)), text)
  t.ok(adjoin(read('2025-10-31'), read('2025-11-01')) && adjoin(read('2025-11'), read('2025-10')))
  t.notOk(adjoin(read('2025-10-31'), read('2025-11-02')) || adjoin(read('2025-10'), read('2025-10')))
  t.strictSame(daySpan(read('../1970-01-02')), { first: Number.NEGATIVE_INFINITY, last: 1 })
  t.end()
})
