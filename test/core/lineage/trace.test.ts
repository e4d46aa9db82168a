/** Traces: from the document to the first known sayer, and who counts as the sayer for interest. */
import { test } from 'tap'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { interestedSayer, traceAll } from '../../../src/core/lineage/trace.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const sources = ['daily', 'weekly', 'agency', 'office'].map((id) => source(id))
const inferred = { basis: 'inferred' } as const

const rows: readonly (readonly [Testimony, string, string])[] = [
  [told('daily', [], 'first_hand'), 'known daily', 'daily'],
  [told('daily', [via('office')], 'named'), 'known office', 'office'],
  [told('daily', [via('office')], 'first_hand'), 'known office', 'office'],
  [told('daily', [via('agency'), via('office')], 'named'), 'known office', 'office'],
  [told('daily', [via('agency'), viaName('Ana Ruiz')], 'named'), 'known Ana Ruiz', 'Ana Ruiz'],
  [told('daily', [via('agency'), via('office', inferred)], 'named'), 'inferred office', 'agency'],
  [told('daily', [viaSomebody('a clerk'), via('office', inferred)], 'named'), 'inferred office', 'office'],
  [told('daily', [via('agency'), viaSomebody('a clerk')], 'unnamed'), 'unnamed nobody', 'agency'],
  [told('daily', [viaSomebody('a clerk')], 'unnamed'), 'unnamed nobody', 'daily'],
  [told('daily', [via('agency')], 'unknown'), 'unknown nobody', 'agency'],
  [told('daily', [], 'unknown'), 'unknown nobody', 'daily'],
]

test('what it rests on, and the sayer for interest: the known origin, else the nearest named hop, else the publisher', (t) => {
  for (const [testimony, wanted, sayer] of rows) {
    const archive = archiveOf(sources, [testimony])
    const [trace] = traceAll(archive, [testimony])
    t.equal(trace && `${trace.standing} ${trace.origin?.name ?? 'nobody'}`, wanted, wanted)
    t.equal(trace && interestedSayer(archive, trace).name, sayer, `${wanted}: ${sayer}`)
  }
  t.end()
})

test('one trace a testimony, in their order', (t) => {
  const testimonies = rows.map(([testimony], index) => ({ ...testimony, assertion: { ...testimony.assertion, id: `a${index}` } }))
  const traces = traceAll(archiveOf(sources, testimonies), testimonies)
  t.strictSame(
    traces.map(({ testimony }) => testimony.assertion.id),
    testimonies.map(({ assertion }) => assertion.id),
  )
  t.end()
})
