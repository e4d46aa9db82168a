/** The order of inserts never changes an answer; export then import gives byte-equal answers. */
import fc from 'fast-check'
import t from 'tap'
import { buildApp } from '../../src/app.js'
import { corpus } from '../../src/demo/corpus.js'
import type { ImportLine } from '../../src/demo/line.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'

const now = () => '2026-11-22T09:00:00.000Z'

const open = async () => {
  const store = openSqliteStore(':memory:')
  const app = await buildApp({ store, now, keepText: true, version: 'test', logger: false, checkAnswers: false, examples: {} })
  const get = async (url: string) => (await app.inject({ url, headers: { host: 'localhost' } })).body
  const load = async (lines: readonly string[]) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/import',
      headers: { host: 'localhost', 'content-type': 'application/x-ndjson' },
      payload: lines.join('\n'),
    })
    return answer.body.trim().split('\n')
  }
  return { get, load, close: () => store.close() }
}

type Service = Awaited<ReturnType<typeof open>>

/** Every answer that is worked out, and every list, of a service. */
const answers = async ({ get }: Service): Promise<Record<string, string>> => {
  const list = await get('/v1/claims?limit=200')
  const ids: string[] = JSON.parse(list).items.map(({ id }: { id: string }) => id)
  const urls = [
    ...['sources', 'documents', 'claims', 'assertions', 'concepts', 'questions'].map((name) => `/v1/${name}?limit=200`),
    ...ids.toSorted().flatMap((id) => ['comparison', 'breakdown', 'lineage', 'history'].map((part) => `/v1/claims/${id}/${part}`)),
  ]
  const found: Record<string, string> = {}
  for (const url of urls) found[url] = await get(url)
  return found
}

/** What a line points at must come before it; all else may stand anywhere. */
const pointsAt = (line: ImportLine): string[] => [
  ...new Set([...JSON.stringify(line.data).matchAll(/"@([^"]+)"/gu)].map((match) => match[1] ?? '')),
]

const inDependencyOrder = (lines: readonly ImportLine[]): ImportLine[] => {
  const [ready, waiting] = [new Map<string, ImportLine>(), [...lines]]
  const sorted: ImportLine[] = []
  while (waiting.length) {
    const index = waiting.findIndex((line) => pointsAt(line).every((ref) => ready.has(ref)))
    const [line] = waiting.splice(index, 1)
    if (!line) break
    sorted.push(line)
    if (line.ref) ready.set(line.ref, line)
  }
  return sorted
}

t.test('the order of inserts never changes an answer', async (t) => {
  const first = await open()
  await first.load(corpus.map((line) => JSON.stringify(line)))
  const expected = await answers(first)
  t.ok(Object.keys(expected).length > 200)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...corpus], { minLength: corpus.length }), async (shuffled) => {
      const service = await open()
      await service.load(inDependencyOrder(shuffled).map((line) => JSON.stringify(line)))
      const got = await answers(service)
      await service.close()
      for (const [url, body] of Object.entries(expected)) if (got[url] !== body) throw new Error(`${url} differs`)
    }),
    { numRuns: 4, seed: 20_261_122 },
  )
  await first.close()
})

t.test('export then import into an empty database gives the same bytes for every answer', async (t) => {
  const [from, to] = [await open(), await open()]
  await from.load(corpus.map((line) => JSON.stringify(line)))
  const exported = await from.get('/v1/export')
  const answered = await to.load(exported.trim().split('\n'))
  t.same(
    answered.filter((line) => !line.includes('"created"')),
    [],
  )
  t.equal(await to.get('/v1/export'), exported)
  t.same(await answers(to), await answers(from))
  await from.close()
  await to.close()
})
