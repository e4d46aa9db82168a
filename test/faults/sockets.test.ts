/** Slow, half-closed, broken and very many connections: each gets what it is due, and all others are served meanwhile. */
import { connect, type Socket } from 'node:net'
import { type Test, test } from 'tap'
import { aSource, ndjson } from '../support/app.js'
import { openImpatient } from '../support/impatient.js'

const listening = async (t: Test): Promise<number> => (await openImpatient(t)).port

interface Talk {
  readonly socket: Socket
  /** All that came until the connection was closed. */
  readonly ended: Promise<string>
}

const talk = (port: number, text = ''): Talk => {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  let got = ''
  const ended = new Promise<string>((resolve) => {
    socket.setEncoding('utf8')
    socket.on('data', (part) => {
      got += part
    })
    socket.on('end', () => {
      socket.end()
      resolve(got)
    })
    socket.on('error', () => resolve(got))
  })
  if (text) socket.write(text)
  return { socket, ended }
}

const isServed = async (t: Test, port: number): Promise<void> =>
  void t.equal((await fetch(`http://127.0.0.1:${port}/v1/sources`)).status, 200, 'others are served')

const head = 'Host: localhost\r\nContent-Type: application/json\r\n'

test('slow clients', async (t) => {
  const port = await listening(t)
  const slow = {
    'half a head': 'GET /v1/sources HTTP/1.1\r\nHost: loc',
    'half a body': `POST /v1/sources HTTP/1.1\r\n${head}Content-Length: 100\r\n\r\n{"name"`,
    'half a chunked body': `POST /v1/sources HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n4\r\n{"na\r\n`,
  }
  const talks = Object.entries(slow).map(([how, text]) => ({ how, talk: talk(port, text) }))
  await isServed(t, port)
  for (const { how, talk } of talks) {
    const answer = await talk.ended
    t.match(answer, /^HTTP\/1\.1 408 /u, `${how}: 408`)
    t.match(answer, /application\/problem\+json.*\/problems\/too-slow.*"status":408/su, `${how}: a problem`)
    const name = /X-Request-Id: (\S+)/iu.exec(answer)?.[1]
    t.ok(name && answer.includes(`"requestId":"${name}"`), `${how}: with a name`)
  }
  await isServed(t, port)
})

test('a head that comes in small pieces, in time', async (t) => {
  const port = await listening(t)
  const { socket, ended } = talk(port)
  for (const piece of ['GET /healthz', ' HTTP/1.1\r\nHost: local', 'host\r\nConnection: close\r\n', '\r\n']) {
    socket.write(piece)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  t.match(await ended, /^HTTP\/1\.1 200 /u)
})

test('half-closed', async (t) => {
  const port = await listening(t)
  const whole = talk(port)
  whole.socket.end('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
  t.match(await whole.ended, /^HTTP\/1\.1 200 .*"ok"/su, 'a whole request is answered all the same')
  const half = talk(port)
  half.socket.end(`POST /v1/sources HTTP/1.1\r\n${head}Content-Length: 100\r\n\r\n{"name"`)
  t.notMatch(await half.ended, /^HTTP\/1\.1 2/u, 'half a body is not taken')
  const sources = JSON.parse(await (await fetch(`http://127.0.0.1:${port}/v1/sources`)).text())
  t.strictSame(sources.items, [], 'nothing of it is written')
})

test('a client that does not read', async (t) => {
  const { port, connections } = await openImpatient(t)
  // More than the buffers of both sides hold, in a language that is not read.
  const lines = Array.from({ length: 24 }, (_, n) => ({
    type: 'document',
    data: { sourceId: '@paper', title: `Document ${n}`, language: 'fr', text: `${n} ${'x'.repeat(900_000)}` },
  }))
  const imported = await fetch(`http://127.0.0.1:${port}/v1/import`, {
    method: 'POST',
    body: new Uint8Array(ndjson([{ type: 'source', ref: 'paper', data: aSource('Paper') }, ...lines])),
    headers: { 'content-type': 'application/x-ndjson', connection: 'close' },
  })
  t.notMatch(await imported.text(), /failed/u)
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.pause()
  socket.write('GET /v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n')
  // However long a busy machine takes to see it: the service gives the client up, and its own connections too.
  do await new Promise((resolve) => setTimeout(resolve, 500))
  while ((await connections()) > 0)
  let got = ''
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  socket.setEncoding('utf8').on('data', (part) => {
    got += part
  })
  socket.resume()
  await closed
  t.notOk(got.endsWith('\r\n0\r\n\r\n'), 'it was cut off, and can tell')
  await isServed(t, port)
})

test('malformed HTTP', async (t) => {
  const port = await listening(t)
  const broken: readonly (readonly [how: string, text: string, status: RegExp])[] = [
    ['rubbish', '\u0000\u0001\u0002 what\r\n\r\n', /400/u],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001', /400/u],
    ['no version', 'GET /healthz\r\n\r\n', /40[03]/u],
    ['an unknown method', 'FETCH /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n', /400/u],
    ['two lengths', `POST /v1/sources HTTP/1.1\r\n${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, /400/u],
    ['a length and chunks', `POST /v1/sources HTTP/1.1\r\n${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, /400/u],
    ['a bad chunk', `POST /v1/sources HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, /400/u],
    ['a line break in a header', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: a\nb\r\n\r\n', /400/u],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', /400/u],
    ['a long header', `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, /431/u],
  ]
  for (const [how, text, status] of broken) {
    const { socket, ended } = talk(port)
    socket.end(text, 'latin1')
    const line = (await ended).split('\r\n')[0] ?? ''
    t.match(line, status, `${how}: ${line}`)
  }
  await isServed(t, port)
})

test('5,000 open connections', async (t) => {
  const port = await listening(t)
  const sockets: Socket[] = []
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
  })
  const opened = async (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      socket.once('connect', () => resolve(socket)).once('error', reject)
    })
  for (let from = 0; from < 5_000; from += 500) await Promise.all(Array.from({ length: 500 }, opened))
  t.equal(sockets.length, 5_000)
  await isServed(t, port)
  const late = sockets.find(({ destroyed }) => !destroyed) ?? (await opened())
  const answer = new Promise<string>((resolve) => late.once('data', (part) => resolve(String(part))).once('close', () => resolve('closed')))
  late.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
  t.match(await answer, /^(HTTP\/1\.1 200|HTTP\/1\.1 408|closed)/u, 'one of them asks, or was told that it took too long')
})
