/** More than can be answered in time: the surplus is refused at once, and who is taken is answered rightly. */
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'tap'
import { loadDemo } from '../../src/load-demo.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { openDoor } from '../doors/door.js'

interface Told {
  readonly status: number
  readonly retryAfter: string | undefined
  readonly body: string
}

const ask = (agent: Agent, url: string): Promise<Told> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part) => {
        body += part
      })
      answer
        .on('end', () => resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'], body }))
        .on('error', reject)
    }).on('error', reject)
  })

const clients = 300

test(`${clients} clients at once`, async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const store = openSqliteStore(path)
  const ids = await loadDemo({ store, now: () => '2026-11-22T12:00:00.000Z', keepText: true })
  await store.close()
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path, HEARSAY_LONGEST_WAIT: '20' })
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const own = new Agent({ keepAlive: true })
  t.teardown(() => {
    agent.destroy()
    own.destroy()
  })
  const page = `${address}/v1/claims/${ids.get('oct25-pgo-21602')}/comparison`
  let right = await ask(own, page)
  while (right.status !== 200) right = await ask(own, page)
  const [answers, health]: [Told[], Told[]] = [[], []]
  for (let round = 0; round < 3; round += 1) {
    const asked = Promise.all(Array.from({ length: clients }, () => ask(agent, page)))
    for (const vital of ['/healthz', '/readyz', '/metrics']) health.push(await ask(own, `${address}${vital}`))
    answers.push(...(await asked))
  }
  const taken = answers.filter(({ status }) => status === 200)
  const refused = answers.filter(({ status }) => status === 503)
  t.equal(
    taken.length + refused.length,
    answers.length,
    `${taken.length} are answered, ${refused.length} refused, and nobody meets anything else`,
  )
  t.ok(taken.length > 0)
  t.ok(refused.length > 0)
  t.ok(
    taken.every(({ body }) => body === right.body),
    'who is taken is answered rightly',
  )
  for (const { retryAfter, body } of refused) {
    if (retryAfter !== '1' || JSON.parse(body).type !== '/problems/unavailable') t.fail(`refused without a word: ${retryAfter} ${body}`)
  }
  t.ok(
    health.every(({ status }) => status === 200),
    'health, readiness and measures are answered under any load',
  )
  const { body } = await ask(own, `${address}/metrics`)
  t.match(body, /http_requests_refused_total\{why="late"\} ([1-9]\d*)/u, 'what was refused is counted')
  child.kill('SIGTERM')
  t.match(await left, { code: 0 })
})

test('clients that hang up before they are answered', async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const store = openSqliteStore(path)
  const ids = await loadDemo({ store, now: () => '2026-11-22T12:00:00.000Z', keepText: true })
  await store.close()
  const { address } = await openDoor(t, { HEARSAY_DATABASE: path })
  const { hostname, port } = new URL(address)
  const page = `/v1/claims/${ids.get('oct25-pgo-21602')}/comparison`
  const hangUp = (limit: number): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET ${page}?limit=${limit} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`, () =>
          setTimeout(() => socket.destroy(), 1),
        )
      })
      socket.on('close', () => resolve()).on('error', () => {})
    })
  for (let round = 0; round < 5; round += 1) await Promise.all(Array.from({ length: 60 }, (_, nth) => hangUp(1 + nth)))
  const own = new Agent({ keepAlive: true })
  t.teardown(() => own.destroy())
  const measures = async (): Promise<string> => (await ask(own, `${address}/metrics`)).body
  const deadline = Date.now() + 20_000
  while (!/^http_requests_under_way 1$/mu.test(await measures()) && Date.now() < deadline);
  t.match(await measures(), /^http_requests_under_way 1$/mu, 'only who asks for the measures is under way')
  t.match(await measures(), /^http_requests_waiting 0$/mu)
  const after = await ask(own, `${address}${page}`)
  t.equal(after.status, 200, 'and costly answers are given as ever')
})
