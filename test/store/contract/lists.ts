/** Lists by every condition that may be asked, alone and together. */
import type { Change, ResourceType } from '../../../src/store/changes.js'
import type { Condition } from '../../../src/store/queries.js'
import {
  assertion,
  assertionId,
  cites,
  claim,
  claimId,
  concept,
  document,
  documentId,
  judgement,
  judgementId,
  occasion,
  source,
  sourceId,
} from '../changes.js'
import type { Part } from './engine.js'

const hash = 'a'.repeat(64)
const event = { type: 'event', measure: 'riot', place: 'Lviv', period: '2024-03-13', quantity: null, accumulation: null } as const

const stock: readonly Change[] = [
  concept('cases', { label: 'AWOL cases', aliases: ['absences without leave'] }),
  concept('convict-cases', { broader: ['cases'] }),
  concept('kyiv', { kind: 'place', broader: ['ukraine'] }),
  source('owner', { kind: 'company', country: 'UA', identifiers: { wikidata: 'Q1', isni: '2' } }),
  source('paper', {
    name: 'The Daily Paper',
    aliases: ['Daily'],
    country: 'UA',
    domains: ['Paper.example', 'paper.test'],
    parentId: sourceId('owner'),
  }),
  source('agency', {
    name: 'Агенція',
    kind: 'official_body',
    country: 'RU',
    sides: [
      { party: 'Russia', relation: 'organ_of' },
      { party: 'China', relation: 'aligned_with' },
    ],
  }),
  document('page', 'paper', { title: 'Desertions double', byline: 'Ada', url: 'https://paper.example/1', hash }),
  document('wire', 'agency', { title: 'Desertions halve', hash }),
  claim('october', {}, { text: 'In October 21,602 cases', topics: ['Army'] }),
  claim('year', { measure: 'Cases of AWOL', place: 'Kyiv', period: '2025' }),
  claim('riot', event, { topics: ['unrest', 'prisons'] }),
  claim('undated', { period: null, place: null }),
  claim('open', { period: '2024-06/..' }),
  claim('hushed', {}, {}, { status: 'suggested' }),
  assertion('october in page', 'october', 'page', cites('agency')),
  assertion('riot in wire', 'riot', 'wire'),
  assertion('year in wire', 'year', 'wire', { end: 'named', chain: [{ name: 'the  DAILY paper', relation: 'cites' }] }),
  assertion('open, withdrawn', 'open', 'page', {}, { status: 'withdrawn' }),
  assertion('open, suggested', 'open', 'page', {}, { status: 'suggested' }),
  judgement('pair', 'october', 'year'),
  judgement('single', 'riot', null),
]

type Row = readonly [ResourceType, string, readonly Condition[], readonly string[]]

const day = (text: string): number => Math.floor(Date.parse(text) / 86_400_000)
const named = { source: ['owner', 'paper', 'agency'], concept: ['cases', 'convict-cases', 'kyiv'] } as const

