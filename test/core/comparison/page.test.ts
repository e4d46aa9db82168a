/** The order within a group: most certain first, then the latest period, then id (API.md). */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import { inPageOrder } from '../../../src/core/comparison/page.js'
import { rulingsOn } from '../../../src/core/comparison/ruling.js'
import { sideOf } from '../../../src/core/comparison/side.js'
import { world } from '../../cases/world.js'
import { claimOf, n } from '../../support/core.js'

const own = n('21,602')
const row = (id: string, statement: Statement, implied: readonly string[] = []) => ({
  claim: claimOf(id, statement, { implied: [...implied] }),
  ruling: rulingsOn(world, sideOf(world, own, []))(sideOf(world, statement, implied)),
})

const on = (period: string) => n('5', { period })

test('order', (t) => {
  const rows = [
    row('g', on('2024-10?')),
    row('f', on('2024-12'), ['/statement/period']),
    row('e', on('2024-10')),
    row('d', on('2024-10')),
    row('c', on('2024-11')),
    row('b', on('2024-01/2024-12')),
    row('a', on('2023')),
  ]
  const wanted = ['b', 'c', 'd', 'e', 'a', 'f', 'g']
  const ids = (list: typeof rows) => [...list].sort(inPageOrder).map(({ claim }) => claim.id)
  t.strictSame(ids(rows), wanted)
  t.strictSame(ids(rows.toReversed()), wanted, 'however they came')
  t.end()
})

test('open ends are the latest, no period the last', (t) => {
  const stock = (id: string, period: string | null) => row(id, n('5', { period, accumulation: 'stock' }))
  const rows = [stock('a', null), stock('b', '2025'), stock('c', '2022/..')]
  t.strictSame(
    [...rows].sort(inPageOrder).map(({ claim }) => claim.id),
    ['c', 'b', 'a'],
  )
  t.end()
})
