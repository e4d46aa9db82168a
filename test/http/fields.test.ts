/** Fields that are wrong: 422 with a pointer to each, and nothing written. */
import { test } from 'tap'
import { Problem } from '../../src/http/shapes/common.js'
import {
  aClaim,
  aConcept,
  aDocument,
  aJudgement,
  aSource,
  aStatement,
  asserted,
  type Body,
  nobody,
  openBench,
  read,
} from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { type Stock, stockUp } from './stock.js'

type Row = readonly [path: string, how: string, body: (stock: Stock) => Body, at: string]

const stated = (more: Body): Body => aClaim('said', { statement: aStatement(more) })
const counted = (quantity: Body, more: Body = {}): Body => stated({ quantity, ...more })

const sources: readonly Row[] = [
  ['sources', 'no name', () => ({ kind: 'person' }), '/name'],
  ['sources', 'a blank name', () => aSource('  '), '/name'],
  ['sources', 'no kind', () => ({ name: 'Paper' }), '/kind'],
  ['sources', 'a kind that is none', () => aSource('Paper', { kind: 'newspaper' }), '/kind'],
  ['sources', 'an unknown field', () => aSource('Paper', { colour: 'red' }), '/colour'],
  ['sources', 'an unknown field, deep', () => aSource('Paper', { provenance: { colour: 'red' } }), '/provenance/colour'],
  ['sources', 'a field with a slash', () => aSource('Paper', { 'a/b~c': 1 }), '/a~1b~0c'],
  ['sources', 'a field of the answer', () => aSource('Paper', { revision: 1 }), '/revision'],
  ['sources', 'a country that is none', () => aSource('Paper', { country: 'XX' }), '/country'],
  ['sources', 'a country in small letters', () => aSource('Paper', { country: 'ua' }), '/country'],
  ['sources', 'a language that is none', () => aSource('Paper', { languages: ['en', 'e'] }), '/languages/1'],
  ['sources', 'a domain that is none', () => aSource('Paper', { domains: ['https://a.example'] }), '/domains/0'],
  ['sources', 'a script for an address', () => aSource('Paper', { policies: { ethics: 'javascript:alert(1)' } }), '/policies/ethics'],
  ['sources', 'a policy that is none', () => aSource('Paper', { policies: { style: 'https://a.example' } }), '/policies/style'],
  ['sources', 'a relation that is none', () => aSource('Paper', { sides: [{ party: 'x', relation: 'hates' }] }), '/sides/0/relation'],
  [
    'sources',
    'a suspension of nothing',
    () => aSource('Paper', { suspensions: [{ measures: [], from: '2025' }] }),
    '/suspensions/0/measures',
  ],
  ['sources', 'a text for a list', () => aSource('Paper', { aliases: 'P' }), '/aliases'],
  ['sources', 'a number for a text', () => aSource('Paper', { country: 7 }), '/country'],
]

const documents: readonly Row[] = [
  ['documents', 'no source', () => ({ title: 'x' }), '/sourceId'],
  ['documents', 'an id of another kind', ({ october }) => aDocument(october), '/sourceId'],
  ['documents', 'an id in capitals', ({ paper }) => aDocument(paper.toUpperCase()), '/sourceId'],
  ['documents', 'a date that is none', ({ paper }) => aDocument(paper, { publishedAt: '2025-13' }), '/publishedAt'],
  ['documents', 'a day for an instant', ({ paper }) => aDocument(paper, { retrievedAt: '2025-10-21' }), '/retrievedAt'],
  ['documents', 'an address that is none', ({ paper }) => aDocument(paper, { url: 'paper.example/1' }), '/url'],
  ['documents', 'an empty title', ({ paper }) => aDocument(paper, { title: '' }), '/title'],
  [
    'documents',
    'a relation that is none',
    ({ paper, page }) => aDocument(paper, { derivedFrom: [{ documentId: page, relation: 'copies' }] }),
    '/derivedFrom/0/relation',
  ],
]

