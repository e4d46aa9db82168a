/** Several at once: whoever comes second finds what the first one made, and nothing is doubled or lost. */
import { test } from 'tap'
import { aClaim, aConcept, aSource, asserted, type Body, openBench } from '../support/app.js'

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

test('the same body, twenty times at once', async (t) => {
  const bench = await openBench(t)
  const document = await bench.document(await bench.source('Paper'))
  const bodies: readonly (readonly [string, Body])[] = [
    ['sources', aSource('Another')],
    ['concepts', aConcept('cases')],
    ['claims', aClaim('said', { assertions: [asserted(document)] })],
  ]
  for (const [path, body] of bodies) {
    const answers = await times(20, () => bench.post(`/v1/${path}`, body))
    t.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 1, `${path}: one is told that it is new`)
    t.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 19)
    t.equal(new Set(answers.map((answer) => answer.body)).size, 1, 'all get the same')
  }
  t.strictSame(await bench.store.checkChain(), [])
})

test('the same key for twenty concepts', async (t) => {
  const bench = await openBench(t)
  const answers = await times(20, (n) => bench.post('/v1/concepts', aConcept('cases', { label: `label ${n}` })))
  t.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 1)
  t.equal(answers.filter(({ statusCode }) => statusCode === 409).length, 19)
})

test('claims and assertions on them', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const documents = await times(10, (n) => bench.document(source, { title: `document ${n}` }))
  await times(30, (n) => bench.post('/v1/claims', aClaim('said', { assertions: [asserted(documents[n % 10] ?? '')] })))
  const { items } = JSON.parse((await bench.get('/v1/claims')).body)
  t.equal(items.length, 1, 'one claim')
  const assertions = JSON.parse((await bench.get(`/v1/claims/${items[0].id}/assertions`)).body).items
  t.equal(assertions.length, 10, 'with every assertion once')
})

test('imports beside one another', async (t) => {
  const bench = await openBench(t)
  const lines = Array.from({ length: 100 }, (_, n) => ({ type: 'source', data: aSource(`Source ${n}`) }))
  const answers = (await times(5, () => bench.importing(...lines))).flat()
  t.equal(answers.filter(({ status }) => status === 'created').length, 100, 'each is created once')
  t.equal(answers.filter(({ status }) => status === 'existing').length, 400)
  t.strictSame(await bench.store.checkChain(), [])
})

test('revisions beside readers', async (t) => {
  const bench = await openBench(t)
  const id = await bench.source('Paper', { aliases: ['0'] })
  let isDone = false
  const write = async () => {
    for (let n = 1; n <= 30; n += 1) await bench.patch(`/v1/sources/${id}`, { aliases: [String(n)], name: `Paper ${n}` })
    isDone = true
  }
  const read = async () => {
    while (!isDone) {
      const { aliases, name, revision } = JSON.parse((await bench.get(`/v1/sources/${id}`)).body)
      if (revision > 1 && name !== `Paper ${aliases[0]}`) t.fail(`a mixture of two revisions: ${name}, ${aliases[0]}`)
    }
  }
  await Promise.all([write(), read(), read(), read()])
  t.equal(JSON.parse((await bench.get(`/v1/sources/${id}`)).body).revision, 31, 'no reader saw a mixture')
})
