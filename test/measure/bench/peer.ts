/**
 * The peers, as a process of its own: a bare Fastify route that answers the service's bytes from memory, and one that only fetches the rows
 * that the service reads for a page. It prints its address when it is ready.
 */
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import { PeerOrder } from './orders.js'
import { noteStatements, type Read, replayOn } from './statements.js'

const takeNotes = noteStatements()
const { openLexicon } = await import('../../../src/lexicon.js')
const { openSqliteStore } = await import('../../../src/store/sqlite/store.js')
const { showComparison } = await import('../../../src/workflows/show-comparison.js')

/** What the pages of claims read. The first is made twice, as what is kept from one page to the next is not read for each. */
const readsOf = async (database: string, claims: readonly string[]): Promise<Read[][]> => {
  const store = openSqliteStore(database)
  const never = { estimate: () => new Promise<never>(() => {}), waitsUpTo: 0 }
  const services = { store, now: () => new Date().toISOString(), keepText: true, lexicon: openLexicon(), estimating: never }
  const all: Read[][] = []
  for (const id of [...claims.slice(0, 1), ...claims]) {
    takeNotes()
    await showComparison(services, id, { limit: 20, group: null, cursor: null, suggested: false })
    all.push(takeNotes())
  }
  await store.close()
  return all.slice(1)
}

const order = PeerOrder.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
const { database, claims } = order
const bodies = order.bodies.map(({ body, etag }) => ({ body: Buffer.from(body), etag }))
const reads = await readsOf(database, claims)
const replay = replayOn(database)
const app = Fastify()

app.get<{ Params: { nth: string } }>('/same/:nth', (request, reply) => {
  const held = bodies[Number(request.params.nth)]
  if (!held) return reply.code(404).send()
  reply.header('etag', held.etag)
  if (request.headers['if-none-match'] === held.etag) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(held.body)
})
app.get<{ Params: { nth: string } }>('/rows/:nth', (request, reply) =>
  reply.type('application/json; charset=utf-8').send(replay(reads[Number(request.params.nth)] ?? [])),
)
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
