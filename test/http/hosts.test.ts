/** Without keys the service answers this machine alone: a Host that is no loopback name is refused, whatever is asked. */
import { connect } from 'node:net'
import { test } from 'tap'
import { aSource, openBench } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'

const forbidden = { status: 403, code: 'forbidden' }

test('names that are refused', async (t) => {
  const bench = await openBench(t)
  const hosts = [
    'evil.example',
    'localhost.evil.example',
    'evil.example:3000',
    '127.0.0.1.evil.example',
    '0.0.0.0',
    '192.168.0.1',
    '169.254.169.254',
    '[::2]',
    '[::ffff:10.0.0.1]',
    'localhost@evil.example',
    'localhost evil.example',
    'localhost,evil.example',
    '127.0.0.1:80:80',
    '127.0.0.1:x',
    '\u{ff4c}ocalhost',
  ]
  for (const host of hosts) {
    for (const url of ['/v1/sources', '/v1/export', '/healthz', '/docs', '/openapi.json', '/nowhere', '/v1/claims/none'])
      isProblem(t, await bench.get(url, { host }), `${host} ${url}`, forbidden)
    await unchanged(t, bench, host, async () =>
      isProblem(t, await bench.post('/v1/sources', aSource('Paper'), { host }), `POST as ${host}`, forbidden),
    )
  }
})

test('names that are answered', async (t) => {
  const bench = await openBench(t)
  for (const host of ['localhost', 'LOCALHOST:3000', '127.0.0.1', '127.0.0.1:3000', '127.1.2.3', '[::1]', '[::1]:3000'])
    t.equal((await bench.get('/healthz', { host })).statusCode, 200, host)
})

test('other origins get nothing', async (t) => {
  const bench = await openBench(t)
  const answer = await bench.get('/v1/sources', { origin: 'https://evil.example' })
  t.equal(answer.headers['access-control-allow-origin'], undefined)
  t.match(answer.headers, { 'x-content-type-options': 'nosniff' })
})

test('pages of other origins write nothing', async (t) => {
  const bench = await openBench(t, { guards: { corsOrigins: ['https://desk.example'] } })
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'https://desk.example.evil.example'])
    await unchanged(t, bench, origin, async () =>
      isProblem(t, await bench.post('/v1/sources', aSource('Paper'), { origin }), `POST from ${origin}`, forbidden),
    )
  for (const origin of ['https://desk.example', 'http://localhost:5173', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
    t.equal((await bench.post('/v1/sources', aSource(origin), { origin })).statusCode, 201, origin)
})

test('requests that are no HTTP', async (t) => {
  const bench = await openBench(t)
  const { port } = new URL(await bench.app.listen({ host: '127.0.0.1', port: 0 }))
  const send = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(text))
      let answer = ''
      socket.setEncoding('utf8').on('data', (part) => {
        answer += part
      })
      socket.on('close', () => resolve(answer)).on('error', reject)
    })
  t.match(await send('GET /v1/sources HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 403 /u, 'HTTP/1.0 without a Host')
  t.match(await send('GET /v1/sources HTTP/1.1\r\n\r\n'), /^HTTP\/1\.1 400 /u, 'HTTP/1.1 without a Host')
  t.match(
    await send('GET http://evil.example/v1/sources HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
    /^HTTP\/1\.1 403 /u,
    'an absolute address',
  )
  for (const [how, text, status] of [
    ['no HTTP at all', 'HELLO\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n', 400],
    ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ] as const) {
    const answer = await send(text)
    t.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `, 'u'), how)
    t.match(answer, /content-type: application\/problem\+json/iu, how)
  }
})
