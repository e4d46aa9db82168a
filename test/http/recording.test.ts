/** POST: 201 and Location for what is new, 200 and the resource as it now is for the same body again. */
import { test } from 'tap'
import { z } from 'zod'
import { aClaim, aConcept, aDocument, aJudgement, aSource, asserted, type Body, openBench, read } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'

const made = z.looseObject({
  id: z.string().optional(),
  key: z.string().optional(),
  revision: z.number(),
  status: z.string(),
  recordedAt: z.string(),
  updatedAt: z.string(),
})

test('the same body again', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Owner')
  const document = await bench.document(source)
  const claim = await bench.claim('first')
  const other = await bench.claim('second')
  const table: readonly (readonly [string, RegExp, Body])[] = [
    ['sources', /^src_[0-9a-f]{32}$/u, aSource('Paper', { aliases: ['P'], provenance: { funding: 'state' } })],
    ['documents', /^doc_[0-9a-f]{32}$/u, aDocument(source, { text: 'words' })],
    ['claims', /^clm_[0-9a-f]{32}$/u, aClaim('third', { assertions: [asserted(document)] })],
    ['assertions', /^ast_[0-9a-f]{32}$/u, { claimId: claim, ...asserted(document) }],
    ['concepts', /^cases$/u, aConcept('cases', { aliases: ['AWOL'] })],
    ['judgements', /^jdg_[0-9a-f]{32}$/u, aJudgement(claim, other)],
  ]
  for (const [path, form, body] of table)
    await t.test(path, async (s) => {
      const first = await bench.post(`/v1/${path}`, body)
      const { id, key, ...rest } = read(made, first)
      const name = id ?? key ?? ''
      s.equal(first.statusCode, 201)
      s.match(name, form)
      s.equal(first.headers.location, `/v1/${path}/${name}`)
      s.match(rest, { revision: 1, status: 'accepted', recordedAt: bench.clock.now, updatedAt: bench.clock.now })
      const got = await bench.get(String(first.headers.location))
      s.equal(got.body, first.body, 'Location leads to it')
      s.equal(got.headers.etag, first.headers.etag)

      const again = await unchanged(s, bench, 'again', () => bench.post(`/v1/${path}`, body))
      s.equal(again.statusCode, 200)
      s.equal(again.body, first.body)
      s.equal(again.headers.location, first.headers.location)
      s.equal(again.headers.etag, first.headers.etag)

      const patch =
        path === 'assertions' || path === 'judgements'
          ? { status: 'withdrawn', reason: 'wrong' }
          : { status: path === 'claims' ? 'rejected' : 'withdrawn', reason: 'wrong' }
      const revised = await bench.patch(`/v1/${path}/${name}`, patch)
      s.equal(revised.statusCode, 200, revised.body)
      const late = await unchanged(s, bench, 'late', () => bench.post(`/v1/${path}`, body))
      s.equal(late.statusCode, 200)
      s.equal(late.body, revised.body, 'as it now is, not as it was')
    })
})

test('new assertions of a claim that is there', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const [one, two] = [await bench.document(source, { title: 'one' }), await bench.document(source, { title: 'two' })]
  const id = await bench.claim('said', { assertions: [asserted(one)] })
  const again = await bench.post('/v1/claims', aClaim('said', { assertions: [asserted(one), asserted(two)] }))
  t.equal(again.statusCode, 200, 'the claim was there')
  t.equal(read(made, again).id, id)
  const { items } = read(
    z.looseObject({ items: z.array(z.looseObject({ documentId: z.string() })) }),
    await bench.get(`/v1/claims/${id}/assertions`),
  )
  t.strictSame(items.map(({ documentId }) => documentId).sort(), [one, two].sort(), 'the new one is added, the old one not doubled')
})

test('a key that is taken', async (t) => {
  const bench = await openBench(t)
  await bench.concept('cases')
  for (const more of [{ kind: 'place' }, { label: 'other' }, { aliases: ['more'] }])
    await unchanged(t, bench, 'conflict', async () =>
      isProblem(t, await bench.post('/v1/concepts', aConcept('cases', more)), 'another concept under the key', {
        status: 409,
        code: 'conflict',
        at: '/key',
      }),
    )
  const key = 'ц'.repeat(200)
  await bench.concept(key)
  t.equal((await bench.get(`/v1/concepts/${encodeURIComponent(key)}`)).statusCode, 200, 'the longest key in Cyrillic can be read')
})
