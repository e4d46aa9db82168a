/** What requests cost: by their route, and more where they ask to include more. */
import { test } from 'tap'
import { type Cost, costOf } from '../../src/http/costs.js'

const rows: readonly (readonly [method: string, url: string | undefined, query: object, cost: Cost])[] = [
  ['GET', '/v1/claims', {}, 'usual'],
  ['GET', '/v1/claims', { include: 'breakdown' }, 'costly'],
  ['HEAD', '/v1/claims', { include: 'breakdown' }, 'costly'],
  ['GET', '/v1/documents/:id', { include: 'text' }, 'usual'],
  ['GET', '/v1/claims/:id/changes', {}, 'costly'],
  ['GET', '/healthz', {}, 'vital'],
  ['GET', undefined, {}, 'usual'],
]

test('costs', async (t) => {
  for (const [method, url, query, cost] of rows)
    t.equal(costOf({ method, query, routeOptions: { url } }), cost, `${method} ${url} ${JSON.stringify(query)}`)
})