const claims: readonly Row[] = [
  ['claims', 'no text', () => ({ statement: aStatement() }), '/text'],
  ['claims', 'a blank text', () => aClaim(' \n '), '/text'],
  ['claims', 'a type that is none', () => stated({ type: 'number' }), '/statement/type'],
  ['claims', 'no measure', () => stated({ measure: null }), '/statement/measure'],
  ['claims', 'a quantity without one', () => stated({ quantity: null }), '/statement/quantity'],
  ['claims', 'an event with one', () => stated({ type: 'event', accumulation: null }), '/statement/quantity'],
  ['claims', 'an event with an accumulation', () => stated({ type: 'event', quantity: null }), '/statement/accumulation'],
  ['claims', 'a figure without a value', () => counted({ unit: 'case' }), '/statement/quantity/value'],
  ['claims', 'a value as a text', () => counted({ value: '21,602' }), '/statement/quantity/value'],
  ['claims', 'a value beyond all counting', () => counted({ value: 1e31 }), '/statement/quantity/value'],
  ['claims', 'a modifier that is none', () => counted({ value: 1, modifier: 'roughly' }), '/statement/quantity/modifier'],
  ['claims', 'between nothing', () => counted({ modifier: 'between' }), '/statement/quantity/low'],
  ['claims', 'between with a value', () => counted({ modifier: 'between', value: 2, low: 1, high: 3 }), '/statement/quantity/low'],
  ['claims', 'between, backwards', () => counted({ modifier: 'between', low: 3, high: 1 }), '/statement/quantity/high'],
  ['claims', 'a low without between', () => counted({ value: 1, low: 0 }), '/statement/quantity/low'],
  ['claims', 'a rate without a duration', () => counted({ value: 1 }, { accumulation: 'rate' }), '/statement/quantity/per'],
  ['claims', 'a duration without a rate', () => counted({ value: 1, per: 'P1M' }), '/statement/quantity/per'],
  ['claims', 'a duration that is none', () => counted({ value: 1, per: 'P' }, { accumulation: 'rate' }), '/statement/quantity/per'],
  ['claims', 'a duration of nothing', () => counted({ value: 1, per: 'P0D' }, { accumulation: 'rate' }), '/statement/quantity/per'],
  ['claims', 'a polarity that is none', () => stated({ polarity: 'maybe' }), '/statement/polarity'],
  ['claims', 'a pointer to nothing', () => aClaim('said', { implied: ['/statement/mood'] }), '/implied/0'],
  ['claims', 'a pointer that is none', () => aClaim('said', { implied: ['statement'] }), '/implied/0'],
  ['claims', 'an interest without a party', () => aClaim('said', { interests: [{ direction: 'favours' }] }), '/interests/0/party'],
  ['claims', 'a status that is none', () => aClaim('said', { status: 'withdrawn' }), '/status'],
  ['claims', 'a rejected one without a reason', () => aClaim('said', { status: 'rejected' }), '/status'],
  [
    'claims',
    'an assertion with a claimId',
    ({ october, page }) => aClaim('said', { assertions: [asserted(page, { claimId: october })] }),
    '/assertions/0/claimId',
  ],
  ['claims', 'an assertion without an end', ({ page }) => aClaim('said', { assertions: [{ documentId: page }] }), '/assertions/0/end'],
]

const others: readonly Row[] = [
  ['assertions', 'no claim', ({ page }) => asserted(page), '/claimId'],
  [
    'assertions',
    'a stance that is none',
    ({ october, page }) => ({ claimId: october, ...asserted(page, { stance: 'doubts' }) }),
    '/stance',
  ],
  [
    'assertions',
    'withdrawn from the start',
    ({ october, page }) => ({ claimId: october, ...asserted(page, { status: 'withdrawn' }) }),
    '/status',
  ],
  [
    'assertions',
    'an empty passage',
    ({ october, page }) => ({ claimId: october, ...asserted(page, { passage: { exact: '' } }) }),
    '/passage/exact',
  ],
  [
    'assertions',
    'a negative offset',
    ({ october, page }) => ({ claimId: october, ...asserted(page, { passage: { exact: 'x', start: -1 } }) }),
    '/passage/start',
  ],
  ['concepts', 'no label', () => ({ key: 'x', kind: 'measure' }), '/label'],
  ['concepts', 'a key with a blank', () => aConcept('a b'), '/key'],
  ['concepts', 'a key that climbs', () => aConcept('../etc'), '/key'],
  ['concepts', 'a kind that is none', () => aConcept('x', { kind: 'thing' }), '/kind'],
  ['concepts', 'one that lies in itself', () => aConcept('x', { broader: ['x'] }), '/broader'],
  ['judgements', 'no rationale', ({ october, other }) => aJudgement(october, other, { rationale: null }), '/rationale'],
  ['judgements', 'a value for another subject', ({ october, other }) => aJudgement(october, other, { value: 'holds' }), '/value'],
  ['judgements', 'a label for a relation', ({ october, other }) => aJudgement(october, other, { value: 'corroborates' }), '/value'],
  ['judgements', 'a relation to nobody', ({ october }) => aJudgement(october, null, { on: 'relation', value: 'agrees' }), '/right'],
  ['judgements', 'a relation to itself', ({ october }) => aJudgement(october, october), '/right'],
  ['judgements', 'two claims that hold', ({ october, other }) => aJudgement(october, other, { on: 'claim', value: 'holds' }), '/right'],
  ['judgements', 'independence of one', ({ october }) => aJudgement(october, null, { on: 'independence', value: 'independent' }), '/right'],
  ['compare', 'one side', ({ october }) => ({ left: october }), '/right'],
  ['compare', 'an empty draft', ({ october }) => ({ left: october, right: {} }), '/right'],
  [
    'compare',
    'a draft that is wrong',
    ({ october }) => ({ left: { statement: aStatement({ quantity: null }) }, right: october }),
    '/left/statement/quantity',
  ],
]

const all = [sources, documents, claims, others]

test('one field', async (t) => {
  const bench = await openBench(t)
  const stock = await stockUp(bench)
  for (const [path, how, body, at] of all.flat()) {
    const name = `${path}: ${how}`
    await unchanged(t, bench, name, async () =>
      isProblem(t, await bench.post(`/v1/${path}`, body(stock)), name, { status: 422, code: 'invalid', at }),
    )
  }
})

test('several at once', async (t) => {
  const bench = await openBench(t)
  const answer = await bench.post('/v1/claims', {
    text: '',
    statement: aStatement({ period: 'x', type: 'y' }),
    requires: [nobody('src')],
    mood: 1,
  })
  const pointers = (read(Problem, answer).errors ?? []).map(({ pointer }) => pointer)
  t.strictSame(pointers.sort(), ['/mood', '/requires/0', '/statement/period', '/statement/type', '/text'], 'each is pointed at')
})
