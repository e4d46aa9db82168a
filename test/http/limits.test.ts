/** Limits of one request: the table names operations that there are, and holds. */
import { test } from 'tap'
import { limitsTable, longestAddress, longestParameter } from '../../src/http/limits.js'
import { aStatement, openBench } from '../support/app.js'
import { isProblem, unchanged } from './problem.js'
import { stockUp } from './stock.js'

test('every row is an operation', async (t) => {
  const { app } = await openBench(t)
  await app.ready()
  const document = JSON.stringify(app.swagger())
  for (const operationId of Object.keys(limitsTable)) t.ok(document.includes(`"operationId":"${operationId}"`), operationId)
})

test('bodies', async (t) => {
  const bench = await openBench(t)
  const { page } = await stockUp(bench)
  const draft = { statement: aStatement() }
  const padded = (body: unknown, bytes: number) => JSON.stringify(body).padEnd(bytes, ' ')
  const compared = { left: draft, right: draft }
  t.equal((await bench.post('/v1/compare', padded(compared, 1_000_000))).statusCode, 200, '1 MB are compared')
  const wanted = { status: 413, code: 'too-large' }
  await unchanged(t, bench, 'what is too large', async () => {
    isProblem(t, await bench.post('/v1/compare', padded(compared, 1_000_001)), 'a byte more', wanted)
    isProblem(t, await bench.post(`/v1/documents/${page}/readings`, padded({}, 10_001)), 'a reading, which takes nothing', wanted)
  })
})

test('addresses', async (t) => {
  const bench = await openBench(t)
  const malformed = { status: 400, code: 'malformed' }
  const padded = (length: number) => '/v1/sources?q='.padEnd(length, 'x')
  isProblem(t, await bench.get(padded(longestAddress)), 'long enough to be read', { status: 422, code: 'invalid', at: 'q' })
  isProblem(t, await bench.get(padded(longestAddress + 1)), 'a character more', malformed)
  const { statusCode } = await bench.get(`/v1/concepts/${'x'.repeat(longestParameter + 1)}`)
  t.ok(statusCode >= 400 && statusCode < 500, `a part that is too long: ${statusCode}`)
})
