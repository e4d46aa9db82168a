/** How a claim's page changed, and because of what: what is told adds up to the page as it is. */
import type { Test } from 'tap'
import { test } from 'tap'
import { z } from 'zod'
import { groupNames } from '../../src/core/comparison/pair.js'
import { asserted, type Bench, figure, noon, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'

const at = (minute: number): string => new Date(Date.parse(noon) + minute * 60_000).toISOString()

const group = z.enum(groupNames).nullable()
const footing = {
  origins: z.looseObject({ added: z.array(z.looseObject({ name: z.string().nullable() })), before: z.number(), after: z.number() }),
  flags: z.strictObject({ raised: z.array(z.string()), lowered: z.array(z.string()) }),
}
const item = z.looseObject({
  entry: z.number(),
  recordedAt: z.string(),
  because: z.looseObject({ type: z.string(), id: z.string(), by: z.string().nullable(), reason: z.string().nullable(), says: z.string() }),
  moved: z.array(z.looseObject({ claimId: z.string(), from: group, to: group })),
  ...footing,
  support: z.strictObject(footing),
})
const changes = z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })
type Item = z.infer<typeof item>

/** A claim's page through its life, a minute a step; each step is named by the cause that must be told. */
const live = async (bench: Bench) => {
  const office = await bench.source('The Office', { kind: 'official_body', country: 'UA' })
  const [paper, daily, wire] = [await bench.source('The Paper'), await bench.source('The Daily'), await bench.source('The Wire')]
  const [page, sheet, slip] = [
    await bench.document(paper),
    await bench.document(daily, { title: 'Sheet' }),
    await bench.document(wire, { title: 'Slip' }),
  ]
  const byOffice = { end: 'named', chain: [{ sourceId: office, relation: 'cites' }] }
  let minute = 0
  const step = async <T>(make: () => Promise<T>): Promise<T> => {
    minute += 1
    bench.clock.now = at(minute)
    return make()
  }
  const cases = { measure: 'cases', place: null }
  const claim = await step(() => bench.claim('21,602 cases.', { statement: figure(21_602, cases), assertions: [asserted(page, byOffice)] }))
  const rival = await step(() => bench.claim('30,000 cases.', { statement: figure(30_000, cases), assertions: [asserted(sheet)] }))
  const same = await step(() => bench.claim('About 21,600 cases.', { statement: figure(21_600, cases) }))
  await step(() => bench.assertion(same, sheet, byOffice))
  const own = await step(() => bench.assertion(same, slip))
  await step(() => bench.judgement(claim, rival, { value: 'compatible', by: 'Ada' }))
  await step(() => bench.patch(`/v1/sources/${wire}`, { parentId: office, reason: 'bought' }))
  await step(() => bench.claim('Many dogs bark.', { statement: { type: 'event', measure: 'dogs bark loudly' } }))
  await step(() => bench.patch(`/v1/assertions/${own}`, { status: 'withdrawn', reason: 'misread' }))
  await step(() => bench.concept('cases', { label: 'files', disjointWith: [] }))
  await step(() => bench.patch(`/v1/claims/${rival}`, { status: 'rejected', reason: 'a slip of the pen' }))
  return { claim, rival, same, own, wire, office }
}

const all = async (bench: Bench, address: string, more = ''): Promise<Item[]> => {
  const found: Item[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page: z.infer<typeof changes> = read(changes, await bench.get(`${address}?notComparable=true${more}${next && `&cursor=${next}`}`))
    found.push(...page.items)
    next = page.nextCursor
  }
  return found
}

/** The groups that the moves add up to, oldest first; fails where a move does not begin where the one before it ended. */
const folded = (t: Test, items: readonly Item[]): Map<string, string> => {
  const groups = new Map<string, string>()
  for (const { moved } of items.toReversed())
    for (const { claimId, from, to } of moved) {
      t.equal(groups.get(claimId) ?? null, from, 'a move begins where the last one ended')
      if (to === null) groups.delete(claimId)
      else groups.set(claimId, to)
    }
  return groups
}

const shown = async (bench: Bench, claim: string, asOf = ''): Promise<Map<string, string>> => {
  const page = JSON.parse((await bench.get(`/v1/claims/${claim}/comparison?limit=200${asOf}`)).body)
  return new Map(groupNames.flatMap((name) => page[name].map((one: { claim: { id: string } }) => [one.claim.id, name])))
}

