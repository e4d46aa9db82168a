/** The thread that estimates: it answers what this thread would, on a file and in memory, and holds up no request. */
import { join } from 'node:path'
import { test } from 'tap'
import { z } from 'zod'
import { Reliability } from '../../src/http/shapes/reliability.js'
import { aSource, type Body, figure, ndjson, openBench, read } from '../support/app.js'
import { openDoor } from './door.js'

const outlets = ['Alpha', 'Beta', 'Gamma', 'Delta']
const towns = 40

/** Four outlets count in forty towns; Delta is right in every second one. */
const lines: readonly Body[] = [
  ...outlets.flatMap((name) => [
    { type: 'source', ref: name, data: aSource(name) },
    { type: 'document', ref: `${name} page`, data: { sourceId: `@${name}`, title: `${name} counts` } },
  ]),
  ...outlets.flatMap((name) =>
    Array.from({ length: towns }, (_, town) => ({
      type: 'claim',
      data: {
        text: `${name} on town ${town}`,
        statement: figure(name === 'Delta' && town % 2 ? 901 + town : 11 + town, { place: `town ${town}` }),
        assertions: [{ documentId: `@${name} page`, end: 'first_hand' }],
      },
    })),
  ),
]

const Sources = z.looseObject({ items: z.array(z.looseObject({ id: z.string(), name: z.string() })) })

test('on a file and in memory', async (t) => {
  const bench = await openBench(t)
  await bench.importing(...lines)
  const ids = new Map(read(Sources, await bench.get('/v1/sources')).items.map(({ id, name }) => [name, id]))
  const address = `/v1/sources/${ids.get('Delta')}/reliability`
  const expected = (await bench.get(address)).body
  const { estimate, evidence } = Reliability.parse(JSON.parse(expected))
  t.match(evidence, { corroborated: towns / 2, contradicted: towns / 2 })
  t.ok(estimate && estimate.low < 0.5 && estimate.high > 0.5)

  for (const database of [join(t.testdir({}), 'hearsay.db'), ':memory:']) {
    const { address: door, child, left } = await openDoor(t, { HEARSAY_DATABASE: database })
    const imported = await fetch(`${door}/v1/import`, {
      method: 'POST',
      body: new Uint8Array(ndjson(lines)),
      headers: { 'content-type': 'application/x-ndjson' },
    })
    t.equal((await imported.text()).includes('"failed"'), false)
    const answers = await Promise.all([address, address, '/healthz'].map(async (path) => (await fetch(door + path)).text()))
    t.strictSame(answers.slice(0, 2), [expected, expected], `${database}: the same as in the thread that serves`)
    t.match(answers[2], /ok/u, 'others are answered beside')
    child.kill('SIGTERM')
    t.match(await left, { code: 0 }, 'it ends with the program')
  }
})
