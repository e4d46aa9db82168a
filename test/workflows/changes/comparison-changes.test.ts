/** Which pages an entry changed: the same as the pages tell of themselves, in bounds, and once for what was recorded together. */
import type { Test } from 'tap'
import { test } from 'tap'
import { tells } from '../../../src/core/assessment/page-change.js'
import { comparisonChanges } from '../../../src/workflows/changes/comparison-changes.js'
import { type ClaimChange, showClaimChanges } from '../../../src/workflows/changes/show-claim-changes.js'
import { asserted, type Bench, figure, noon, openBench } from '../../support/app.js'

const opened = async (t: Test) => {
  const bench = await openBench(t)
  let minute = 0
  const services = { store: bench.store, now: () => bench.clock.now, keepText: true }
  const step = async <T>(make: () => Promise<T>): Promise<T> => {
    minute += 1
    bench.clock.now = new Date(Date.parse(noon) + minute * 60_000).toISOString()
    return make()
  }
  const entry = async () => (await bench.store.read()).at
  const said = async (text: string, value: number, document: string) =>
    step(() => bench.claim(text, { statement: figure(value, { measure: 'cases' }), assertions: [asserted(document)] }))
  return { bench, services, step, entry, said }
}

const documents = async (bench: Bench): Promise<[string, string, string]> => {
  const made = []
  for (const name of ['One', 'Two', 'Three']) made.push(await bench.document(await bench.source(name), { title: name }))
  const [one = '', two = '', three = ''] = made
  return [one, two, three]
}

test('because of what somebody else recorded', async (t) => {
  const { bench, services, step, entry, said } = await opened(t)
  const [one, two, three] = await documents(bench)
  const first = await said('21,602 cases.', 21_602, one)
  t.strictSame((await comparisonChanges(services, await entry()))?.items, [], 'a first page is no change')
  const rival = await said('30,000 cases.', 30_000, two)
  const changed = await comparisonChanges(services, await entry())
  t.match(changed, {
    because: { type: 'claim', id: rival },
    items: [
      {
        claimId: first,
        moved: [{ claimId: rival, from: null, to: 'conflicting' }],
        flags: { raised: ['contested'], lowered: [] },
        origins: { before: 1, after: 1 },
      },
    ],
    coverage: { truncated: false },
  })
  t.equal(changed?.items.length, 1, 'the page of the new claim itself is new')
  t.equal(changed?.lastEntry, await entry())
  t.equal(await comparisonChanges(services, (await entry()) - 1), null, 'a claim and its assertion are told once, with the last')
  t.equal(await comparisonChanges(services, 9_999), null, 'there is no such entry')
  const same = await said('About 21,600 cases.', 21_600, three)
  const own = await step(() => bench.assertion(same, two))
  const wider = await comparisonChanges(services, await entry())
  t.match(
    wider?.items.find(({ claimId }) => claimId === first),
    { moved: [], support: { origins: { before: 2, after: 3 } }, origins: { added: [] } },
    'an origin of another claim stands behind this one too',
  )
  await step(() => bench.judgement(first, rival, { value: 'compatible' }))
  t.strictSame(
    (await comparisonChanges(services, await entry()))?.items.map(({ claimId }) => claimId),
    [first, rival].toSorted(),
    'a judgement changes both pages',
  )
  await step(() => bench.patch(`/v1/assertions/${own}`, { status: 'withdrawn', reason: 'misread' }))
  await step(() => bench.source('Nobody'))
  const nothing = await comparisonChanges(services, await entry())
  t.match(nothing, { because: { type: 'source' }, items: [], coverage: { claims: 0 } })

  const told = new Map<string, Set<number>>()
  for (let at = 1; at <= (await entry()); at += 1) {
    const once = await comparisonChanges(services, at)
    t.strictSame(await comparisonChanges(services, at), once, 'the same whenever it is asked')
    for (const { claimId } of once?.items ?? []) told.set(claimId, (told.get(claimId) ?? new Set()).add(once?.entry ?? 0))
  }
  for (const claim of [first, rival, same]) {
    const { items } = await showClaimChanges(services, claim, { limit: 50, cursor: null, notComparable: false })
    const isOfLife = (item: ClaimChange): boolean => tells(item) && item !== items.at(-1)
    t.strictSame(
      [...(told.get(claim) ?? [])],
      items
        .filter(isOfLife)
        .map((item) => item.entry)
        .toReversed(),
      'each change that a page tells of itself was told as an event',
    )
  }
})

test('many pages', async (t) => {
  const { bench, services, entry, said } = await opened(t)
  const [one, two] = await documents(bench)
  for (let number = 0; number < 24; number += 1) await said(`21,602 cases, as number ${number} has it.`, 21_602, one)
  await said('30,000 cases.', 30_000, two)
  const changed = await comparisonChanges(services, await entry())
  t.equal(changed?.items.length, 24, 'all of them are told')
  t.equal(changed?.items.filter(({ flags }) => flags !== null).length, 20, 'so many as a whole')
  t.ok(changed?.items.every(({ moved }) => moved.length === 1))
  t.match(changed?.coverage, { claims: 25, truncated: true, says: /more than are read as a whole/u })
})
