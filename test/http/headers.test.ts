/** What browsers are told: nothing runs, nothing is framed, and only listed origins may ask. */
import { test } from 'tap'
import { openBench } from '../support/app.js'
import { makeKey } from '../support/keys.js'
import { isProblem } from './problem.js'

test('every answer', async (t) => {
  const bench = await openBench(t)
  for (const url of ['/v1/sources', '/healthz', '/nowhere', '/v1/sources?x=1', '/openapi.json'])
    t.match(
      (await bench.get(url)).headers,
      {
        'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      },
      url,
    )
  t.equal((await bench.get('/healthz')).headers['strict-transport-security'], undefined, 'nothing of TLS without TLS')
  const page = await bench.get('/docs/static/index.html')
  const policy = String(page.headers['content-security-policy'])
  t.match(policy, /script-src[^;]*'self'/u, 'the page of documentation may run its own scripts')
  t.notMatch(policy, /unsafe-eval|\*/u, 'and no others')
})

test('behind TLS', async (t) => {
  const bench = await openBench(t, { guards: { isTls: true } })
  t.equal((await bench.get('/healthz')).headers['strict-transport-security'], 'max-age=31536000')
})

const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' }

test('origins', async (t) => {
  const closed = await openBench(t)
  const none = await closed.app.inject({ method: 'OPTIONS', url: '/v1/sources', headers: { origin: 'https://desk.example', ...preflight } })
  t.equal(none.headers['access-control-allow-origin'], undefined, 'closed unless configured')
  const bench = await openBench(t, { guards: { corsOrigins: ['https://desk.example', 'https://radio.example'] } })
  const { headers } = await makeKey(bench.store)
  const ask = (origin: string) => bench.app.inject({ method: 'OPTIONS', url: '/v1/sources', headers: { origin, ...preflight } })
  const listed = await ask('https://desk.example')
  t.match(
    listed,
    { statusCode: 204, headers: { 'access-control-allow-origin': 'https://desk.example', vary: /Origin/u } },
    'a preflight bears no key',
  )
  t.match(String(listed.headers['access-control-allow-headers']), /Authorization.*If-Match/u)
  for (const origin of [
    'https://evil.example',
    'https://desk.example.evil.example',
    'http://desk.example',
    'https://desk.example:8443',
    'null',
  ]) {
    t.equal((await ask(origin)).headers['access-control-allow-origin'], undefined, `${origin} is not listed`)
    t.equal(
      (await bench.get('/v1/sources', { origin, ...headers })).headers['access-control-allow-origin'],
      undefined,
      `${origin} sees nothing`,
    )
  }
  const answer = await bench.get('/v1/sources', { origin: 'https://radio.example', ...headers })
  t.match(answer, { statusCode: 200, headers: { 'access-control-allow-origin': 'https://radio.example' } })
  t.match(String(answer.headers['access-control-expose-headers']), /ETag.*RateLimit.*Retry-After/u, 'and what a page needs to see')
  t.equal(answer.headers['access-control-allow-credentials'], undefined, 'never with credentials')
  const refused = await bench.get('/v1/sources', { origin: 'https://radio.example' })
  isProblem(t, refused, 'without a key', { status: 401, code: 'unauthenticated' })
  t.equal(refused.headers['access-control-allow-origin'], 'https://radio.example', 'and the page may read why')
})