test('the life of a page', async (t) => {
  const bench = await openBench(t)
  const { claim, rival, same, own, wire } = await live(bench)
  const address = `/v1/claims/${claim}/changes`
  const items = await all(bench, address)
  t.match(
    items.toReversed().map(({ because, recordedAt }) => [because.type, recordedAt]),
    [
      ['claim', at(1)],
      ['claim', at(2)],
      ['claim', at(3)],
      ['assertion', at(4)],
      ['assertion', at(5)],
      ['judgement', at(6)],
      ['source', at(7)],
      ['assertion', at(9)],
      ['claim', at(11)],
    ],
    'each change by its cause; what changed nothing is not told',
  )
  const [rejected, withdrawn, bought, judged, fifth, fourth, third, second, first] = items
  t.match(
    first,
    { because: { id: claim }, moved: [], origins: { before: 0, after: 1, added: [{ name: 'The Office' }] } },
    'it was recorded',
  )
  t.match(second, { because: { id: rival }, moved: [{ claimId: rival, from: null, to: 'conflicting' }], flags: { raised: ['contested'] } })
  t.match(third?.moved, [{ claimId: same, from: null, to: 'agreeingUnproven' }])
  t.match(fourth?.moved, [{ claimId: same, from: 'agreeingUnproven', to: 'repeating' }])
  t.match(fifth, { because: { id: own }, moved: [], support: { origins: { added: [{ name: 'The Wire' }], before: 1, after: 2 } } })
  t.match(judged, {
    because: { by: null, says: /Ada/u },
    moved: [{ from: 'conflicting', to: 'compatible' }],
    flags: { lowered: ['contested'] },
  })
  t.match(bought, { because: { id: wire, reason: 'bought' }, support: { origins: { before: 2, after: 1 } } })
  t.match(withdrawn, { because: { id: own, reason: 'misread', says: /is withdrawn now, it was accepted/u } })
  t.match(rejected?.moved, [{ claimId: rival, from: 'compatible', to: null }])
  t.strictSame(folded(t, items), await shown(bench, claim), 'the moves add up to the page')

  for (const limit of [1, 2, 3]) t.strictSame(await all(bench, address, `&limit=${limit}`), items, `${limit} at a time`)
  for (let minute = 1; minute <= 11; minute += 1) {
    const until = await all(bench, address, `&asOf=${at(minute)}`)
    t.strictSame(
      until,
      items.filter(({ recordedAt }) => recordedAt <= at(minute)),
      `asOf minute ${minute}`,
    )
    t.strictSame(folded(t, until), await shown(bench, claim, `&asOf=${at(minute)}`))
  }
})

test('asking', async (t) => {
  const bench = await openBench(t)
  const { claim, same } = await live(bench)
  const { nextCursor } = read(changes, await bench.get(`/v1/claims/${claim}/changes?limit=1`))
  isProblem(t, await bench.get(`/v1/claims/${same}/changes?cursor=${nextCursor}`), 'refused', { status: 422, code: 'invalid' })
  isProblem(t, await bench.get(`/v1/claims/clm_${'0'.repeat(32)}/changes`), 'nothing there', { status: 404, code: 'not-found' })
  isProblem(t, await bench.get(`/v1/claims/${claim}/changes?asOf=${at(0)}`), 'nothing there', { status: 404, code: 'not-found' })
  isProblem(t, await bench.get(`/v1/claims/${claim}/changes?limit=51`), 'refused', { status: 422, code: 'invalid' })
  const first = await bench.get(`/v1/claims/${claim}/changes?limit=1&asOf=${at(4)}`)
  t.match(first.headers.link, /asOf=.*cursor=/u, 'the link to the next page keeps asOf')
  const before = await bench.get(`/v1/claims/${claim}/changes?limit=2`)
  await bench.claim('40,000 cases.', { statement: figure(40_000, { measure: 'cases', place: null }) })
  const pinned = read(changes, await bench.get(`/v1/claims/${claim}/changes?limit=2&cursor=${read(changes, before).nextCursor}`))
  const whole = await all(bench, `/v1/claims/${claim}/changes`, '&limit=50')
  t.match(
    whole.map(({ entry }) => entry).slice(3, 5),
    pinned.items.map(({ entry }) => entry),
    'a later change does not shift the pages',
  )
})

