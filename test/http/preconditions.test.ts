/** If-Match: a PATCH is decided on what was read. */
import { test } from 'tap'
import { z } from 'zod'
import { nobody, openBench, read } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { stockUp } from './stock.js'

const versioned = z.looseObject({ revision: z.number() })

test('on every collection', async (t) => {
  const bench = await openBench(t)
  const { paper, page, october, assertion, judgement } = await stockUp(bench)
  const withdrawn = { status: 'withdrawn', reason: 'wrong' }
  const table = [
    [`/v1/sources/${paper}`, { country: 'GB' }],
    [`/v1/documents/${page}`, { byline: 'Ada' }],
    [`/v1/claims/${october}`, { language: 'uk' }],
    ['/v1/concepts/cases', { unit: 'case' }],
    [`/v1/assertions/${assertion}`, withdrawn],
    [`/v1/judgements/${judgement}`, withdrawn],
  ] as const
  for (const [address, patch] of table)
    await t.test(address.split('/')[2] ?? '', async (s) => {
      const tag = String((await bench.get(address)).headers.etag)
      const refused = (how: string, headers: Record<string, string>, status: number, code: string, todo?: string) =>
        unchanged(s, bench, how, async () => isProblem(s, await bench.patch(address, patch, headers), how, { status, code, todo }))
      await refused('without If-Match', {}, 428, 'precondition-required')
      await refused('another tag', { 'if-match': '"other"' }, 412, 'stale')
      await refused('a weak tag', { 'if-match': `W/${tag}` }, 412, 'stale')
      await refused('the tag without quotes', { 'if-match': tag.slice(1, -1) }, 412, 'stale')
      await refused('an empty one', { 'if-match': '' }, 412, 'stale')
      const done = await bench.patch(address, patch, { 'if-match': `"other", ${tag}` })
      s.equal(done.statusCode, 200, 'one of several tags')
      s.equal(read(versioned, done).revision, 2)
      await refused('the tag of the revision before', { 'if-match': tag }, 412, 'stale')
      await refused('the tag of the answer that included more', { 'if-match': `${tag.slice(0, -1)}+"` }, 412, 'stale')
    })
})

test('any revision', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper')
  t.equal((await bench.patch(`/v1/sources/${id}`, { country: 'UA' }, { 'if-match': '*' })).statusCode, 200)
  t.equal((await bench.patch(`/v1/sources/${id}`, { country: 'GB' }, { 'if-match': ' * ' })).statusCode, 200)
})

test('two who read the same', async (t) => {
  const bench = await openBench(t)
  const address = `/v1/sources/${await bench.source('Paper')}`
  const tag = { 'if-match': String((await bench.get(address)).headers.etag) }
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => bench.patch(address, { name: `Paper ${n}` }, tag)))
  t.strictSame(answers.map(({ statusCode }) => statusCode).sort(), [200, ...Array<number>(9).fill(412)], 'one of ten wins')
  t.equal(read(versioned, await bench.get(address)).revision, 2)
  t.strictSame(await bench.store.checkChain(), [])
})

test('nobody there', async (t) => {
  const bench = await openBench(t)
  for (const path of [`sources/${nobody('src')}`, `claims/${nobody('clm')}`, 'sources/no-id', 'concepts/none'])
    for (const headers of [{ 'if-match': '*' }, { 'if-match': '"1"' }])
      isProblem(t, await bench.patch(`/v1/${path}`, { reason: 'none' }, headers), path, { status: 404, code: 'not-found' })
})
