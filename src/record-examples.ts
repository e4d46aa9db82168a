/** Records an example of every operation: asks the service for the desertion corpus and keeps what it answers. */
import type { FastifyInstance } from 'fastify'
import { corpus } from './demo/corpus.js'
import type { Examples } from './http/openapi.js'

type Ids = ReadonlyMap<string, string>

interface Row {
  readonly operationId: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly body?: unknown
  /** A line of an import. */
  readonly line?: string
}

/** A corpus line's body with its refs replaced by ids. */
const withIds = (value: unknown, ids: Ids): unknown => {
  if (typeof value === 'string') return value.startsWith('@') ? (ids.get(value.slice(1)) ?? value) : value
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]))
}

const dataOf = (ref: string, ids: Ids): Record<string, unknown> => {
  const line = corpus.find((one) => one.ref === ref)
  if (!line) throw new Error(`the corpus has no line ${ref}`)
  return { ...Object(withIds(line.data, ids)) }
}

const rival = {
  text: 'In October 2025, 35,000 AWOL and desertion cases were registered in Ukraine.',
  statement: {
    type: 'quantity',
    measure: 'awol-and-desertion-cases',
    place: 'ukraine',
    period: '2025-10',
    accumulation: 'flow',
    quantity: { value: 35000, unit: 'case', asWritten: '35,000' },
  },
}

/** A text of our own, from which a claim is read. */
const article = {
  title: 'More than 20,000 cases in one month',
  publishedAt: '2025-11-04',
  language: 'en',
  text: "In October 2025, AWOL and desertion cases in Ukraine reached 21,602, lawmaker Ihor Lutsenko said on Monday, citing the Prosecutor General's Office.",
}

const itemRows = (name: string, path: string, id: string, body: unknown, patch: unknown): Row[] => [
  { operationId: `create${name}`, method: 'POST', url: `/v1/${path}`, body },
  { operationId: `list${name}s`, method: 'GET', url: `/v1/${path}?limit=1` },
  { operationId: `get${name}`, method: 'GET', url: `/v1/${path}/${id}` },
  { operationId: `revise${name}`, method: 'PATCH', url: `/v1/${path}/${id}`, body: patch },
  { operationId: `get${name}History`, method: 'GET', url: `/v1/${path}/${id}/history` },
]

const idIn = (answer: unknown): string => String(Object(answer).id ?? Object(Object(answer).items?.[0]).id)

const ask = async (app: FastifyInstance, { method, url, body, line }: Row): Promise<{ status: number; type: string; text: string }> => {
  const host = { host: 'localhost' }
  const tag = method === 'PATCH' ? String((await app.inject({ method: 'GET', url, headers: host })).headers.etag) : undefined
  const type = line === undefined ? 'application/json' : 'application/x-ndjson'
  const payload = line ?? (body === undefined ? undefined : JSON.stringify(body))
  const headers = { ...host, ...(payload === undefined ? {} : { 'content-type': type }), ...(tag ? { 'if-match': tag } : {}) }
  const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  return { status: answer.statusCode, type: String(answer.headers['content-type']), text: answer.body }
}

