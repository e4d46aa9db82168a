/** Republishing never adds an origin: what passes on another's words rests on what these rest on (DESIGN, section 3). */
import { test } from 'tap'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { countOrigins, lineagesOf } from '../../../src/core/lineage/lineages.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const sources = ['daily', 'weekly', 'agency', 'mirror', 'office'].map((id) => source(id))
const linesOf = (testimonies: readonly Testimony[]) => lineagesOf(archiveOf(sources, testimonies), testimonies)
const known = (testimonies: readonly Testimony[]): number => countOrigins(linesOf(testimonies)).independentOrigins

const passed = { relation: 'republishes' } as const
const from = (documentId: string) => ({ derivedFrom: [{ documentId, relation: 'republishes' }] })

/** What the agency's own document rests on. */
const originals: readonly (readonly [string, Testimony])[] = [
  ['itself', told('agency', [], 'first_hand')],
  ['an office', told('agency', [via('office')], 'named')],
  ['a name', told('agency', [viaName('Ana Ruiz')], 'named')],
  ['an inferred candidate', told('agency', [via('office', { basis: 'inferred' })], 'named')],
  ['somebody unnamed', told('agency', [viaSomebody('an officer')], 'unnamed')],
  ['nobody known', told('agency', [], 'unknown')],
]

/** The ways in which the mirror passes it on. */
const copies: readonly (readonly [string, Testimony])[] = [
  ['republishes', told('mirror', [via('agency', passed)], 'named')],
  ['translates', told('mirror', [via('agency', { relation: 'translates' })], 'named')],
  ['is derived from', told('mirror', [], 'first_hand', from('d-agency'))],
  ['through another', told('mirror', [via('weekly'), via('agency', passed)], 'named')],
  ['in the end', told('mirror', [via('agency', passed)], 'first_hand')],
]

for (const [rests, original] of originals)
  test(`the original rests on ${rests}`, (t) => {
    for (const [how, copy] of copies) {
      t.equal(known([original, copy]), known([original]), how)
      t.equal(known([copy, original]), known([original]), `${how} (reversed)`)
      t.equal(known([original, copy, told('daily', [], 'first_hand')]), known([original]) + 1, `${how}, beside another`)
    }
    t.end()
  })

test('a copy stands in the lineage of what it copies', (t) => {
  const [line, ...rest] = linesOf([
    told('agency', [via('office')], 'named'),
    told('weekly', [via('agency', passed)], 'named'),
    told('mirror', [via('weekly', { relation: 'translates' })], 'named'),
  ])
  t.equal(rest.length, 0)
  t.equal(line?.origin.sourceId, 'office', 'over two copies')
  t.strictSame(line?.publishers, ['agency', 'mirror', 'weekly'])
  t.end()
})

test('a copy alone rests on what it names', (t) => {
  t.equal(linesOf([told('mirror', [via('agency', passed)], 'named')])[0]?.origin.sourceId, 'agency')
  const original = told('agency', [], 'first_hand')
  const copy = told('mirror', [], 'first_hand', from('d-agency'))
  const archive = archiveOf(sources, [original, copy])
  t.equal(lineagesOf(archive, [copy])[0]?.origin.sourceId, 'agency', 'whose text it was first')
  t.end()
})

test('republishing makes one house within that chain only', (t) => {
  const both = [told('mirror', [via('agency', passed)], 'named'), told('mirror', [], 'first_hand', { id: 'a2', document: 'd2' })]
  t.equal(known(both), 2, 'what the mirror knows itself is its own')
  t.equal(known([told('daily', [via('agency')], 'named'), told('agency', [via('office')], 'named')]), 2, 'citing is no republishing')
  t.end()
})

test('circles of copies have no origin', (t) => {
  t.equal(known([told('daily', [via('weekly', passed)], 'named'), told('weekly', [via('daily', passed)], 'named')]), 0)
  t.equal(known([told('daily', [], 'first_hand', from('d-weekly')), told('weekly', [], 'first_hand', from('d-daily'))]), 0)
  t.ok(known([told('daily', [via('weekly')], 'named'), told('weekly', [via('daily')], 'named')]) <= 1)
  t.end()
})

test('many outlets that all republish one another', (t) => {
  const ids = Array.from({ length: 12 }, (_, index) => `outlet-${index}`)
  const ring = (publisher: string, other: string) =>
    told(publisher, [via(other, passed)], 'named', { id: `a-${publisher}-${other}`, document: `d-${publisher}-${other}` })
  const all = ids.flatMap((publisher) => ids.filter((other) => other !== publisher).map((other) => ring(publisher, other)))
  const archive = archiveOf(
    ids.map((id) => source(id)),
    all,
  )
  t.equal(countOrigins(lineagesOf(archive, all)).independentOrigins, 0, 'not every path through the circle is walked')
  t.end()
})
