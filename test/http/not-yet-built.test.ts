/** What the contract promises and this version does not have yet: each row goes green when it is built. */
import { test } from 'tap'
import { type Body, type Headers, openBench } from '../support/app.js'
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
