/** Circles: a chain that meets itself, in one assertion or across several. */
import { test } from 'tap'
import { circularAssertions } from '../../../src/core/lineage/circle.js'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const sources = [
  ...['daily', 'weekly', 'gazette', 'office'].map((id) => source(id)),
  source('wanner', 'person', { name: 'Christoph Wanner' }),
]
const circles = (...testimonies: readonly Testimony[]) => [...circularAssertions(archiveOf(sources, testimonies), testimonies)].sort()

test('circles', (t) => {
  t.strictSame(circles(told('daily', [via('weekly'), via('daily')], 'named')), ['a-daily'], 'back to the publisher')
  t.strictSame(circles(told('daily', [via('weekly'), via('office'), via('weekly')], 'named')), ['a-daily'], 'within a chain')
  t.strictSame(circles(told('daily', [via('weekly')], 'named'), told('weekly', [via('daily')], 'named')), ['a-daily', 'a-weekly'], 'of two')
  t.strictSame(
    circles(told('daily', [via('weekly')], 'named'), told('weekly', [via('gazette')], 'named'), told('gazette', [via('daily')], 'named')),
    ['a-daily', 'a-gazette', 'a-weekly'],
    'of three',
  )
  t.strictSame(
    circles(told('daily', [via('wanner')], 'named'), told('wanner', [viaName('daily')], 'named')),
    ['a-daily', 'a-wanner'],
    'through a name that is registered',
  )
  t.end()
})

test('no circles', (t) => {
  t.strictSame(circles(), [])
  t.strictSame(circles(told('daily', [via('office')], 'named'), told('weekly', [via('office')], 'named')), [], 'two ways to one origin')
  t.strictSame(circles(told('daily', [via('weekly'), via('office')], 'named'), told('weekly', [via('office')], 'named')), [])
  t.strictSame(circles(told('daily', [viaSomebody('a clerk'), viaSomebody('a clerk')], 'unnamed')), [], 'descriptions are nobody')
  t.strictSame(circles(told('daily', [via('weekly')], 'named'), told('weekly', [via('gazette')], 'named')), [], 'a line is no circle')
  t.end()
})