test('what is read from a document is told as one', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('The Paper')
  const text =
    'Germany exported 512,000 cars to France in May 2024, the transport ministry said. France imported 498,000 cars in June 2024, the ministry said.'
  bench.clock.now = at(1)
  const document = await bench.document(source, { title: 'Cars', language: 'en', publishedAt: '2024-07-01', text })
  const list = JSON.parse((await bench.get(`/v1/documents/${document}/claims?status=suggested`)).body)
  t.equal(list.items.length, 2)
  const [suggested] = list.items
  const [told] = await all(bench, `/v1/claims/${suggested.id}/changes`)
  t.match(told?.because, { type: 'document', id: document, says: '“Cars” by The Paper was recorded, with 2 claims and 2 assertions.' })
  bench.clock.now = at(2)
  await bench.patch(`/v1/claims/${suggested.id}`, { status: 'accepted' })
  const [accepted] = await all(bench, `/v1/claims/${suggested.id}/changes`)
  t.match(
    accepted,
    { because: { type: 'claim', id: suggested.id, says: /is accepted now, it was suggested, with 1 assertion/u } },
    'with its assertion',
  )
})

test('what no index points at', async (t) => {
  const bench = await openBench(t)
  const claims: string[] = []
  for (const [index, value] of [21_602, 30_000, 40_000].entries()) {
    bench.clock.now = at(index + 1)
    claims.push(await bench.claim(`${value} cases.`, { statement: figure(value) }))
  }
  const [claim = '', rival = '', other = ''] = claims
  bench.clock.now = at(4)
  await bench.patch(`/v1/claims/${rival}`, { mergedInto: other, reason: 'a double' })
  for (let minute = 5; minute < 40; minute += 1) {
    bench.clock.now = at(minute)
    await bench.source(`Source ${minute}`)
  }
  const items = await all(bench, `/v1/claims/${claim}/changes`)
  t.match(
    items.map(({ because, recordedAt }) => [because.type, because.id, recordedAt]),
    [
      ['merge', rival, at(4)],
      ['claim', other, at(3)],
      ['claim', rival, at(2)],
      ['claim', claim, at(1)],
    ],
    'a claim that is on the page no more is found by halving, and its cause is told',
  )
  t.match(items[0], {
    moved: [{ claimId: rival, from: 'conflicting', to: null }],
    because: { reason: 'a double', says: /was merged into the claim “.*”\.$/u },
  })
  t.strictSame(folded(t, items), await shown(bench, claim))
  t.equal((await bench.get(`/v1/claims/${rival}/changes`)).statusCode, 308, 'what was merged leads to the other')
})

test('what was merged and parted again keeps what was told of it before', async (t) => {
  const bench = await openBench(t)
  const claims: string[] = []
  for (const [index, value] of [21_602, 30_000].entries()) {
    bench.clock.now = at(index + 1)
    claims.push(await bench.claim(`${value} cases.`, { statement: figure(value) }))
  }
  const [claim = '', rival = ''] = claims
  const merge = async (minute: number, mergedInto: string | null, reason: string): Promise<void> => {
    bench.clock.now = at(minute)
    await bench.patch(`/v1/claims/${claim}`, { mergedInto, reason })
  }
  const causes = async (): Promise<unknown[]> =>
    (await all(bench, `/v1/claims/${claim}/changes`)).map(({ because, recordedAt }) => [because.type, because.id, recordedAt])
  const recorded = [
    ['claim', rival, at(2)],
    ['claim', claim, at(1)],
  ]
  await merge(3, rival, 'a double')
  await merge(4, null, 'no double')
  t.strictSame(await causes(), recorded, 'a page that is the same again did not change')
  await merge(5, rival, 'a double after all')
  bench.clock.now = at(6)
  const other = await bench.claim('40,000 cases.', { statement: figure(40_000) })
  await merge(7, null, 'two, for good')
  t.strictSame(await causes(), [['merge', claim, at(7)], ...recorded], 'what came meanwhile came with the parting')
  const items = await all(bench, `/v1/claims/${claim}/changes`)
  t.match(items[0]?.because.says, /stands for itself again/u)
  t.match(items[0]?.moved, [{ claimId: other, from: null, to: 'conflicting' }], 'against the page that it had last')
  t.strictSame(folded(t, items), await shown(bench, claim))
})
