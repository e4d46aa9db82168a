/** /v1/webhooks: made, shown without secrets, revised, removed; and where they may not lead. */
import { test } from 'tap'
import { z } from 'zod'
import { Webhook, WebhookWithSecret } from '../../src/workflows/webhooks/manage.js'
import { isPublicAddress } from '../../src/workflows/webhooks/target.js'
import { nobody, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'

const url = 'https://93.184.215.14/hook'

test('from making to removing', async (t) => {
  const bench = await openBench(t)
  const before = await bench.exported()
  const made = await bench.post('/v1/webhooks', { url, description: 'desk', filter: { type: ['claim', 'comparison.changed'] } })
  t.equal(made.statusCode, 201)
  const { secret, ...webhook } = read(WebhookWithSecret, made)
  t.match(secret, /^whsec_/u)
  t.match(webhook, { url, status: 'active', revision: 1, filter: { type: ['claim', 'comparison.changed'], claim: null } })
  const address = String(made.headers.location)
  t.equal(address, `/v1/webhooks/${webhook.id}`)

  const got = await bench.get(address)
  t.strictSame(read(Webhook, got), webhook)
  t.notMatch((await bench.get('/v1/webhooks')).body, /whsec_/u, 'the secret is shown once')
  t.equal((await bench.get(address, { 'if-none-match': String(got.headers.etag) })).statusCode, 304)

  t.equal((await bench.patch(address, { status: 'paused' }, {})).statusCode, 428)
  const paused = await bench.patch(address, { status: 'paused' }, { 'if-match': String(got.headers.etag) })
  t.match(read(Webhook, paused), { status: 'paused', revision: 2, pausedBecause: null })
  t.equal((await bench.patch(address, { status: 'active' }, { 'if-match': String(got.headers.etag) })).statusCode, 412)

  const rotated = read(WebhookWithSecret, await bench.post(`${address}/secret`, {}))
  t.not(rotated.secret, secret)
  t.equal((await bench.post(`${address}/secret`, '')).statusCode, 200, 'it needs no body, whatever the type of none')
  t.strictSame(JSON.parse((await bench.get(`${address}/deliveries`)).body), { items: [], nextCursor: null })
  t.equal((await bench.get(`${address}/deliveries?cursor=x`)).statusCode, 422)

  t.equal(await bench.exported(), before, 'nothing of it is exported')
  t.equal((await bench.get('/v1/changes')).body, '', 'nor in the list of changes')
  t.equal((await bench.app.inject({ method: 'DELETE', url: address })).statusCode, 200)
  t.equal((await bench.get(address)).statusCode, 404)
  t.equal((await bench.app.inject({ method: 'DELETE', url: address })).statusCode, 404)
  t.match(z.object({ items: z.array(z.unknown()) }).parse(JSON.parse((await bench.get('/v1/webhooks')).body)), { items: [] })
})

test('where they may not lead', async (t) => {
  const bench = await openBench(t)
  for (const bad of [
    'http://93.184.215.14/hook',
    'https://93.184.215.14:8443/hook',
    'https://user:word@93.184.215.14/hook',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.1.2.3/',
    'https://172.31.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://0.0.0.0/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://no.such.host.example/',
    'ftp://93.184.215.14/',
    'nowhere',
  ])
    isProblem(t, await bench.post('/v1/webhooks', { url: bad }), bad, { status: 422, code: 'invalid', at: '/url' })
  const filters = [{ type: ['claim.deleted'] }, { claim: nobody('clm') }, { colour: 'red' }]
  for (const filter of filters) t.equal((await bench.post('/v1/webhooks', { url, filter })).statusCode, 422, JSON.stringify(filter))
  t.ok(isPublicAddress('2606:2800:21f:cb07:6820:80da:af6b:8b2c') && isPublicAddress('8.8.8.8'))
})
