/** Webhooks: a real receiver that checks signatures, a clock that is stepped, retries, restarts, and one sender for two processes. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { type Test, test } from 'tap'
import { z } from 'zod'
import { waits } from '../../src/core/events/retry.js'
import { posting } from '../../src/post-webhook.js'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import type { Services } from '../../src/workflows/services.js'
import { createWebhook, listDeliveries, readWebhook, reviseWebhook, rotateSecret } from '../../src/workflows/webhooks/manage.js'
import { openSender, type Sender } from '../../src/workflows/webhooks/sender.js'
import { occasion, source } from '../store/changes.js'
import { noon } from '../support/app.js'

const rules = { allowPrivate: true, resolve: async () => [] }
const message = z.object({ type: z.string(), timestamp: z.string(), data: z.looseObject({ id: z.string() }) })

interface Got {
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly event: string
}

/** A receiver that answers what it is told to, and keeps what it got. */
const receiver = async (t: Test) => {
  const got: Got[] = []
  const answer = { status: 204, body: '', location: '' }
  const server = createServer(async (request, reply) => {
    const body = Buffer.concat(await request.toArray()).toString('utf8')
    const headers = z.record(z.string(), z.string()).parse(request.headers)
    got.push({ id: headers['webhook-id'] ?? '', headers, body, event: message.parse(JSON.parse(body)).data.id })
    reply.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return { got, answer, url: `http://127.0.0.1:${port}/hook` }
}

interface Scene {
  readonly clock: { at: number }
  readonly services: Services
  readonly sender: Sender
  readonly pass: (milliseconds?: number) => Promise<void>
}

const scene = (t: Test, store: Store = openSqliteStore(':memory:'), holder = 'one'): Scene => {
  const clock = { at: Date.parse(noon) }
  const services = { store, now: () => new Date(clock.at).toISOString(), keepText: true }
  const sender = openSender(services, {
    post: posting(true),
    random: () => 0.5,
    holder,
    poll: 5,
    onFault: (error) => {
      throw error
    },
  })
  t.teardown(() => store.close())
  const pass = async (milliseconds = 0) => {
    clock.at += milliseconds
    await sender.pass()
  }
  return { clock, services, sender, pass }
}

const record = (services: Services, ...names: readonly string[]) =>
  services.store.commit(
    names.map((name) => source(name)),
    { ...occasion(1), now: services.now() },
  )

test('delivered in order, signed', async (t) => {
  const { got, url } = await receiver(t)
  const { services, pass, clock } = scene(t)
  await record(services, 'before')
  const { id, secret } = await createWebhook(services, rules, { url, filter: { type: ['source'] } })
  t.match(secret, /^whsec_/u)
  await record(services, 'a', 'b', 'c')
  await pass()
  t.strictSame(
    got.map(({ event }) => event),
    ['2', '3', '4'],
    'what came since it was made',
  )
  for (const { headers, body } of got) {
    // The library compares the timestamp with the clock of the machine, which a stepped one is not.
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1_000)
    t.equal(sentAt.getTime(), clock.at)
    t.equal(headers['webhook-signature'], new Webhook(secret).sign(headers['webhook-id'] ?? '', sentAt, body))
    t.equal(message.parse(JSON.parse(body)).type, 'source.created')
  }
  await pass()
  t.equal(got.length, 3, 'and nothing twice')
  const { items } = await listDeliveries(services, id, 2, null)
  t.match(items, [
    { eventId: '4', outcome: 'delivered', status: 204, attempt: 1 },
    { eventId: '3', outcome: 'delivered' },
  ])
})

test('the library takes what is sent now', async (t) => {
  const { got, url } = await receiver(t)
  const { services, pass, clock } = scene(t)
  clock.at = Date.now()
  const { id, secret } = await createWebhook(services, rules, { url })
  await record(services, 'a')
  await pass()
  const [first] = got
  t.ok(first)
  if (!first) return
  t.match(new Webhook(secret).verify(first.body, { ...first.headers }), { data: { id: '1' } })
  t.throws(() => new Webhook(secret).verify(`${first.body} `, { ...first.headers }), 'not an altered body')
  const rotated = await rotateSecret(services, await readWebhook(services, id))
  await record(services, 'b')
  await pass()
  const second = got[1]
  for (const one of [secret, rotated.secret])
    t.match(new Webhook(one).verify(second?.body ?? '', { ...second?.headers }), { data: { id: '2' } }, 'both secrets, for a day')
  clock.at += 86_400_001
  await record(services, 'c')
  await pass()
  t.equal(got[2]?.headers['webhook-signature']?.split(' ').length, 1, 'then the new one alone')
})

test('retries: the same id, later and later, then the next event', async (t) => {
  const { got, answer, url } = await receiver(t)
  const { services, pass } = scene(t)
  const { id } = await createWebhook(services, rules, { url })
  await record(services, 'a', 'b')
  answer.status = 500
  answer.body = 'x'.repeat(5_000)
  await pass()
  for (const wait of waits) {
    const before = got.length
    await pass(wait * 1_000 - 1)
    t.equal(got.length, before, `nothing within ${wait} s`)
    await pass(1)
    t.ok(got.length > before, `after ${wait} s`)
  }
  t.equal(new Set(got.filter(({ event }) => event === '1').map((one) => one.id)).size, 1, 'the same id at every attempt')
  t.equal(got.filter(({ event }) => event === '1').length, waits.length + 1)
  t.equal(got.at(-1)?.event, '2', 'then it is given up, and the next one is tried')
  const { items } = await listDeliveries(services, id, 50, null)
  t.match(items[1], { eventId: '1', outcome: 'given_up', status: 500, nextAt: null })
  t.ok(
    items.every(({ detail }) => (detail?.length ?? 0) <= 1_000),
    'of an answer little is kept',
  )
  answer.status = 200
  await pass(waits[0] * 1_000)
  t.match((await listDeliveries(services, id, 1, null)).items, [{ eventId: '2', outcome: 'delivered', attempt: 2 }])
})

test('redirects are failures, 410 pauses, and days of failure too', async (t) => {
  const { got, answer, url } = await receiver(t)
  const { services, pass } = scene(t)
  const { id } = await createWebhook(services, rules, { url })
  await record(services, 'a')
  answer.status = 302
  answer.location = url
  await pass()
  t.equal(got.length, 1, 'it is not followed')
  answer.status = 410
  await pass(waits[0] * 1_000)
  t.match(await readWebhook(services, id), { status: 'paused', revision: 2, pausedBecause: /410/u })
  await pass(86_400_000)
  t.equal(got.length, 2, 'nothing while it is paused')
  answer.status = 200
  await reviseWebhook(services, rules, await readWebhook(services, id), { status: 'active' })
  await pass()
  t.equal(got.at(-1)?.event, '1', 'nothing is lost')
  t.match(await readWebhook(services, id), { status: 'active', pausedBecause: null, failingSince: null })

  answer.status = 503
  await record(services, ...Array.from({ length: 9 }, (_, n) => `s${n}`))
  for (let hours = 0; hours < 24 * 5 + 9; hours += 8) await pass(8 * 3_600_000)
  t.match(await readWebhook(services, id), { status: 'paused', pausedBecause: /^Nothing could be delivered since/u })
})

test('a restart goes on where it was', async (t) => {
  const { got, answer, url } = await receiver(t)
  const path = join(t.testdir({}), 'hearsay.db')
  const first = scene(t, openSqliteStore(path))
  await createWebhook(first.services, rules, { url })
  await record(first.services, 'a', 'b')
  answer.status = 500
  await first.pass()
  await first.sender.close()
  answer.status = 200
  const second = scene(t, openSqliteStore(path), 'two')
  await second.pass()
  t.equal(got.length, 1, 'a retry waits for its time')
  await second.pass(waits[0] * 1_000)
  t.strictSame(
    got.map(({ event }) => event),
    ['1', '1', '2'],
  )
  t.equal(got[0]?.id, got[1]?.id)
})

test('one sender for two processes', async (t) => {
  const { got, url } = await receiver(t)
  const path = join(t.testdir({}), 'hearsay.db')
  const [first, second] = [scene(t, openSqliteStore(path), 'one'), scene(t, openSqliteStore(path), 'two')]
  await createWebhook(first.services, rules, { url })
  await record(first.services, 'a')
  await first.pass()
  await record(second.services, 'b')
  await second.pass()
  t.equal(got.length, 1, 'the other one holds the place')
  await Promise.all([first.pass(), second.pass()])
  t.equal(got.length, 2)
  await record(second.services, 'c')
  await second.pass(60_001)
  t.equal(got.length, 3, 'a place that is not kept is taken over')
})

test('started, it sends at once, and closes', async (t) => {
  const { got, url } = await receiver(t)
  const { services, sender } = scene(t)
  await createWebhook(services, rules, { url })
  sender.start()
  await record(services, 'a')
  for (let tries = 0; got.length === 0 && tries < 500; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10))
  t.equal(got.length, 1)
  await sender.close()
})

test('private hosts are refused when the connection is made', async (t) => {
  const { got, url } = await receiver(t)
  for (const address of [url, url.replace('127.0.0.1', 'localhost'), url.replace('127.0.0.1', '[::ffff:127.0.0.1]')]) {
    const { status, detail } = await posting(false)(address, {}, '{}')
    t.equal(status, null)
    t.match(detail, /not allowed/u, address)
  }
  t.equal(got.length, 0)
})
