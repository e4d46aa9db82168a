/** Candidates: measure same, above, below, linked, a sibling under one partition, or sharing its head words (DESIGN, section 3). */
import { test } from 'tap'
import type { Statement } from '../../../src/core/claims/statement.js'
import { candidateQuery, measureRanks, measureStems, mostCandidates } from '../../../src/core/comparison/candidates.js'
import { sideOf } from '../../../src/core/comparison/side.js'
import { formOf } from '../../../src/core/values/wording.js'
import { world } from '../../cases/world.js'
import { held, n } from '../../support/core.js'

const queryOf = (statement: Statement) => candidateQuery(world, sideOf(world, statement, []), 'clm_own')
const rankOf = (statement: Statement, words: string) => queryOf(statement).measures.find(({ form }) => form === formOf(words))?.rank

test('how near a measure is', (t) => {
  const awol = n('5', { measure: 'awol-cases' })
  for (const [words, rank] of [
    ['awol-cases', measureRanks.same],
    ['AWOL cases', measureRanks.same],
    ['cases', measureRanks.nested],
    ['AWOL and desertion cases', measureRanks.nested],
    ['offences', measureRanks.nested],
    ['cases of desertion', measureRanks.sibling],
  ] as const)
    t.equal(rankOf(awol, words), rank, words)
  t.equal(rankOf(n('5'), 'soldiers who deserted'), measureRanks.linked)
  t.equal(rankOf(n('5'), 'awol-cases'), measureRanks.nested, 'below')
  t.equal(rankOf(n('5'), 'cases of theft'), undefined, 'no sibling without a partition')
  t.equal(rankOf(n('5'), 'siren'), undefined)
  t.end()
})

test('nearest first', (t) => {
  const ranks = queryOf(n('5', { measure: 'awol-cases' })).measures.map(({ rank }) => rank)
  t.strictSame(ranks, [...ranks].sort())
  t.end()
})

test('words that are no concept', (t) => {
  const query = queryOf(held('the bridges were closed', { place: 'Springfield' }))
  t.strictSame(query.measures, [{ form: formOf('bridges closed'), rank: measureRanks.same }])
  t.strictSame([...query.stems].sort(), [...measureStems('bridge closed')].sort(), 'its head words')
  t.strictSame(query.places, ['springfield'])
  t.end()
})

test('places by all their names, and the days of the period', (t) => {
  const query = queryOf(n('5', { place: 'The North', period: '1970-01-01/1970-01-03' }))
  t.ok(query.places.includes('north') && query.places.includes('the north'))
  t.strictSame([query.firstDay, query.lastDay], [0, 2])
  const open = queryOf(n('5', { place: null, period: '1970-01-02/..' }))
  t.strictSame([open.places, open.firstDay, open.lastDay], [[], 1, null])
  t.equal(queryOf(n('5', { period: null })).firstDay, null)
  t.end()
})

test('at most a thousand', (t) => {
  t.equal(mostCandidates, 1_000)
  t.strictSame([queryOf(n('5')).limit, queryOf(n('5')).except], [mostCandidates, 'clm_own'], 'and never itself')
  t.end()
})
