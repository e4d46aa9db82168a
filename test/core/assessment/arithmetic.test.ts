/** `arithmetic_mismatch`: stored parts that cannot add up to the stored whole (DESIGN, section 3). */
import { test } from 'tap'
import { mismatchedParts } from '../../../src/core/assessment/arithmetic.js'
import type { ClaimRecord } from '../../../src/core/assessment/record.js'
import type { Statement } from '../../../src/core/claims/statement.js'
import { vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { claimOf, concept, n, settingOf } from '../../support/core.js'

const vocabulary = vocabularyOf([
  concept('measure', 'cases', { partition: true }),
  concept('measure', 'awol', { broader: ['cases'] }),
  concept('measure', 'awol-at-home', { broader: ['awol'] }),
  concept('measure', 'desertion', { broader: ['cases'] }),
  concept('measure', 'crimes'),
  concept('measure', 'thefts', { broader: ['crimes'] }),
  concept('measure', 'murders', { broader: ['crimes'] }),
  concept('place', 'maravia', { partition: true }),
  concept('place', 'north', { broader: ['maravia'] }),
  concept('place', 'south', { broader: ['maravia'] }),
  concept('category', 'soldiers', { partition: true }),
  concept('category', 'officers', { broader: ['soldiers'] }),
  concept('category', 'privates', { broader: ['soldiers'] }),
])

type Parts = Readonly<Record<string, Statement>>

const records = (parts: Parts): ClaimRecord[] =>
  Object.entries(parts).map(([id, statement]) => ({ claim: claimOf(id, statement), testimonies: [] }))
const mismatch = (whole: Statement, parts: Parts) =>
  mismatchedParts(settingOf({ vocabulary, sources: [], claim: claimOf('whole', whole), others: records(parts) })).join(' ')

const awol = (text: string) => n(text, { measure: 'awol' })
const desertion = (text: string) => n(text, { measure: 'desertion' })
const north = (text: string) => n(text, { place: 'north' })
const south = (text: string) => n(text, { place: 'south' })
const first = (text: string) => n(text, { period: '2025-10-01/2025-10-15' })
const second = (text: string) => n(text, { period: '2025-10-16/2025-10-31' })

const rows: readonly (readonly [string, Statement, Parts, string])[] = [
  ['', n('21,602'), { a: awol('12,479'), b: desertion('9,123') }, 'measures that add up'],
  ['a b', n('21,602'), { a: awol('15,000'), b: desertion('9,123') }, 'measures: too much'],
  ['a b', n('21,602'), { a: awol('2,479'), b: desertion('9,123') }, 'measures: all parts together are too little'],
  ['', n('21,602'), { a: awol('2,479') }, 'one part of two may be little'],
  ['', n('21,602'), { a: n('2,479', { measure: 'awol-at-home' }), b: desertion('9,123') }, 'a part of a part is not all'],
  [
    '',
    n('21,602', { measure: 'crimes' }),
    { a: n('15,123', { measure: 'thefts' }), b: n('9,123', { measure: 'murders' }) },
    'no partition',
  ],
  ['a b', n('21,602'), { a: north('15,123'), b: south('9,123') }, 'places: too much'],
  ['a b', n('21,602'), { a: north('5,123'), b: south('9,123') }, 'places: too little'],
  ['', n('21,602'), { a: north('12,479'), b: south('9,123') }, 'places that add up'],
  ['a b', n('21,602'), { a: first('15,123'), b: second('9,123') }, 'adjoining periods: too much'],
  ['a b', n('21,602'), { a: first('5,123'), b: second('9,123') }, 'adjoining periods: too little'],
  ['', n('21,602'), { a: first('12,479'), b: second('9,123') }, 'adjoining periods that add up'],
  ['', n('21,602'), { a: first('5,123'), b: n('9,123', { period: '2025-10-17/2025-10-31' }) }, 'a day is missing: it may have the rest'],
  ['', n('21,602'), { a: first('15,123'), b: n('9,123', { period: '2025-10-10/2025-10-20' }) }, 'overlapping periods do not add up'],
  [
    'a b',
    n('21,602', { category: ['soldiers'] }),
    { a: n('15,123', { category: ['officers'] }), b: n('9,123', { category: ['privates'] }) },
    'categories: too much',
  ],
]

test('parts and wholes', (t) => {
  for (const [wanted, whole, parts, why] of rows) t.equal(mismatch(whole, parts), wanted, why)
  t.end()
})

test('rounding and hedges leave room', (t) => {
  t.equal(mismatch(n('20,000'), { a: awol('12,479'), b: desertion('9,123') }), '', '"20,000" reaches to 25,000')
  t.equal(mismatch(n('20,000'), { a: awol('16,479'), b: desertion('9,123') }), 'a b', 'and not beyond')
  t.equal(mismatch(n('more than 5,000'), { a: awol('12,479'), b: desertion('9,123') }), '', 'a whole without an upper end')
  t.equal(mismatch(n('21,602'), { a: awol('up to 15,000'), b: desertion('9,123') }), '', 'a part that may be nothing')
  t.equal(mismatch(n('up to 5,000'), { a: awol('4,479'), b: desertion('1,123') }), 'a b', 'beyond the bound of the whole')
  t.end()
})

test('parts in another unit', (t) => {
  const tonnes = { north: n('12,479,000 kilograms', { place: 'north' }), south: n('9,123,000 kilograms', { place: 'south' }) }
  t.equal(mismatch(n('21,602 tonnes'), tonnes), '', 'kilograms are not tonnes')
  const halves = { north: n('15,123 kilograms', { place: 'north' }), south: n('9,123 kilograms', { place: 'south' }) }
  t.equal(mismatch(n('21.602 tonnes'), halves), 'north south', {
    todo: 'parts in another unit are left out: that 24 tonnes are more than 21 is missed',
  })
  t.end()
})

test('rivals never make a mismatch', (t) => {
  t.equal(mismatch(n('21,602'), { a: awol('12,479'), b: awol('12,999') }), '', 'two figures for one part are not added up')
  t.equal(mismatch(n('21,602'), { a: awol('12,479'), b: desertion('9,123'), c: awol('15,123') }), '', 'one of two rivals fits')
  t.equal(mismatch(n('21,602'), { a: awol('12,479'), b: desertion('9,123'), c: awol('2,123') }), '', 'one of two rivals fits, from below')
  t.equal(mismatch(n('21,602'), { a: first('12,479'), b: second('9,123'), c: first('15,123') }), '', 'periods, too')
  t.not(mismatch(n('21,602'), { a: awol('15,123'), b: desertion('9,123'), c: awol('16,123') }), '', 'neither rival fits')
  t.end()
})

test('what takes no part', (t) => {
  const denied = { polarity: 'denied' } as const
  t.equal(mismatch(n('21,602', denied), { a: awol('15,123'), b: desertion('9,123') }), '', 'a denied whole')
  t.equal(mismatch(n('21,602'), { a: awol('15,123'), b: n('9,123', { measure: 'desertion', ...denied }) }), '', 'a denied part')
  t.equal(mismatch(n('21,602'), { a: awol('15,123'), b: n('9,123', { measure: 'desertion', modality: 'planned' }) }), '', 'a planned part')
  t.equal(mismatch(n('21,602'), { a: awol('15,123'), b: n('9,123', { measure: 'desertion', place: 'north' }) }), '', 'another scope')
  t.equal(
    mismatch(n('21,602', { accumulation: 'share' }), { a: n('15,123', { measure: 'awol', accumulation: 'share' }) }),
    '',
    'what does not add up',
  )
  const rejected = { claim: claimOf('b', desertion('9,123'), { status: 'rejected' }), testimonies: [] }
  const setting = settingOf({
    vocabulary,
    sources: [],
    claim: claimOf('whole', n('21,602')),
    others: [...records({ a: awol('15,123') }), rejected],
  })
  t.strictSame(mismatchedParts(setting), [], 'a rejected part')
  t.end()
})