const table: readonly Row[] = [
  ['source', 'none', [], [...named.source]],
  ['source', 'kind', [{ field: 'kind', any: ['company'] }], ['owner']],
  ['source', 'one of two kinds', [{ field: 'kind', any: ['company', 'official_body'] }], ['owner', 'agency']],
  ['source', 'no value', [{ field: 'kind', any: [] }], []],
  ['source', 'country', [{ field: 'country', any: ['UA'] }], ['owner', 'paper']],
  ['source', 'parentId', [{ field: 'parentId', any: [sourceId('owner')] }], ['paper']],
  ['source', 'a field that a source has not', [{ field: 'contentHash', any: [hash] }], []],
  ['source', 'name, folded', [{ term: 'name', any: ['the daily paper'] }], ['paper']],
  ['source', 'name, an alias', [{ term: 'name', any: ['daily'] }], ['paper']],
  ['source', 'name, Cyrillic', [{ term: 'name', any: ['агенція'] }], ['agency']],
  ['source', 'domain', [{ term: 'domain', any: ['paper.example'] }], ['paper']],
  ['source', 'identifier', [{ term: 'identifier', any: ['Q1'] }], ['owner']],
  ['source', 'identifier with its scheme', [{ term: 'identifier', any: ['isni:2'] }], ['owner']],
  ['source', 'party, served and not leaned to', [{ term: 'party', any: ['russia', 'china'] }], ['agency']],
  ['source', 'words, all of them', [{ term: 'word', all: ['daili', 'paper'] }], ['paper']],
  ['source', 'words, one missing', [{ term: 'word', all: ['daili', 'weekli'] }], []],
  ['source', 'no words', [{ term: 'word', all: [] }], [...named.source]],
  ['document', 'sourceId', [{ field: 'sourceId', any: [sourceId('paper')] }], ['page']],
  ['document', 'url', [{ field: 'url', any: ['https://paper.example/1'] }], ['page']],
  ['document', 'contentHash', [{ field: 'contentHash', any: [hash] }], ['page', 'wire']],
  ['document', 'words of the title', [{ term: 'word', all: ['desert', 'halv'] }], ['wire']],
  ['document', 'words of the byline', [{ term: 'word', any: ['ada'] }], ['page']],
  ['claim', 'type', [{ field: 'type', any: ['event'] }], ['riot']],
  ['claim', 'measure, by its form', [{ term: 'measure', any: ['awol case'] }], ['october', 'year', 'undated', 'open', 'hushed']],
  ['claim', 'place', [{ term: 'place', any: ['kyiv', 'lviv'] }], ['year', 'riot']],
  ['claim', 'topic', [{ term: 'topic', any: ['army'] }], ['october']],
  ['claim', 'all topics', [{ term: 'topic', all: ['prisons', 'unrest'] }], ['riot']],
  ['claim', 'words', [{ term: 'word', any: ['21602', '21,602', 'octob'] }], ['october']],
  ['claim', 'days', [{ days: [day('2024-03-01'), day('2024-03-13')] }], ['riot', 'undated']],
  ['claim', 'days, the last of them', [{ days: [day('2025-10-31'), day('2025-10-31')] }], ['october', 'year', 'undated', 'open', 'hushed']],
  ['claim', 'days before all', [{ days: [-1e9, day('2024-03-12')] }], ['undated']],
  ['claim', 'asserted in a document', [{ inDocument: documentId('page') }], ['october']],
  ['claim', "said in a source's document, or on its word by name", [{ saidBy: [sourceId('paper')] }], ['october', 'year']],
  ['claim', "said in a source's document, or on its word", [{ saidBy: [sourceId('agency')] }], ['october', 'riot', 'year']],
  [
    'claim',
    'either',
    [
      {
        either: [
          { field: 'type', any: ['event'] },
          { term: 'topic', any: ['army'] },
        ],
      },
    ],
    ['october', 'riot'],
  ],
  ['claim', 'one of several places', [{ places: ['kyiv', 'lviv'] }], ['year', 'riot']],
  ['claim', 'no place', [{ places: [null] }], ['undated']],
  ['claim', 'a place or none', [{ places: ['kyiv', null] }], ['year', 'undated']],
  ['claim', 'none of no places', [{ places: [] }], []],
  ['claim', 'either of nothing', [{ either: [] }], []],
  ['claim', 'both', [{ term: 'place', any: ['ukraine'] }, { days: [day('2025-01-01'), day('2025-12-31')] }], ['october', 'open', 'hushed']],
  ['assertion', 'claimId', [{ field: 'claimId', any: [claimId('october')] }], ['october in page']],
  ['assertion', 'documentId', [{ field: 'documentId', any: [documentId('wire')] }], ['riot in wire', 'year in wire']],
  ['assertion', 'hop', [{ term: 'hop', any: [sourceId('agency')] }], ['october in page']],
  ['judgement', 'left', [{ field: 'left', any: [claimId('october')] }], ['pair']],
  ['judgement', 'right', [{ field: 'right', any: [claimId('year')] }], ['pair']],
  ['concept', 'kind', [{ field: 'kind', any: ['place'] }], ['kyiv']],
  ['concept', 'broader', [{ term: 'broader', any: ['cases', 'ukraine'] }], ['convict-cases', 'kyiv']],
  ['concept', 'words of an alias', [{ term: 'word', all: ['absenc', 'leav'] }], ['cases']],
]

/** The label under which an id was made. */
const labelOf = new Map([
  ...['owner', 'paper', 'agency'].map((label) => [sourceId(label), label] as const),
  ...['page', 'wire'].map((label) => [documentId(label), label] as const),
  ...['october', 'year', 'riot', 'undated', 'open', 'hushed'].map((label) => [claimId(label), label] as const),
  ...['october in page', 'riot in wire', 'year in wire'].map((label) => [assertionId(label), label] as const),
  ...['pair', 'single'].map((label) => [judgementId(label), label] as const),
])

export const lists: Part = async (t, open) => {
  const { store } = open(t)
  await store.commit(stock, occasion(1))
  const reader = await store.read()
  const page = { limit: 100, after: null }
  for (const [type, how, conditions, wanted] of table) {
    const { items, next } = await reader.list(type, { ...page, statuses: null, conditions })
    const found = items.map((item) => ('key' in item ? item.key : (labelOf.get(item.id) ?? item.id))).sort()
    t.strictSame(found, [...wanted].sort(), `${type}: ${how}`)
    t.equal(next, null)
  }
  const ofStatus = async (...statuses: string[]) => (await reader.list('claim', { ...page, statuses, conditions: [] })).items.length
  t.strictSame([await ofStatus('accepted'), await ofStatus('suggested'), await ofStatus('accepted', 'suggested')], [5, 1, 6], 'statuses')
  t.equal(await ofStatus('rejected'), 0)
}
