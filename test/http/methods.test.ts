/** Methods that an address does not take: 405 with those that it takes, to whom may know that it is there. */
import { test } from 'tap'
import { type Headers, openBench } from '../support/app.js'
import { makeKey } from '../support/keys.js'
import { isProblem } from './problem.js'

const refused = { status: 405, code: 'method-not-allowed' }
const gone = { status: 404, code: 'not-found' }

const table: readonly (readonly [url: string, allow: string])[] = [
  ['/v1/claims', 'GET, HEAD, POST'],
  ['/v1/claims?limit=1', 'GET, HEAD, POST'],
  [`/v1/claims/clm_${'0'.repeat(32)}`, 'GET, HEAD, PATCH'],
  [`/v1/claims/clm_${'0'.repeat(32)}/comparison`, 'GET, HEAD'],
  ['/v1/concepts/a%2Fb', 'GET, HEAD, PATCH'],
  [`/v1/webhooks/whk_${'0'.repeat(32)}`, 'DELETE, GET, HEAD, PATCH'],
  ['/v1/import', 'POST'],
  ['/v1/export', 'GET, HEAD'],
  ['/healthz', 'GET, HEAD'],
  ['/openapi.json', 'GET, HEAD'],
]

test('each address', async (t) => {
  const bench = await openBench(t)
  for (const [url, allow] of table)
    for (const method of ['PUT', 'OPTIONS'] as const) {
      const answer = await bench.app.inject({ method, url })
      isProblem(t, answer, `${method} ${url}`, refused)
      t.equal(answer.headers.allow, allow, `${method} ${url}: ${allow}`)
    }
  isProblem(t, await bench.get('/v1/import'), 'GET of what takes POST alone', refused)
  const head = await bench.app.inject({ method: 'HEAD', url: '/v1/claims' })
  t.match(head, { statusCode: 200, body: '' }, 'HEAD as GET')
  for (const method of ['PUT', 'OPTIONS', 'DELETE'] as const)
    for (const url of ['/v1', '/v1/claim', '/v1/claims/', '/nowhere', '/v1/claims/x/y/z', '/v1.claims'])
      isProblem(t, await bench.app.inject({ method, url }), `${method} ${url}`, gone)
})

test('strangers are not told', async (t) => {
  const bench = await openBench(t)
  const { headers } = await makeKey(bench.store, { scopes: ['review'] })
  for (const method of ['PUT', 'OPTIONS'] as const) {
    const answer = await bench.app.inject({ method, url: '/v1/claims' })
    isProblem(t, answer, method, { status: 401, code: 'unauthenticated' })
    t.equal(answer.headers.allow, undefined)
    isProblem(t, await bench.app.inject({ method, url: '/v1/claims', headers }), `${method} with any key`, refused)
  }
})

test('where pages of other origins may ask', async (t) => {
  const bench = await openBench(t, { guards: { corsOrigins: ['https://desk.example'] } })
  const origin = 'https://desk.example'
  const preflight = { origin, 'access-control-request-method': 'PATCH' }
  const options = (headers: Headers) =>
    bench.app.inject({ method: 'OPTIONS', url: '/v1/claims', headers: { host: 'localhost', ...headers } })
  t.match(await options(preflight), { statusCode: 204, headers: { 'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE' } })
  const bare: readonly Headers[] = [{}, { origin }, { 'access-control-request-method': 'PATCH' }]
  for (const headers of bare) {
    const answer = await options(headers)
    isProblem(t, answer, `no preflight: ${Object.keys(headers)}`, refused)
    t.equal(answer.headers.allow, 'GET, HEAD, POST')
  }
  t.match(await bench.get('/v1/claims', { origin }), {
    statusCode: 200,
    headers: { 'access-control-allow-origin': origin, vary: /Origin/u },
  })
})
