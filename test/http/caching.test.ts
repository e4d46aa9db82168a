/** Caching: every GET has a strong entity tag and no-cache, and is answered with 304 where the client has the same bytes. */
import { test } from 'tap'
import { z } from 'zod'
import { openBench, read } from '../support/app.js'
import { stockUp } from './stock.js'

const strong = /^"[^"]+"$/u

test('every GET', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october, judgement, assertion } = await stockUp(bench)
  const [question] = read(z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) }), await bench.get('/v1/questions')).items
  const items = [
    `sources/${paper}`,
    `documents/${page}`,
    `claims/${october}`,
    `assertions/${assertion}`,
    `judgements/${judgement}`,
    'concepts/cases',
  ]
  const addresses = [
    ...['sources', 'documents', 'claims', 'assertions', 'judgements', 'concepts', 'questions'].map((path) => `/v1/${path}?limit=1`),
    ...items.map((path) => `/v1/${path}`),
    ...items.map((path) => `/v1/${path}/history`),
    ...['comparison', 'breakdown', 'lineage', 'assertions'].map((path) => `/v1/claims/${october}/${path}`),
    `/v1/documents/${page}?include=text`,
    `/v1/claims/${october}/comparison?group=series&limit=1`,
    `/v1/questions/${question?.id}`,
    ...['/v1/rules', '/v1/export', '/problems/stale', '/healthz', '/readyz', '/openapi.json', '/openapi.yaml', '/docs'],
  ]
  for (const address of addresses)
    await t.test(address.replaceAll(/_[0-9a-f]{32}/gu, '_…'), async (s) => {
      const first = await bench.get(address)
      const tag = String(first.headers.etag)
      s.equal(first.statusCode, 200)
      s.match(tag, strong)
      s.equal(first.headers['cache-control'], 'no-cache')
      const again = await bench.get(address)
      s.equal(again.headers.etag, tag, 'the same state has the same tag')
      s.equal(again.body, first.body, 'and the same bytes')
      for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, `"other",${tag} , "more"`, '*']) {
        const answer = await bench.get(address, { 'if-none-match': condition })
        s.equal(answer.statusCode, 304, condition)
        s.equal(answer.body, '', 'without a body')
        s.equal(answer.headers.etag, tag, 'with the tag')
        s.equal(answer.headers['cache-control'], 'no-cache')
      }
      for (const condition of ['"other"', '"other", W/"more"', tag.slice(1, -1)])
        s.equal((await bench.get(address, { 'if-none-match': condition })).statusCode, 200, condition)
      const head = await bench.app.inject({ method: 'HEAD', url: address })
      s.equal(head.statusCode, 200, 'HEAD')
      s.equal(head.headers.etag, tag, 'HEAD has the tag of GET')
      s.equal(head.body, '')
    })
})

test('when the tag changes', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october } = await stockUp(bench)
  const tags = async (...addresses: string[]) => {
    const found = []
    for (const address of addresses) found.push((await bench.get(address)).headers.etag)
    return found
  }
  const own = [`/v1/claims/${october}`, `/v1/sources/${paper}`, `/v1/documents/${page}`, '/v1/concepts/cases']
  const around = ['/v1/claims', `/v1/claims/${october}/comparison`, `/v1/claims/${october}/breakdown`, '/v1/export']
  const [ownBefore, aroundBefore] = [await tags(...own), await tags(...around)]
  const claim = await bench.claim('In October there were 40,000 cases.', {
    statement: {
      type: 'quantity',
      measure: 'cases',
      place: 'ukraine',
      period: '2025-10',
      accumulation: 'flow',
      quantity: { value: 40_000, unit: 'case' },
    },
  })
  await bench.assertion(october, page, { end: 'unknown' })
  await bench.assertion(claim, page, { end: 'unknown' })
  t.strictSame(await tags(...own), ownBefore, 'a resource holds nothing that another one changes')
  const aroundAfter = await tags(...around)
  for (const [index, address] of around.entries()) t.not(aroundAfter[index], aroundBefore[index], `${address} changes`)

  const { etag } = (await bench.get(`/v1/claims/${october}`)).headers
  const revised = await bench.patch(`/v1/claims/${october}`, { language: 'uk' })
  t.not(revised.headers.etag, etag, 'a revision has another tag')
  t.equal((await bench.get(`/v1/claims/${october}`)).headers.etag, revised.headers.etag, 'which the answer to the PATCH bears')
  const withText = (await bench.get(`/v1/documents/${page}?include=text`)).headers.etag
  t.not(withText, (await bench.get(`/v1/documents/${page}`)).headers.etag, 'other bytes have another tag: with the text')
})

test('what is no 200 has no tag', async (t) => {
  const bench = await openBench(t)
  for (const address of ['/v1/claims/none', '/v1/claims?limit=0', '/nowhere']) {
    const answer = await bench.get(address, { 'if-none-match': '*' })
    t.ok(answer.statusCode >= 400, `${address}: ${answer.statusCode}`)
    t.equal(answer.headers.etag, undefined)
  }
})
