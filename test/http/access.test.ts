/** Who may ask what: every route of the document, with every kind of key. A new route is walked by itself. */
import { setImmediate } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import { type Test, test } from 'tap'
import { z } from 'zod'
import { type Scope, scopes } from '../../src/workflows/actor.js'
import { newKeyText } from '../../src/workflows/keys/key-text.js'
import { type Answer, aSource, type Bench, type Headers, nobody, noon, openBench } from '../support/app.js'
import { bearing, makeKey } from '../support/keys.js'
import { isProblem, unchanged } from './problem.js'

const document = z.looseObject({
  paths: z.record(
    z.string(),
    z.partialRecord(
      z.enum(['get', 'post', 'patch', 'put', 'delete']),
      z.looseObject({
        operationId: z.string(),
        description: z.string(),
        security: z.array(z.strictObject({ key: z.tuple([z.enum(scopes)]) })).max(1),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
})

interface Route {
  readonly operationId: string
  readonly method: NonNullable<InjectOptions['method']>
  /** With a parameter that no route knows, so that a request that is let in ends as 422, and no stream begins. */
  readonly url: string
  readonly scope: Scope | null
  readonly statuses: readonly string[]
  readonly description: string
}

const methods = { get: 'GET', post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const

const routesOf = async (bench: Bench): Promise<Route[]> => {
  await bench.app.ready()
  return Object.entries(document.parse(bench.app.swagger()).paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId, security, responses, description }]) => ({
      operationId,
      method: methods[z.enum(['get', 'post', 'patch', 'put', 'delete']).parse(method)],
      url: `${path.replaceAll(/\{\w+\}/gu, nobody('clm'))}?noParameterOfAnyRoute=1`,
      scope: security[0]?.key[0] ?? null,
      statuses: Object.keys(responses),
      description,
    })),
  )
}

/** From another machine: with keys, the Host may be anything. As between real requests, the event loop turns before it. */
const ask = async ({ app }: Bench, method: Route['method'], url: string, headers: Headers): Promise<Answer> => {
  await setImmediate()
  return app.inject({
    method,
    url,
    headers: {
      host: 'news.example',
      ...(method === 'POST' || method === 'PATCH' ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(method === 'POST' || method === 'PATCH' ? { payload: '{}' } : {}),
  })
}

const isRefused = (t: Test, answer: Answer, how: string, isGiven: boolean): void => {
  isProblem(t, answer, how, { status: 401, code: 'unauthenticated' })
  t.equal(
    answer.headers['www-authenticate'],
    isGiven ? 'Bearer realm="hearsay", error="invalid_token"' : 'Bearer realm="hearsay"',
    `${how}: it says how to authenticate`,
  )
}

const lacks = (t: Test, answer: Answer, how: string, scope: Scope): void => {
  isProblem(t, answer, how, { status: 403, code: 'forbidden' })
  t.equal(answer.headers['www-authenticate'], `Bearer realm="hearsay", error="insufficient_scope", scope="${scope}"`, `${how}: by name`)
}

/** What a HEAD is answered has no body. */
const isHeadRefused = (t: Test, { statusCode, body }: Answer, how: string, status: number): void => {
  t.equal(statusCode, status, `${how}: ${status}`)
  t.equal(body, '', `${how}: no body`)
}

const second = (text: string): string => new Date(Date.parse(text) + 1_000).toISOString()

test('every route', async (t) => {
  const bench = await openBench(t, { guards: { rateLimit: 'off' } })
  const routes = await routesOf(bench)
  t.ok(routes.length > 35, `${routes.length} routes are walked`)
  const by = new Map<Scope, Headers>()
  for (const scope of scopes) by.set(scope, (await makeKey(bench.store, { scopes: [scope] })).headers)
  const all = await makeKey(bench.store)
  const revoked = await makeKey(bench.store)
  await bench.store.keys.revoke(revoked.id, noon)
  const expired = await makeKey(bench.store, { expiresAt: second(noon) })
  bench.clock.now = second(noon)
  const wrong: readonly (readonly [how: string, headers: Headers, isGiven: boolean])[] = [
    ['no key', {}, false],
    ['another scheme', { authorization: 'Basic ZGVzazpkZXNr' }, false],
    ['nothing after Bearer', { authorization: 'Bearer' }, true],
    ['two words', { authorization: `Bearer ${all.text} ${all.text}` }, true],
    ['what is no key', bearing('secret'), true],
    ['a key cut short', bearing(all.text.slice(0, -1)), true],
    ['another last letter', bearing(`${all.text.slice(0, -1)}${all.text.endsWith('a') ? 'b' : 'a'}`), true],
    ['an unknown key', bearing(newKeyText().text), true],
    ['a revoked key', revoked.headers, true],
    ['an expired key', expired.headers, true],
  ]
  for (const { operationId, method, url, scope, statuses, description } of routes) {
    const isRead = method === 'GET'
    if (scope === null) {
      const answer = await ask(bench, method, url, {})
      t.ok(![401, 403].includes(answer.statusCode), `${operationId} is open: ${answer.statusCode}`)
      t.match(description, /^(?:.* )?Open: takes no key\./u, `${operationId} says so`)
      t.notOk(url.startsWith('/v1'), `${operationId} lies outside of /v1`)
      continue
    }
    for (const status of ['401', '403']) t.ok(statuses.includes(status), `${operationId} tells of ${status}`)
    t.match(description, `Takes a key with the scope \`${scope}\`.`, `${operationId} tells of its scope`)
    for (const [how, headers, isGiven] of wrong) {
      isRefused(t, await ask(bench, method, url, headers), `${operationId} with ${how}`, isGiven)
      if (isRead) isHeadRefused(t, await ask(bench, 'HEAD', url, headers), `HEAD ${operationId} with ${how}`, 401)
    }
    for (const [held, headers] of by) {
      const answer = await ask(bench, method, url, headers)
      if (held === scope) t.ok(![401, 403].includes(answer.statusCode), `${operationId} with ${held}: ${answer.statusCode}`)
      else lacks(t, answer, `${operationId} with ${held}`, scope)
      if (isRead && held !== scope) isHeadRefused(t, await ask(bench, 'HEAD', url, headers), `HEAD ${operationId} with ${held}`, 403)
    }
    const whole = await ask(bench, method, url, all.headers)
    t.ok(![401, 403].includes(whole.statusCode), `${operationId} with all: ${whole.statusCode}`)
    const options = await ask(bench, 'OPTIONS', url, {})
    t.ok([401, 405].includes(options.statusCode) && options.headers['access-control-allow-origin'] === undefined, `OPTIONS ${operationId}`)
  }
})

/** What matters most is pinned, so that it cannot change by a slip in the table of a route. */
const pinned: Readonly<Record<string, Scope | null>> = {
  listClaims: 'read',
  compare: 'read',
  match: 'read',
  exportLines: 'read',
  createClaim: 'write',
  reviseSource: 'write',
  importLines: 'write',
  createJudgement: 'review',
  reviseJudgement: 'review',
  getHealth: null,
  getReadiness: null,
  getProblemType: null,
}

test('scopes that are pinned', async (t) => {
  const routes = await routesOf(await openBench(t))
  for (const [operationId, scope] of Object.entries(pinned))
    t.equal(routes.find((route) => route.operationId === operationId)?.scope, scope, operationId)
})

test('addresses that are none', async (t) => {
  const bench = await openBench(t)
  const { headers } = await makeKey(bench.store, { scopes: ['review'] })
  for (const url of ['/v1', '/v1/', '/v1/nowhere', '/v1/claims/x/y/z']) {
    isRefused(t, await ask(bench, 'GET', url, {}), url, false)
    isProblem(t, await ask(bench, 'GET', url, headers), `${url} with any key`, { status: 404, code: 'not-found' })
  }
  isRefused(t, await ask(bench, 'DELETE', '/v1/claims', {}), 'a method that is none', false)
  for (const url of ['/nowhere', '//v1/claims', '/V1/claims', '/v1%2fclaims'])
    t.equal((await ask(bench, 'GET', url, {})).statusCode, 404, `${url}: nothing`)
})

test('what is open, keys or none', async (t) => {
  const bench = await openBench(t)
  const open = ['/healthz', '/readyz', '/openapi.json', '/openapi.yaml', '/docs', '/docs/static/index.html', '/problems/forbidden']
  for (const isKeyed of [false, true]) {
    if (isKeyed) await makeKey(bench.store)
    for (const url of open) {
      const { statusCode } = await ask(bench, 'GET', url, isKeyed ? {} : { host: 'localhost' })
      t.ok([200, 302].includes(statusCode), `${url}, ${isKeyed ? 'keys' : 'no keys'}: ${statusCode}`)
    }
  }
})

test('the first key closes the service, and no way leads back', async (t) => {
  const bench = await openBench(t)
  t.equal((await bench.get('/v1/sources')).statusCode, 200, 'open to this machine')
  isProblem(t, await bench.get('/v1/sources', { host: 'news.example' }), 'closed to others', { status: 403, code: 'forbidden' })
  const key = await makeKey(bench.store, { scopes: ['read'] })
  isRefused(t, await bench.get('/v1/sources'), 'from the next request on', false)
  t.equal((await bench.get('/v1/sources', { host: 'news.example', ...key.headers })).statusCode, 200, 'open to the key, from anywhere')
  await bench.store.keys.revoke(key.id, noon)
  isRefused(t, await bench.get('/v1/sources', key.headers), 'revoked: from the next request on', true)
  isRefused(t, await bench.get('/v1/sources'), 'without a live key it stays closed', false)
})

test('a public address takes keys even where there are none', async (t) => {
  const bench = await openBench(t, { guards: { isPublic: true } })
  isRefused(t, await bench.get('/v1/sources'), 'as this machine', false)
  isRefused(t, await bench.get('/v1/sources', { host: 'news.example' }), 'as another', false)
})

test('a key that expires', async (t) => {
  const bench = await openBench(t)
  const { headers } = await makeKey(bench.store, { expiresAt: second(noon) })
  t.equal((await bench.get('/v1/sources', headers)).statusCode, 200, 'before')
  bench.clock.now = second(noon)
  isRefused(t, await bench.get('/v1/sources', headers), 'at the instant itself', true)
})

test('a refusal comes before the body is read', async (t) => {
  const bench = await openBench(t)
  const { headers } = await makeKey(bench.store, { scopes: ['read'] })
  for (const body of ['{', `{"name":"${'x'.repeat(5_000_000)}"}`]) {
    isRefused(t, await bench.post('/v1/sources', body), 'no key', false)
    lacks(t, await bench.post('/v1/sources', body, headers), 'read', 'write')
  }
})

test('what a key writes bears its name', async (t) => {
  const bench = await openBench(t)
  const { headers } = await makeKey(bench.store, { name: 'desk' })
  const { id } = z.looseObject({ id: z.string() }).parse(JSON.parse((await bench.post('/v1/sources', aSource('Paper'), headers)).body))
  await bench.patch(`/v1/sources/${id}`, { languages: ['uk'], reason: 'It does.', by: undefined }, { 'if-match': '*', ...headers })
  const judgement = { on: 'claim', left: '', value: 'holds', rationale: 'It is so.', by: 'somebody else' }
  const claim = await bench.post('/v1/claims', { text: 'A claim.', statement: { type: 'proposition', measure: 'a claim' } }, headers)
  const left = z.looseObject({ id: z.string() }).parse(JSON.parse(claim.body)).id
  const judged = await bench.post('/v1/judgements', { ...judgement, left }, headers)
  t.match(JSON.parse(judged.body), { by: 'desk' }, 'a judgement, whatever it was given')
  const history = await bench.get(`/v1/sources/${id}/history`, headers)
  t.match(JSON.parse(history.body).items, [{ by: 'desk' }, { by: 'desk', reason: 'It does.' }], 'each revision')
  const exported = await bench.get('/v1/export', headers)
  const names = exported.body.split('\n').filter(Boolean)
  t.equal(names.length, 4)
  for (const line of names) t.equal(JSON.parse(line).by, 'desk', 'each line of the export')
})

test('imports', async (t) => {
  const bench = await openBench(t)
  const lines = [
    { type: 'source', ref: 's', data: aSource('Paper') },
    { type: 'claim', ref: 'c', data: { text: 'A claim.', statement: { type: 'proposition', measure: 'a claim' } } },
    { type: 'judgement', data: { on: 'claim', left: '@c', value: 'holds', rationale: 'It is so.' } },
  ].map((line) => JSON.stringify(line))
  const send = async (text: string, headers: Headers) => {
    const answer = await bench.post('/v1/import', text, { 'content-type': 'application/x-ndjson', ...headers })
    return answer.body
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { status, problem } = JSON.parse(line)
        return problem ? `${status} ${problem.type}` : status
      })
  }
  const keyless = await send(lines.join('\n'), {})
  t.strictSame(keyless, ['created', 'created', 'created'], 'without keys all is allowed')
  const exported = await bench.exported()

  const other = await openBench(t)
  const writer = await makeKey(other.store, { scopes: ['read', 'write'] })
  const reviewer = await makeKey(other.store, { scopes: ['read', 'write', 'review'] })
  const admin = await makeKey(other.store)
  const into = async (text: string, headers: Headers) => {
    const answer = await other.post('/v1/import', text, { 'content-type': 'application/x-ndjson', ...headers })
    return answer.body
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
  await unchanged(t, { ...other, exported: async () => (await other.get('/v1/export', admin.headers)).body }, 'restoring', async () => {
    for (const { status, problem } of await into(exported, reviewer.headers))
      t.strictSame([status, problem?.type, problem?.status], ['failed', '/problems/forbidden', 403], 'restoring takes admin')
  })
  const statuses = (await into(lines.join('\n'), writer.headers)).map(({ status }) => status)
  t.strictSame(statuses, ['created', 'created', 'failed'], 'a judgement takes review')
  t.equal((await into(lines.join('\n'), reviewer.headers))[2]?.status, 'created', 'with review it is recorded')
  const third = await openBench(t)
  const restorer = await makeKey(third.store)
  const answer = await third.post('/v1/import', exported, { 'content-type': 'application/x-ndjson', ...restorer.headers })
  t.notMatch(answer.body, /failed/u, 'admin restores')
  t.equal((await third.get('/v1/export', restorer.headers)).body, exported, 'the same bytes, authors and all')
})
