/** A pair: its label by what the two sides rest on, and its group by what people have said of it. */
import { test } from 'tap'
import type { Judgement } from '../../../src/core/comparison/judgement.js'
import { type GroupName, groupOf, labelOf, shownJudgement } from '../../../src/core/comparison/pair.js'
import type { Independence, IndependenceOutcome } from '../../../src/core/lineage/independence.js'
import { compare } from '../../cases/case.js'
import { n } from '../../support/core.js'

const [agreeing, conflicting, series, linked] = [
  compare(n('21,602'), n('21,600')),
  compare(n('21,602'), n('35,000')),
  compare(n('21,602'), n('9,048', { period: '2024-10' })),
  compare(n('21,602'), n('21,600 persons')),
]

const rests = (outcome: IndependenceOutcome): Independence => ({ outcome, sharedOrigins: [], says: '' })

const judged = (on: Judgement['on'], value: Judgement['value'], more: Partial<Judgement> = {}): Judgement => ({
  id: 'jdg_1',
  on,
  left: 'clm_1',
  right: 'clm_2',
  value,
  rationale: 'because',
  by: null,
  replacedBy: null,
  revision: 1,
  recordedAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  status: 'accepted',
  ...more,
})

test('labels', (t) => {
  t.equal(labelOf(agreeing, 'independent'), 'corroborates')
  t.equal(labelOf(agreeing, 'same_lineage'), 'repeats')
  t.equal(labelOf(agreeing, 'not_established'), 'agrees_unproven')
  t.equal(labelOf(linked, 'independent'), 'agrees_unproven', 'linked units agree at most unproven')
  t.equal(labelOf(conflicting, 'independent'), 'conflicts')
  t.equal(labelOf(series, 'same_lineage'), 'series')
  t.end()
})

test('groups without a judgement', (t) => {
  t.equal(groupOf(agreeing, rests('independent'), []), 'corroborating')
  t.equal(groupOf(agreeing, rests('same_lineage'), []), 'repeating')
  t.equal(groupOf(agreeing, rests('not_established'), []), 'agreeingUnproven')
  t.equal(groupOf(series, rests('independent'), []), 'series')
  t.end()
})

test('the latest accepted judgement wins the grouping', (t) => {
  const later = { id: 'jdg_2', recordedAt: '2026-11-23T09:00:00.000Z' }
  const rows: readonly (readonly [typeof agreeing, IndependenceOutcome, readonly Judgement[], GroupName, string])[] = [
    [agreeing, 'independent', [judged('relation', 'conflicts')], 'conflicting', 'a word on the relation'],
    [conflicting, 'independent', [judged('relation', 'agrees')], 'corroborating', 'agreement, by independence'],
    [conflicting, 'not_established', [judged('relation', 'agrees')], 'agreeingUnproven', 'agreement, unproven'],
    [agreeing, 'not_established', [judged('independence', 'independent')], 'corroborating', 'a word on independence'],
    [agreeing, 'independent', [judged('independence', 'same_lineage')], 'repeating', 'a word on independence'],
    [conflicting, 'independent', [judged('independence', 'same_lineage')], 'conflicting', 'independence makes no agreement'],
    [series, 'independent', [judged('relation', 'not_comparable')], 'series', 'the same word as the computed one'],
    [agreeing, 'independent', [judged('relation', 'conflicts', { status: 'withdrawn' })], 'corroborating', 'withdrawn'],
    [agreeing, 'independent', [judged('relation', 'conflicts', { status: 'suggested' })], 'corroborating', 'only suggested'],
    [agreeing, 'independent', [judged('relation', 'conflicts'), judged('relation', 'agrees', later)], 'corroborating', 'the later wins'],
    [agreeing, 'independent', [judged('relation', 'agrees', later), judged('relation', 'conflicts')], 'corroborating', 'in any order'],
    [
      conflicting,
      'not_established',
      [judged('relation', 'agrees'), judged('independence', 'independent', later)],
      'corroborating',
      'both kinds of word',
    ],
  ]
  for (const [verdict, outcome, judgements, group, why] of rows) t.equal(groupOf(verdict, rests(outcome), judgements), group, why)
  t.end()
})

test('the judgement that is shown', (t) => {
  const [relation, independence] = [judged('relation', 'conflicts'), judged('independence', 'independent', { id: 'jdg_2' })]
  t.equal(shownJudgement([independence, relation]), relation, 'that on the relation first')
  t.equal(shownJudgement([independence]), independence)
  t.equal(shownJudgement([judged('relation', 'conflicts', { status: 'withdrawn' })]), null)
  t.equal(shownJudgement([]), null)
  t.end()
})
