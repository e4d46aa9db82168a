/** What the contract promises and this version does not have yet: each row goes green when it is built. */
import { test } from 'tap'
import { aSource, type Body, type Headers, openBench } from '../support/app.js'
import { type Stock, stockUp } from './stock.js'

const todo = { todo: 'not built yet' }

interface Row {
  readonly how: string
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly address: (stock: Stock) => string
  readonly body?: (stock: Stock) => Body
  readonly headers?: Headers
  readonly status: number
}

const rows: readonly Row[] = [
  { how: 'statistics', method: 'GET', address: () => '/v1/statistics?by=topic', status: 200 },
  { how: 'breakdowns in a list', method: 'GET', address: () => '/v1/claims?include=breakdown', status: 200 },
  {
    how: 'erasing',
    method: 'POST',
    address: ({ page }) => `/v1/documents/${page}/erasure`,
    body: () => ({ reason: 'asked for' }),
    status: 200,
  },
]

test('routes and parameters', async (t) => {
  const bench = await openBench(t)
  const stock = await stockUp(bench)
  for (const { how, method, address, body, headers = {}, status } of rows) {
    const url = address(stock)
    const payload = body?.(stock) ?? {}
    const answer = await (method === 'GET'
      ? bench.get(url, headers)
      : method === 'POST'
        ? bench.post(url, payload, headers)
        : bench.patch(url, payload))
    t.equal(answer.statusCode, status, `${how}: ${status}`, status === 422 ? {} : todo)
  }
})

test('Idempotency-Key', async (t) => {
  const bench = await openBench(t)
  const key = { 'idempotency-key': 'one' }
  const first = await bench.post('/v1/sources', aSource('Paper'), key)
  t.equal(first.statusCode, 201)
  const again = await bench.post('/v1/sources', aSource('Paper'), key)
  t.equal(again.statusCode, 201, 'the first answer is replayed', todo)
  const other = await bench.post('/v1/sources', aSource('Another'), key)
  t.equal(other.statusCode, 422, 'another body under the key', todo)
  t.match(other.body, /idempotency-mismatch/u, 'by its name', todo)
})
