/** Rate limits: for each key, else each address; dear operations have fewer; failures are counted by themselves. */
import { type Test, test } from 'tap'
import { mostFailures } from '../../src/http/plugins/rate-limits.js'
import { type Answer, type Bench, type BenchOptions, openBench } from '../support/app.js'
import { bearing, makeKey } from '../support/keys.js'
import { isProblem } from './problem.js'

const from = (bench: Bench, remoteAddress: string, headers: Readonly<Record<string, string>> = {}, url = '/v1/concepts'): Promise<Answer> =>
  bench.app.inject({ method: 'GET', url, remoteAddress, headers: { host: 'localhost', ...headers } })

const times = async (count: number, ask: () => Promise<Answer>): Promise<Set<number>> => {
  const statuses = new Set<number>()
  for (let turn = 0; turn < count; turn += 1) statuses.add((await ask()).statusCode)
  return statuses
}

const isLimited = (t: Test, answer: Answer, how: string): void => {
  isProblem(t, answer, how, { status: 429, code: 'rate-limited' })
  const wait = Number(answer.headers['retry-after'])
  t.ok(Number.isInteger(wait) && wait >= 1 && wait <= 60, `${how}: Retry-After: ${wait}`)
}

const open = (t: Test, rateLimit: number | 'off' | null, more: BenchOptions = {}): Promise<Bench> =>
  openBench(t, { ...more, guards: { rateLimit, ...more.guards } })

test('each key has its own', async (t) => {
  const bench = await open(t, 20)
  const [desk, radio] = [await makeKey(bench.store), await makeKey(bench.store)]
  const first = await from(bench, '192.0.2.1', desk.headers)
  t.match(first.headers, {
    'ratelimit-policy': '"usual";q=20;w=60',
    ratelimit: /^"usual";r=19;t=\d+$/u,
    'ratelimit-limit': '20',
    'ratelimit-remaining': '19',
    'ratelimit-reset': /^\d+$/u,
  })
  t.strictSame(await times(19, () => from(bench, '192.0.2.1', desk.headers)), new Set([200]), 'twenty are answered')
  const next = await from(bench, '192.0.2.1', desk.headers)
  isLimited(t, next, 'the next')
  t.match(next.headers, { 'ratelimit-remaining': '0' })
  isLimited(t, await from(bench, '192.0.2.2', desk.headers), 'from another address')
  t.equal((await from(bench, '192.0.2.1', radio.headers)).statusCode, 200, 'another key at the same address')
  t.equal((await from(bench, '192.0.2.1', {}, '/openapi.json')).statusCode, 200, 'what takes no key is counted by address')
  t.strictSame(await times(30, () => from(bench, '192.0.2.1', {}, '/healthz')), new Set([200]), 'probes are not counted')
})

test('dear operations have fewer', async (t) => {
  const bench = await open(t, 100)
  const { headers } = await makeKey(bench.store)
  const compare = () => bench.post('/v1/compare', {}, headers)
  t.strictSame(await times(10, compare), new Set([422]), 'a tenth')
  isLimited(t, await compare(), 'the eleventh')
  t.equal((await from(bench, '127.0.0.1', headers, '/v1/export')).statusCode, 200, 'a hundredth')
  isLimited(t, await from(bench, '127.0.0.1', headers, '/v1/export'), 'the second export')
  t.equal((await from(bench, '127.0.0.1', headers)).statusCode, 200, 'the others go on')
})

test('failures', async (t) => {
  const bench = await open(t, null)
  const { headers } = await makeKey(bench.store)
  const guess = () => from(bench, '192.0.2.1', bearing('hsy_guess'))
  t.strictSame(await times(mostFailures, guess), new Set([401]), 'so many are told that they are strangers')
  isLimited(t, await guess(), 'the next guess')
  isLimited(t, await from(bench, '192.0.2.1'), 'no key at all')
  t.equal((await from(bench, '192.0.2.1', headers)).statusCode, 200, 'a valid key is not locked out')
  t.equal((await from(bench, '192.0.2.2')).statusCode, 401, 'nor is another address')
  t.equal((await from(bench, '2001:db8::1')).statusCode, 401)
})

test('a network of IPv6 is one address', async (t) => {
  const bench = await open(t, 2)
  t.strictSame(await times(2, () => from(bench, '2001:db8::1')), new Set([200]))
  isLimited(t, await from(bench, '2001:db8::ffff:2'), 'the same /64')
  t.equal((await from(bench, '2001:db8:0:1::1')).statusCode, 200, 'another')
})

test('where no keys are set up', async (t) => {
  t.strictSame(
    await times(
      1_000,
      (
        (bench) => () =>
          from(bench, '127.0.0.1')
      )(await open(t, null)),
    ),
    new Set([200]),
    'nobody is limited',
  )
  const bench = await open(t, 5)
  t.strictSame(await times(5, () => from(bench, '127.0.0.1')), new Set([200]), 'but where a limit is set')
  isLimited(t, await from(bench, '127.0.0.1'), 'it holds')
})

test('off', async (t) => {
  const bench = await open(t, 'off')
  const { headers } = await makeKey(bench.store)
  t.strictSame(await times(mostFailures + 1, () => from(bench, '192.0.2.1')), new Set([401]))
  const answer = await from(bench, '192.0.2.1', headers)
  t.equal(answer.headers['ratelimit-limit'], undefined)
})

test('X-Forwarded-For', async (t) => {
  const forwarded = (bench: Bench, client: string, proxy = '10.0.0.1') => from(bench, proxy, { 'x-forwarded-for': client })
  const plain = await open(t, 2)
  await times(2, () => forwarded(plain, '192.0.2.1'))
  isLimited(t, await forwarded(plain, '192.0.2.2'), 'is not believed')
  const behind = await open(t, 2, { guards: { trustProxy: ['10.0.0.0/8'] } })
  await times(2, () => forwarded(behind, '192.0.2.1'))
  isLimited(t, await forwarded(behind, '192.0.2.1'), 'from a proxy that is listed')
  t.equal((await forwarded(behind, '192.0.2.2')).statusCode, 200, 'another client behind it')
  await times(2, () => forwarded(behind, '192.0.2.3', '203.0.113.1'))
  isLimited(t, await forwarded(behind, '192.0.2.4', '203.0.113.1'), 'from anybody else it is not believed')
})
