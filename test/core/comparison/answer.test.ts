/** A comparison as it is answered. */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import { comparisonOf, type NamedSide } from '../../../src/core/comparison/answer.js'
import { rulebookName } from '../../../src/core/comparison/rulebook.js'
import type { Independence } from '../../../src/core/lineage/independence.js'
import { compare } from '../../cases/case.js'
import { n } from '../../support/core.js'

const independent: Independence = { outcome: 'independent', sharedOrigins: [], says: '' }
const stored = (id: string): NamedSide => ({ id, draft: null })
const answer = (left: Statement, right: Statement, one = stored('clm_b'), other = stored('clm_a')) =>
  comparisonOf(compare(left, right), independent, [], one, other)

test('relation, label and code', (t) => {
  const { relation, label, because, rule, left, right, judgement } = answer(n('21,602'), n('21,600'))
  t.strictSame([relation, label, because], ['agrees', 'corroborates', 'within_rounding'])
  t.equal(rule, rulebookName)
  t.strictSame([left, right, judgement], ['clm_b', 'clm_a', null])
  t.end()
})

test('a draft is shown as it was read', (t) => {
  const draft = { text: 'In October 21,600 cases were opened.', statement: n('21,600') }
  const { right, drafts } = answer(n('21,602'), n('21,600'), stored('clm_b'), { id: null, draft })
  t.strictSame([right, drafts], [null, { left: null, right: draft }])
  t.end()
})

test('the flag unit_drift', (t) => {
  const codes = (left: Statement, right: Statement) => answer(left, right).flags.map(({ code }) => code)
  const [flag] = answer(n('21,600 persons'), n('21,602')).flags
  t.equal(flag?.code, 'unit_drift', 'linked units that agree')
  t.strictSame(flag?.evidence, ['clm_a', 'clm_b'], 'the two claims, in order')
  t.strictSame(codes(n('21,600'), n('21,602')), [], 'one unit')
  t.strictSame(codes(n('24.3 feet'), n('7.4 metres')), [], 'units that convert are no drift')
  t.strictSame(codes(n('5 EUR'), n('5 USD')), [])
  t.strictSame(codes(n('35,000 persons'), n('21,602')), [])
  t.end()
})
