/** What claims, assertions and statements take and refuse, and how they are completed (API.md). */
import { test } from 'tap'
import { completeAssertion, longestChain, NewAssertion, NewHop } from '../../../src/core/claims/assertion.js'
import { longestClaim, NewClaim } from '../../../src/core/claims/claim.js'
import { completeStatement, modalities, NewStatement, polarities } from '../../../src/core/claims/statement.js'

const [claimId, documentId, sourceId] = ['clm', 'doc', 'src'].map((prefix) => `${prefix}_${'0'.repeat(32)}`)
const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) => schema.safeParse(value).success

test('a hop has exactly one of sourceId, name and describedAs', (t) => {
  t.ok(takes(NewHop, { sourceId, relation: 'cites' }))
  t.ok(takes(NewHop, { name: 'Christoph Wanner', relation: 'quotes', describedAs: null }))
  t.ok(takes(NewHop, { describedAs: 'a source in the security forces', relation: 'relays' }))
  t.notOk(takes(NewHop, { relation: 'cites' }))
  t.notOk(takes(NewHop, { relation: 'cites', sourceId: null, name: null }))
  t.notOk(takes(NewHop, { relation: 'cites', sourceId, name: 'Christoph Wanner' }))
  t.notOk(takes(NewHop, { sourceId, relation: 'guesses' }))
  t.notOk(takes(NewHop, { sourceId, relation: 'cites', more: 1 }), 'what is not known is refused')
  t.end()
})

test('a chain has 32 hops at most', (t) => {
  const chain = (length: number) => ({ claimId, documentId, end: 'named', chain: Array(length).fill({ sourceId, relation: 'cites' }) })
  t.equal(longestChain, 32)
  t.ok(takes(NewAssertion, chain(32)))
  t.notOk(takes(NewAssertion, chain(33)))
  t.end()
})

test('defaults of an assertion', (t) => {
  const body = completeAssertion({
    claimId: claimId ?? '',
    documentId: documentId ?? '',
    end: 'named',
    chain: [{ sourceId, relation: 'cites' }],
    passage: { exact: 'x' },
  })
  t.strictSame([body.stance, body.asReported, body.replacedBy], ['asserts', null, null])
  t.strictSame(body.passage, { exact: 'x', prefix: null, suffix: null, start: null, end: null, part: 'body' })
  t.strictSame(body.chain, [{ sourceId, name: null, describedAs: null, relation: 'cites', verb: null, basis: 'stated', read: false }])
  t.end()
})

test('defaults of a statement', (t) => {
  t.strictSame(completeStatement({ type: 'quantity', measure: 'cases', quantity: { value: 5 } }), {
    type: 'quantity',
    measure: 'cases',
    category: [],
    place: null,
    period: null,
    accumulation: null,
    quantity: { value: 5, low: null, high: null, modifier: 'exact', unit: null, per: null, asWritten: null },
    polarity: 'affirmed',
    modality: 'actual',
  })
  t.strictSame([polarities[0], modalities[0]], ['affirmed', 'actual'])
  t.end()
})

test('statements', (t) => {
  const statement = { type: 'quantity', measure: 'cases', period: '2025-10', accumulation: 'flow', quantity: { value: 5 } }
  t.ok(takes(NewStatement, statement))
  for (const wrong of [
    { ...statement, type: 'number' },
    { ...statement, measure: '' },
    { ...statement, period: 'October' },
    { ...statement, accumulation: 'sum' },
    { ...statement, polarity: 'perhaps' },
    { ...statement, quantity: { value: '5' } },
    { ...statement, quantity: { value: Number.POSITIVE_INFINITY } },
    { ...statement, quantity: { value: 5, modifier: 'some' } },
    { ...statement, quantity: { value: 5, per: 'month' } },
    { ...statement, quantity: { value: 5, per: 'P' } },
    { ...statement, extra: 1 },
  ])
    t.notOk(takes(NewStatement, wrong), JSON.stringify(wrong))
  t.end()
})

test('claims', (t) => {
  t.ok(takes(NewClaim, { text: 'In October cases reached 21,602.' }), 'without a statement it is read from the text')
  t.ok(takes(NewClaim, { text: 'x'.repeat(longestClaim) }))
  t.notOk(takes(NewClaim, { text: 'x'.repeat(longestClaim + 1) }))
  t.notOk(takes(NewClaim, { text: '  ' }))
  t.notOk(takes(NewClaim, { text: 'x', interests: [{ party: 'Ukraine', direction: 'helps' }] }))
  t.notOk(takes(NewClaim, { text: 'x', status: 'false' }), 'no verdict of truth')
  t.end()
})
