/** While the service stops: what was taken is finished, what comes is refused with the reason, and that it lives it says to the end. */
import { Agent, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'tap'
import { aSource, ndjson, openBench } from '../support/app.js'

const isAddress = (address: unknown): address is AddressInfo => typeof address === 'object' && address !== null && 'port' in address

/** Asks on a connection that is open already, and answers what came. */
const onSocket = (port: number) => {
  const socket = connect(port, '127.0.0.1')
  let got = ''
  socket.setEncoding('utf8').on('data', (part) => {
    got += part
  })
  const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(got)))
  return { socket, ended }
}

test('new requests on old connections', async (t) => {
  const { app } = await openBench(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  if (!isAddress(address)) throw new Error('no port')
  const { port } = address
  const agent = new Agent({ keepAlive: true })
  t.teardown(() => agent.destroy())
  const call = request({
    port,
    host: '127.0.0.1',
    path: '/v1/import',
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/x-ndjson' },
  })
  const first = new Promise<void>((resolve) => {
    call.on('response', (answer) => {
      answer.setEncoding('utf8').once('data', () => resolve())
    })
  })
  const whole = new Promise<string>((resolve) => {
    call.on('response', (answer) => {
      let body = ''
      answer.on('data', (part) => {
        body += part
      })
      answer.on('end', () => resolve(body))
    })
  })
  call.write(ndjson([{ type: 'source', data: aSource('before') }]))
  await first
  // Half a request head on each, so that the connections are not idle when the service begins to stop.
  const paths = ['/readyz', '/v1/sources', '/healthz']
  const sockets = paths.map((path) => {
    const one = onSocket(port)
    one.socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n`)
    return one
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closed = app.close()
  await new Promise((resolve) => setTimeout(resolve, 50))
  t.ok(app.stopping.aborted, 'streams without an end of their own are told')
  for (const { socket } of sockets) socket.write('\r\n')
  const [ready, list, health] = await Promise.all(sockets.map(({ ended }) => ended))
  for (const answer of [ready, list]) {
    t.match(answer, /^HTTP\/1\.1 503 /u)
    t.match(answer, /retry-after: 1/iu)
    t.match(answer, /"\/problems\/unavailable".*The service is stopping/u)
    t.match(answer, /connection: close/iu)
  }
  t.match(health, /^HTTP\/1\.1 200 /u, 'it is alive')
  call.end(ndjson([{ type: 'source', data: aSource('after') }]))
  const lines = (await whole).trim().split('\n')
  t.strictSame(
    lines.map((line) => JSON.parse(line).status),
    ['created', 'created'],
    'the import under way is finished',
  )
  app.server.closeIdleConnections()
  await closed
})