/** The rows, in the order in which they are asked; what a row made may be named by the later ones. */
const rows = async (app: FastifyInstance, ids: Ids): Promise<Row[]> => {
  const claim = ids.get('oct25-pgo-21602') ?? ''
  const other = ids.get('oct25-welt-21600') ?? ''
  const first = async (url: string): Promise<string> => idIn(JSON.parse((await ask(app, { operationId: '', method: 'GET', url })).text))
  const assertion = await first(`/v1/claims/${claim}/assertions?limit=1`)
  const {
    id: _id,
    revision: _r,
    recordedAt: _a,
    updatedAt: _u,
    status: _s,
    replacedBy: _b,
    rule: _rule,
    ...assertionBody
  } = JSON.parse((await ask(app, { operationId: '', method: 'GET', url: `/v1/assertions/${assertion}` })).text)
  const judgement = {
    on: 'relation',
    left: claim,
    right: other,
    value: 'agrees',
    rationale: 'The same monthly count, once exact and once rounded.',
    by: 'desk',
  }
  const made = idIn(JSON.parse((await ask(app, { operationId: '', method: 'POST', url: '/v1/judgements', body: judgement })).text))
  const text = { ...article, sourceId: ids.get('ki') }
  const read = idIn(JSON.parse((await ask(app, { operationId: '', method: 'POST', url: '/v1/documents', body: text })).text))
  const webhook = { url: 'https://93.184.215.14/hearsay', description: 'The desk', filter: { type: ['comparison.changed'] } }
  const hook = idIn(JSON.parse((await ask(app, { operationId: '', method: 'POST', url: '/v1/webhooks', body: webhook })).text))
  const concept = corpus.find(({ type, data }) => type === 'concept' && data.key === 'awol-and-desertion-cases')
  const erasures = [
    ['Assertion', 'assertions', assertion],
    ['Document', 'documents', read],
    ['Source', 'sources', ids.get('ki') ?? ''],
  ]
  return [
    ...itemRows('Source', 'sources', ids.get('pgo') ?? '', dataOf('pgo', ids), {
      languages: ['uk', 'en'],
      reason: 'The office publishes in English too.',
    }),
    ...itemRows('Document', 'documents', ids.get('d3') ?? '', dataOf('d3', ids), { language: 'en-GB', reason: 'The spelling is British.' }),
    ...itemRows('Concept', 'concepts', 'awol-and-desertion-cases', concept?.data, {
      aliases: ['desertion and AWOL proceedings'],
      reason: 'Another wording.',
    }),
    { operationId: 'getSourceReliability', method: 'GET', url: `/v1/sources/${ids.get('ki') ?? ''}/reliability` },
    { operationId: 'getClaimComparison', method: 'GET', url: `/v1/claims/${claim}/comparison?limit=1` },
    { operationId: 'getClaimBreakdown', method: 'GET', url: `/v1/claims/${claim}/breakdown` },
    { operationId: 'getClaimLineage', method: 'GET', url: `/v1/claims/${claim}/lineage` },
    { operationId: 'listClaimChanges', method: 'GET', url: `/v1/claims/${claim}/changes?limit=1` },
    { operationId: 'listClaimAssertions', method: 'GET', url: `/v1/claims/${claim}/assertions?limit=1` },
    { operationId: 'listDocumentClaims', method: 'GET', url: `/v1/documents/${read}/claims?status=suggested&limit=1` },
    { operationId: 'listDocumentChecks', method: 'GET', url: `/v1/documents/${read}/checks` },
    { operationId: 'readDocument', method: 'POST', url: `/v1/documents/${read}/readings` },
    { operationId: 'compare', method: 'POST', url: '/v1/compare', body: { left: rival, right: claim } },
    {
      operationId: 'match',
      method: 'POST',
      url: '/v1/match',
      body: { queries: { q1: { text: '21,600 cases of AWOL and desertion in Ukraine in October 2025' } }, limit: 1 },
    },
    { operationId: 'listQuestions', method: 'GET', url: '/v1/questions?limit=1' },
    { operationId: 'getQuestion', method: 'GET', url: `/v1/questions/${await first('/v1/questions?limit=1')}` },
    { operationId: 'getStatistics', method: 'GET', url: '/v1/statistics?by=originKind' },
    {
      operationId: 'importLines',
      method: 'POST',
      url: '/v1/import',
      line: `${JSON.stringify({ type: 'claim', ref: 'rival', data: rival })}\n`,
    },
    ...itemRows('Claim', 'claims', claim, dataOf('oct25-pgo-21602', ids), { topics: ['desertion'], reason: 'Filed under its subject.' }),
    ...itemRows('Assertion', 'assertions', assertion, assertionBody, { status: 'withdrawn', reason: 'The chain was recorded anew.' }),
    ...itemRows('Judgement', 'judgements', made, judgement, { status: 'withdrawn', reason: 'Said of the wrong pair.' }),
    { operationId: 'listChanges', method: 'GET', url: '/v1/changes?type=claim&limit=1' },
    { operationId: 'createWebhook', method: 'POST', url: '/v1/webhooks', body: webhook },
    { operationId: 'listWebhooks', method: 'GET', url: '/v1/webhooks' },
    { operationId: 'getWebhook', method: 'GET', url: `/v1/webhooks/${hook}` },
    {
      operationId: 'reviseWebhook',
      method: 'PATCH',
      url: `/v1/webhooks/${hook}`,
      body: { status: 'paused', reason: 'The desk is closed.' },
    },
    { operationId: 'rotateWebhookSecret', method: 'POST', url: `/v1/webhooks/${hook}/secret` },
    { operationId: 'listWebhookDeliveries', method: 'GET', url: `/v1/webhooks/${hook}/deliveries` },
    { operationId: 'removeWebhook', method: 'DELETE', url: `/v1/webhooks/${hook}` },
    ...erasures.map(([name, path, id]) => ({
      operationId: `erase${name}`,
      method: 'POST' as const,
      url: `/v1/${path}/${id}/erasure`,
      body: { reason: 'A court has asked for it.' },
    })),
    { operationId: 'exportLines', method: 'GET', url: '/v1/export' },
    { operationId: 'getRules', method: 'GET', url: '/v1/rules' },
    { operationId: 'getProblemType', method: 'GET', url: '/problems/chain-mismatch' },
    { operationId: 'getHealth', method: 'GET', url: '/healthz' },
    { operationId: 'getReadiness', method: 'GET', url: '/readyz' },
    { operationId: 'getMetrics', method: 'GET', url: '/metrics' },
  ]
}

/** What is drawn at random, as the same at every run. */
const steady = (text: string): string =>
  text
    .replaceAll(/whk_[0-9a-f]{32}/gu, 'whk_0123456789abcdef0123456789abcdef')
    .replaceAll(/whsec_[^"]+/gu, 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')

/** An export is long, and measures are never the same twice: their first lines show the form. */
const shown = ({ type, text }: { readonly type: string; readonly text: string }): unknown => {
  if (type.startsWith('application/x-ndjson')) return `${text.split('\n')[0]}\n`
  return type.startsWith('text/plain') ? `${text.split('\n').slice(0, 2).join('\n')}\n` : JSON.parse(steady(text))
}

/** The examples, by operationId. Fails where an answer is a problem. */
export const recordExamples = async (app: FastifyInstance, ids: Ids): Promise<Examples> => {
  const examples: Record<string, Examples[string]> = {}
  for (const row of await rows(app, ids)) {
    const answer = await ask(app, row)
    if (answer.status >= 300) throw new Error(`${row.operationId}: ${answer.status} ${answer.text}`)
    const request = row.line ?? row.body
    examples[row.operationId] = { ...(request === undefined ? {} : { request }), status: String(answer.status), response: shown(answer) }
  }
  return examples
}
