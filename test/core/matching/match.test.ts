/** The order of matches, their scores and what these are made of. */
import { test } from 'tap'
import type { Claim } from '../../../src/core/claims/claim.js'
import type { Statement } from '../../../src/core/claims/statement.js'
import { amountOfTold, fitOf } from '../../../src/core/matching/amount.js'
import { features } from '../../../src/core/matching/features.js'
import { matchesOf } from '../../../src/core/matching/match.js'
import { partNames } from '../../../src/core/matching/part.js'
import { readQuery } from '../../../src/core/matching/query.js'
import { lookedUp, tellingness, wordQuery } from '../../../src/core/matching/recall.js'
import { weights } from '../../../src/core/matching/weights.js'
import { held, n } from '../../support/core.js'

const claim = (text: string, statement: Statement): Claim => ({
  id: `clm_${text}`,
  text,
  statement,
  language: null,
  mergedInto: null,
  topics: [],
  implied: [],
  interests: [],
  requires: [],
  revision: 1,
  recordedAt: '',
  updatedAt: '',
  status: 'accepted',
  rule: null,
})

/** Every word of a query is in ten of a thousand texts. */
const match = (text: string, ...claims: readonly Claim[]) => {
  const query = readQuery(text)
  return matchesOf(query, { texts: 1_000, words: query.sought.map((word) => ({ word, claims: 10 })) }, claims, claims.length)
}
const order = (text: string, ...claims: readonly Claim[]) => match(text, ...claims).map((found) => found.claim.text)

const sounded = claim('The sirens sounded in Harrowby.', held('sirens sounded', { place: 'Harrowby' }))
const silent = claim('No siren sounded in Harrowby.', held('sirens sounded', { place: 'Harrowby', polarity: 'denied' }))
const october = claim('In October there were 21,602 cases.', n('21,602', { period: '2025-10' }))
const november = claim('In November there were 19,000 cases.', n('19,000', { period: '2025-11' }))

test('what comes first', (t) => {
  for (const [query, ...wanted] of [
    ['no sirens in Harrowby', silent, sounded],
    ['sirens in Harrowby', sounded, silent],
    ['about 21,600 cases', october, november],
    ['19,000 cases', november, october],
    ['cases in October 2025', october, november],
    ['cases in November 2025', november, october],
  ] as const)
    t.strictSame(
      order(query, ...wanted.toReversed()),
      wanted.map(({ text }) => text),
      query,
    )
  t.strictSame(order('zebra', october, november), [october.text, november.text], 'equals stay as they came')
  t.end()
})

test('scores', (t) => {
  const [itself] = match(october.text, october)
  const [rounded] = match('about 21,600 cases in October', october)
  const [none] = match('zebra', october)
  t.ok((itself?.score ?? 0) > 0.8, `its own text: ${itself?.score}`)
  t.ok((rounded?.score ?? 0) < (itself?.score ?? 0))
  t.ok((none?.score ?? 1) < 0.1, `nothing in common: ${none?.score}`)
  t.strictSame(Object.keys(itself?.explanations ?? {}), partNames)
  t.match(match('21,602 cases', october)[0]?.explanations, {
    lexical: { score: 1 },
    quantity: { score: 1, says: 'Both tell 21,602 cases.' },
    period: { score: null },
    entity: { score: null },
  })
  t.match(match('30,000 cases in November 2025', october)[0]?.explanations, {
    quantity: { score: 0, says: 'The query tells 30,000 cases, the claim 21,602.' },
    period: { score: 0, says: /other days/u },
  })
  t.strictSame(
    features.filter(({ name }) => typeof weights[name] !== 'number'),
    [],
  )
  t.end()
})

test('how amounts fit', (t) => {
  const amount = (value: number, unit: string | null, modifier = 'exact') =>
    amountOfTold({ value, low: null, high: null, modifier, asWritten: null }, unit, String(value))
  for (const [left, right, fit] of [
    [amount(21_602, 'case'), amount(21_602, 'person'), 1],
    [amount(21_600, null), amount(21_602, 'case'), 0.9],
    [amount(20_000, null), amount(21_602, 'case'), 0.4],
    [amount(30_000, null), amount(21_602, 'case'), 0],
    [amount(31_000, 'hectare'), amount(310, 'square kilometre'), 0.9],
    [amount(24.3, 'foot'), amount(24.3, 'EUR'), 0],
    [amount(5_000, null), amount(2_000, null, 'more_than'), 0.1],
    [amount(1_000, null), amount(2_000, null, 'more_than'), 0],
    [amount(2_000, null, 'more_than'), amount(2_000, null), 1],
  ] as const)
    t.equal(fitOf(left, right), fit, `${left.words} ${left.unit?.name} and ${right.words} ${right.unit?.name}`)
  t.end()
})

test('which words are asked for', (t) => {
  const asked = wordQuery(
    {
      texts: 100_000,
      words: [
        { word: 'common', claims: 60_000 },
        { word: 'rare', claims: 3 },
        { word: 'unknown', claims: 0 },
      ],
    },
    10,
  )
  t.strictSame(
    asked.words.map(({ word }) => word),
    ['rare', 'common'],
    'the rarest first, those in no text not at all',
  )
  t.ok((asked.words[1]?.most ?? 0) <= 20_000, 'of a common word not all')
  t.ok(tellingness(1, 1_000) > tellingness(10, 1_000) && tellingness(2_000, 1_000) > 0)
  const many = Array.from({ length: 300 }, (_, index) => 'x'.repeat(1 + (index % 30)) + index)
  t.ok(lookedUp(many).length < 100 && lookedUp(many).every((word) => word.length > 20), 'of very many the longest')
  t.strictSame(lookedUp(['b', 'a']), ['b', 'a'])
  t.end()
})
